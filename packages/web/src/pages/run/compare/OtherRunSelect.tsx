import { useDocument } from '../../../components/api/useDocument.ts'
import { type Choice, RecordSelect } from '../../../components/select/RecordSelect.tsx'
import { statusWord } from '../../../components/status/StatusPill.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { runCompareWords } from '../../../components/words/runCompareWords.ts'
import { FindRunsToCompareDocument, type FindRunsToCompareResult } from '../../../generated/documents.ts'

interface OtherRunSelectProps {
  /** The run that is compared: not offered. */
  readonly runId: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Scan or search for the unit of another run; the newest come first. */
export function OtherRunSelect({ runId, value, onChange }: OtherRunSelectProps) {
  return (
    <RecordSelect
      label={runCompareWords.with}
      placeholder={runCompareWords.search}
      within={runId}
      useChoices={useRuns}
      useChosen={useRun}
      nothingFound={runCompareWords.noRuns}
      value={value}
      onChange={(run) => onChange(run?.id ?? null)}
    />
  )
}

function useRuns(search: string, within: string | null): readonly Choice[] | undefined {
  const variables = { search: search === '' ? null : search }
  const found = choicesOf(useDocument(FindRunsToCompareDocument, variables).data)
  return found?.filter(({ id }) => id !== within)
}

function useRun(id: string | null): Choice | null {
  const { data } = useDocument(
    FindRunsToCompareDocument,
    { filters: { id: { eq: id } } },
    { enabled: id !== null },
  )
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindRunsToCompareResult | undefined): readonly Choice[] | undefined {
  return found?.runs?.edges.flatMap((edge) => {
    const run = edge?.node ?? null
    if (run === null) return []
    return [
      {
        id: run.id,
        name: `${identityOf(run.partInventory)} · ${run.title}`,
        detail: statusWord(run.status ?? ''),
      },
    ]
  })
}

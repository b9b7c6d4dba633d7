import { useDocument } from '../../../components/api/useDocument.ts'
import { type Choice, type PickerProps, RecordSelect } from '../../../components/select/RecordSelect.tsx'
import { FindRunsDocument, type FindRunsResult, type RunsInputFilters } from '../../../generated/documents.ts'
import { batchWords } from './batchWords.ts'

/** A run that can still come into a batch. */
export interface OpenRun extends Choice {
  readonly etag: string
}

const open: RunsInputFilters = { isOpen: { eq: true }, archived: { eq: false } }

/** Pick an open run by any word of its title, serial, lot or part number. */
export function OpenRunSelect(props: PickerProps<OpenRun>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useOpenRuns}
      useChosen={useRun}
      nothingFound={batchWords.noneFound}
    />
  )
}

function useOpenRuns(search: string): readonly OpenRun[] | undefined {
  const asked = { search: search === '' ? null : search, filters: open }
  return choicesOf(useDocument(FindRunsDocument, asked).data)
}

function useRun(id: string | null): OpenRun | null {
  const { data } = useDocument(FindRunsDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindRunsResult | undefined): readonly OpenRun[] | undefined {
  return found?.runs?.edges.flatMap((edge) => {
    const run = edge?.node ?? null
    if (run === null) return []
    return [{ id: run.id, name: run.title, etag: run._etag ?? '', detail: run.runBatch?.prettyStr ?? '' }]
  })
}

import { Link } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import { RunsBehindDocument, type RunsBehindResult } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'

type Behind = NonNullable<RunsBehindResult['runsBehind']>[number]

const columns: readonly Column<Behind>[] = [
  {
    label: versionCompareWords.run,
    share: 3,
    render: ({ run }) => (
      <Link to="/runs/$id" params={{ id: run.id }} search={{}}>
        {run.title}
      </Link>
    ),
  },
  { label: versionCompareWords.unit, share: 2, render: ({ run }) => identityOf(run.partInventory) },
  {
    label: versionCompareWords.revision,
    render: ({ run }) => words.common.revision(run.procedureRevision ?? ''),
  },
  { label: versionCompareWords.can, share: 3, render: ({ change }) => versionCompareWords.changes[change] },
  {
    label: versionCompareWords.passed,
    share: 2,
    render: ({ passedSteps }) => passedSteps.map(({ title }) => title).join(', '),
  },
]

/** The open runs of older versions: which could take what this one changes, and which have done a changed step. */
export function RunsBehind({ procedureId }: { readonly procedureId: string }) {
  const { data, error } = useDocument(RunsBehindDocument, { id: procedureId })
  return (
    <>
      <h2>{versionCompareWords.behind}</h2>
      {error !== null && <Refusals lines={linesOf(error)} />}
      {error === null && data === undefined && (
        <Waiting label={words.common.loading(versionCompareWords.behind)} />
      )}
      {data !== undefined && <Listed runs={data.runsBehind ?? []} />}
    </>
  )
}

function Listed({ runs }: { readonly runs: readonly Behind[] }) {
  if (runs.length === 0) return <Notice tone="good">{versionCompareWords.noneBehind}</Notice>
  return (
    <>
      <p>{versionCompareWords.behindHelp}</p>
      <RowTable
        isWhole
        label={versionCompareWords.behind}
        columns={columns}
        rows={runs}
        keyOf={({ run }) => run.id}
      />
    </>
  )
}

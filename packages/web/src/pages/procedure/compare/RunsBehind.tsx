import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { linesOf } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { ChosenRuns } from '../../../components/runs/ChosenRuns.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { identityOf } from '../../../components/unitName.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import {
  RebaseRunsDocument,
  RunsBehindDocument,
  type RunsBehindResult,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { Column } from '../../../ui/RowTable.tsx'
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
    render: ({ run }) => words.common.version(run.procedureRevision ?? ''),
  },
  { label: versionCompareWords.can, share: 3, render: ({ change }) => versionCompareWords.changes[change] },
  {
    label: versionCompareWords.passed,
    share: 2,
    render: ({ passedSteps }) => passedSteps.map(({ title }) => title).join(', '),
  },
]

interface RunsBehindProps {
  readonly procedureId: string
  /** Null: runs are bound to it. */
  readonly whyNotBind: string | null
}

/** The open runs of older versions: which could take what this one changes, and which have done a changed step. */
export function RunsBehind({ procedureId, whyNotBind }: RunsBehindProps) {
  const { data, error } = useDocument(RunsBehindDocument, { id: procedureId })
  return (
    <>
      <h2>{versionCompareWords.behind}</h2>
      {error !== null && <Refusals lines={linesOf(error)} />}
      {error === null && data === undefined && (
        <Waiting label={words.common.loading(versionCompareWords.behind)} />
      )}
      {data !== undefined && (
        <Listed procedureId={procedureId} runs={data.runsBehind ?? []} whyNotBind={whyNotBind} />
      )}
    </>
  )
}

function Listed({ procedureId, runs, whyNotBind }: RunsBehindProps & { readonly runs: readonly Behind[] }) {
  const actor = useActor()
  const act = useAct(RebaseRunsDocument)
  if (runs.length === 0) return <Notice tone="good">{versionCompareWords.noneBehind}</Notice>
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'RebaseRun')
  return (
    <>
      <p>{versionCompareWords.behindHelp}</p>
      <ChosenRuns
        label={versionCompareWords.behind}
        columns={columns}
        rows={runs}
        isAble={({ change }) => change === 'CAN_TAKE'}
        said={versionCompareWords}
        whyNot={refusal === null ? whyNotBind : said(refusal)}
        act={act}
        onApply={async (chosen, reason) =>
          (await act.perform({ input: { procedureId, runs: chosen, reason } })) !== null
        }
      />
    </>
  )
}

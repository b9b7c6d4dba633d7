import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { linesOf } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ChosenRuns } from '../../components/runs/ChosenRuns.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { identityOf } from '../../components/unitName.ts'
import { takeRedlineWords as words } from '../../components/words/takeRedlineWords.ts'
import {
  RunsToTakeRedlineDocument,
  type RunsToTakeRedlineResult,
  TakeRedlineDocument,
} from '../../generated/documents.ts'
import type { Column } from '../../ui/RowTable.tsx'
import styles from './RedlinePage.module.css'

type RunToTake = NonNullable<RunsToTakeRedlineResult['runsToTakeRedline']>[number]

const columns: readonly Column<RunToTake>[] = [
  {
    label: words.run,
    share: 3,
    render: ({ run }) => (
      <Link to="/runs/$id" params={{ id: run.id }} search={{}}>
        {run.title}
      </Link>
    ),
  },
  { label: words.unit, share: 2, render: ({ run }) => identityOf(run.partInventory) },
  { label: words.can, share: 3, render: ({ change }) => words.changes[change] },
  { label: words.passed, share: 2, render: ({ passedSteps }) => passedSteps.join(', ') },
]

/** The other open runs that an applied redline can be taken by, and which have passed its step. */
export function RunsToTake({ redlineId }: { readonly redlineId: string }) {
  const actor = useActor()
  const act = useAct(TakeRedlineDocument)
  const { data, error } = useDocument(RunsToTakeRedlineDocument, { id: redlineId })
  const runs = data?.runsToTakeRedline ?? []
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ApplyRedline')
  return (
    <section className={styles['card']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <Refusals lines={linesOf(error)} />
      {data !== undefined && runs.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      {runs.length > 0 && (
        <>
          <p className={styles['faint']}>{words.help}</p>
          <ChosenRuns
            label={words.title}
            columns={columns}
            rows={runs}
            isAble={({ change }) => change === 'CAN_TAKE'}
            said={words}
            whyNot={refusal === null ? null : said(refusal)}
            act={act}
            onApply={async (chosen, reason) =>
              (await act.perform({ input: { redlineId, runs: chosen, reason } })) !== null
            }
          />
        </>
      )}
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { type ReactNode, useState } from 'react'
import { PlannedToStartDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useDocument } from '../api/useDocument.ts'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { startWords } from '../words/startWords.ts'
import styles from './StartRun.module.css'
import { StartRunDialog } from './StartRunDialog.tsx'
import type { StartedRun } from './useStart.ts'

/** How often planned work is looked at while its start is being chosen: somebody else may start it. */
const refresh_ms = 5_000

/** Starting planned work from a list, a queue or the board. */
interface StartPlanned {
  /** Why nothing can be started here; null: it can. */
  readonly reason: string | null
  readonly open: (planId: string) => void
  readonly dialog: ReactNode
  /** What several runs became of the last start, with the way to them. */
  readonly notice: ReactNode
}

export function useStartPlanned(): StartPlanned {
  const actor = useActor()
  const [planId, setPlanId] = useState<string | null>(null)
  const [started, setStarted] = useState<readonly StartedRun[]>([])
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateRun')
  const close = () => setPlanId(null)
  return {
    reason: refusal === null ? null : said(refusal),
    open: setPlanId,
    dialog: planId !== null && (
      <PlannedStart
        key={planId}
        planId={planId}
        onClose={close}
        onStarted={(runs) => {
          setStarted(runs)
          close()
        }}
      />
    ),
    notice: started.length > 0 && <Started runs={started} />,
  }
}

interface PlannedStartProps {
  readonly planId: string
  readonly onClose: () => void
  readonly onStarted: (runs: readonly StartedRun[]) => void
}

/** The dialog over planned work as it stands now. */
function PlannedStart({ planId, onClose, onStarted }: PlannedStartProps) {
  const { data } = useDocument(PlannedToStartDocument, { id: planId }, { every_ms: refresh_ms })
  const plan = data?.plannedRun ?? null
  return plan === null ? null : <StartRunDialog plan={plan} onClose={onClose} onStarted={onStarted} />
}

/** Runs whose way is shown; the others stand beside them in the list of runs. */
const mostShown = 8

function Started({ runs }: { readonly runs: readonly StartedRun[] }) {
  return (
    <Notice tone="good" title={startWords.started(runs.length)}>
      <ul className={styles['started']}>
        {runs.slice(0, mostShown).map(({ id, title }) => (
          <li key={id}>
            <Link to="/runs/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
        {runs.length > mostShown && <li>{startWords.otherRuns(runs.length - mostShown)}</li>}
      </ul>
    </Notice>
  )
}

import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import {
  ProcedureStopRunsDocument,
  type ProcedureStopView,
  type ProcedureView,
  type RunAtStop,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { LiftStopDialog } from './LiftStopDialog.tsx'
import styles from './ProcedureStops.module.css'
import { stopWords } from './stopWords.ts'

/** How many runs stand by name; of more, the number. */
const mostNamed = 20

/** The stops of a version: those that stand in red; of lifted ones what is left to do. */
export function ProcedureStops({ procedure }: { readonly procedure: ProcedureView }) {
  const stops = procedure.stops ?? []
  if (stops.length === 0) return null
  return (
    <section className={styles['stops']} aria-label={stopWords.region}>
      {stops.map((stop) =>
        stop.liftedAt === null ? (
          <StandingStop key={stop.id} stop={stop} procedure={procedure} />
        ) : (
          <LiftedStop key={stop.id} stop={stop} liftedAt={stop.liftedAt} />
        ),
      )}
    </section>
  )
}

interface OfStop {
  readonly stop: ProcedureStopView
}

function StandingStop({ stop, procedure }: OfStop & { readonly procedure: ProcedureView }) {
  const inWords = useSiteClock()
  const [isLifting, lifting] = useDisclosure()
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'LiftStop')
  const { held, waiting, past } = useRunsAt(stop)
  return (
    <Notice
      tone="bad"
      title={stopWords.isStopped(stop.stepName)}
      action={
        <ReasonedButton
          variant="default"
          reason={refusal === null ? null : said(refusal)}
          onClick={lifting.open}
        >
          {stopWords.lift}
        </ReasonedButton>
      }
    >
      <p>{stop.reason}</p>
      <p>{stopWords.since(inWords(stop._created ?? ''), stop.stoppedBy?.name ?? '')}</p>
      <Runs label={stopWords.stillHeld} runs={held} />
      <Runs label={stopWords.waiting} runs={waiting} />
      <Runs label={stopWords.past} runs={past} />
      <ToStop stop={stop} />
      {isLifting && <LiftStopDialog stop={stop} procedure={procedure} onClose={lifting.close} />}
    </Notice>
  )
}

function LiftedStop({ stop, liftedAt }: OfStop & { readonly liftedAt: string }) {
  const inWords = useSiteClock()
  const { held, past } = useRunsAt(stop)
  return (
    <Notice tone={held.length > 0 ? 'caution' : 'info'} title={stopWords.wasStopped(stop.stepName)}>
      <p>{stop.reason}</p>
      <p>{stopWords.lifted(inWords(liftedAt), stop.liftedBy?.name ?? '', stop.liftReason ?? '')}</p>
      <Runs label={stopWords.stillHeld} runs={held} />
      {held.length > 0 && <Runs label={stopWords.past} runs={past} />}
      {held.length > 0 && <ToStop stop={stop} />}
    </Notice>
  )
}

function ToStop({ stop: { id, procedureId } }: OfStop) {
  return (
    <p>
      <Link to="/procedures/$id/stops/$stopId" params={{ id: procedureId, stopId: id }}>
        {stopWords.toStop}
      </Link>
    </p>
  )
}

/** Asked for apart from the page, which is read again and again: of a version that was built for years they are thousands. */
function useRunsAt({ id }: ProcedureStopView): {
  readonly held: readonly RunAtStop[]
  readonly waiting: readonly RunAtStop[]
  readonly past: readonly RunAtStop[]
} {
  const stop = useDocument(ProcedureStopRunsDocument, { id }).data?.procedureStop
  return { held: stop?.runs ?? [], waiting: stop?.runsWaiting ?? [], past: stop?.runsPast ?? [] }
}

function Runs({ label, runs }: { readonly label: string; readonly runs: readonly RunAtStop[] }) {
  if (runs.length === 0) return null
  return (
    <div>
      <p className={styles['label']}>{label}</p>
      <ul className={styles['runs']}>
        {runs.slice(0, mostNamed).map(({ id, title }) => (
          <li key={id}>
            <Link to="/runs/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
        {runs.length > mostNamed && <li>{stopWords.more(runs.length - mostNamed)}</li>}
      </ul>
    </div>
  )
}

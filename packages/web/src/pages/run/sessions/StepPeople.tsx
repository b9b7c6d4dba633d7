import { Button, NativeSelect } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { type SessionKind, sessionKinds, whyNotCheckIn } from '@traveler/domain/workSession/workSession.ts'
import { Clock, UserCheck } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { saidAll } from '../../../components/said.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { words } from '../../../components/words.ts'
import { CheckInDocument } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { aroundOf, nodeOf, type RunView, type StepView } from '../runView.ts'
import { laborInWords } from './laborInWords.ts'
import styles from './StepPeople.module.css'

const CheckOutDialog = laterDialog(async () => (await import('./HandoverDialogs.tsx')).CheckOutDialog)
const TakeOverDialog = laterDialog(async () => (await import('./HandoverDialogs.tsx')).TakeOverDialog)
const SessionsDialog = laterDialog(async () => (await import('./SessionsDialog.tsx')).SessionsDialog)

interface AtStep {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
}

interface StepPeopleProps extends AtStep {
  /** What else whoever is there can do at once, in the same line. */
  readonly children: ReactNode
}

/** Who is at the step now, how much labor it took, and the way to come, to go and to take over. */
export function StepPeople({ run, step, actor, children }: StepPeopleProps) {
  const [dialog, setDialog] = useState<'out' | 'over' | 'sessions' | null>(null)
  const [kind, setKind] = useState<SessionKind>('WORK')
  const inWords = useSiteClock()
  const act = useAct(CheckInDocument)
  const { sessions } = step
  if (step.isHeading === true) return null
  if (sessions.length === 0 && step.status !== 'IN_PROGRESS') return <div>{children}</div>
  const present = sessions.filter((session) => session.checkOut === null)
  const isHere = present.some((session) => session.createdBy?.id === actor.userId)
  const others = present.filter((session) => session.createdBy?.id !== actor.userId)
  const close = () => setDialog(null)
  return (
    <section className={styles['people']} aria-label={words.atWork.label}>
      <span className={styles['present']}>
        <UserCheck size={16} aria-hidden />
        {present.length === 0
          ? words.atWork.nobody
          : present
              .map(({ createdBy, checkIn }) =>
                [createdBy?.name, words.atWork.since(inWords(checkIn))].join(' '),
              )
              .join(' · ')}
      </span>
      <span className={styles['labor']}>
        <Clock size={16} aria-hidden /> {words.atWork.labor(laborInWords(Number(step.laborSeconds ?? 0)))}
      </span>
      {step.status === 'IN_PROGRESS' &&
        (isHere ? (
          <Button h={44} size="sm" variant="default" onClick={() => setDialog('out')}>
            {words.atWork.checkOut}
          </Button>
        ) : (
          <>
            <ReasonedButton
              h={44}
              size="sm"
              variant="default"
              loading={act.isBusy}
              reason={whyNotCome({ run, step, actor })}
              onClick={() => void act.perform({ input: { runStepId: step.id, kind } })}
            >
              {words.atWork.checkIn}
            </ReasonedButton>
            <NativeSelect
              aria-label={words.atWork.kind}
              styles={{ input: { height: 44, minHeight: 44 } }}
              data={sessionKinds.map((value) => ({ value, label: words.atWork.kinds[value] }))}
              value={kind}
              onChange={(event) =>
                setKind(sessionKinds.find((one) => one === event.currentTarget.value) ?? kind)
              }
            />
            {others.length > 0 && (
              <ReasonedButton
                h={44}
                size="sm"
                variant="default"
                reason={whyNotCome({ run, step, actor })}
                onClick={() => setDialog('over')}
              >
                {words.atWork.takeOver}
              </ReasonedButton>
            )}
          </>
        ))}
      {sessions.length > 0 && (
        <Button h={44} size="sm" variant="subtle" onClick={() => setDialog('sessions')}>
          {words.atWork.sessions(sessions.length)}
        </Button>
      )}
      {children}
      <Refusals lines={act.refusals} />
      {dialog === 'out' && <CheckOutDialog step={step} onClose={close} />}
      {dialog === 'over' && <TakeOverDialog step={step} onClose={close} />}
      {dialog === 'sessions' && <SessionsDialog step={step} actor={actor} onClose={close} />}
    </section>
  )
}

function whyNotCome({ run, step, actor }: AtStep): string | null {
  const permitted = whyNotPermitted(actor, 'CheckIn')
  const facts = { step: nodeOf(step), around: aroundOf(run), userId: actor.userId, present: [] }
  return saidAll([...(permitted === null ? [] : [permitted]), ...whyNotCheckIn(facts, actor)])
}

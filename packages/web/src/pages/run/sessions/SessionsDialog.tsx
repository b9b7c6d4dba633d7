import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { words } from '../../../components/words.ts'
import { type SessionView, UpdateSessionDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { localMinutes, momentOf } from '../field/localMinutes.ts'
import type { StepView } from '../runView.ts'
import styles from './StepPeople.module.css'

interface SessionsDialogProps {
  readonly step: StepView
  readonly actor: Actor
  readonly onClose: () => void
}

/** Every session at the step, with its handover; who may, corrects one. */
export function SessionsDialog({ step, actor, onClose }: SessionsDialogProps) {
  const inWords = useSiteClock()
  const [corrected, setCorrected] = useState<SessionView | null>(null)
  const permitted = whyNotPermitted(actor, 'UpdateSession')
  if (corrected !== null) return <CorrectDialog session={corrected} onClose={() => setCorrected(null)} />
  return (
    <Modal
      opened
      size="lg"
      title={words.atWork.sessionsTitle}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.common.cancel, size: 44, iconSize: 20 }}
    >
      <ul className={styles['sessions']}>
        {step.sessions.map((session) => (
          <li key={session.id} className={styles['session']}>
            <div>
              <strong>{session.createdBy?.name}</strong> · {words.atWork.kinds[session.kind]}
              <p className={styles['times']}>
                {inWords(session.checkIn)} –{' '}
                {session.checkOut === null ? words.atWork.still : inWords(session.checkOut)}
                {session.endedBy !== null && ` · ${words.atWork.ended[session.endedBy]}`}
              </p>
              {session.note !== null && <p className={styles['note']}>{session.note}</p>}
            </div>
            <ReasonedButton
              h={44}
              size="sm"
              variant="default"
              reason={permitted === null ? null : said(permitted)}
              onClick={() => setCorrected(session)}
            >
              {words.atWork.correct}
            </ReasonedButton>
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" h={44} onClick={onClose}>
          {words.common.close}
        </Button>
      </Group>
    </Modal>
  )
}

function CorrectDialog({
  session,
  onClose,
}: {
  readonly session: SessionView
  readonly onClose: () => void
}) {
  const act = useAct(UpdateSessionDocument)
  const [from, setFrom] = useState<string | null>(session.checkIn)
  const [until, setUntil] = useState<string | null>(session.checkOut)
  const [reason, setReason] = useState('')
  const correct = async () => {
    const times = {
      ...(from === session.checkIn ? {} : { checkIn: from }),
      ...(until === session.checkOut ? {} : { checkOut: until === '' ? null : until }),
    }
    const input = { id: session.id, etag: session._etag ?? '', ...times, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.atWork.correctTitle(session.createdBy?.name ?? '')}
      submit={{ label: words.atWork.correct }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void correct()}
      onClose={onClose}
    >
      <TextInput
        type="datetime-local"
        label={words.atWork.from}
        value={localMinutes(from)}
        onChange={(event) => setFrom(momentOf(event.currentTarget.value))}
      />
      <TextInput
        type="datetime-local"
        label={words.atWork.until}
        value={localMinutes(until)}
        onChange={(event) => setUntil(momentOf(event.currentTarget.value))}
      />
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

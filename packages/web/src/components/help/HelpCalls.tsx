import { Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import {
  AnswerHelpCallDocument,
  CloseHelpCallDocument,
  type HelpCallView,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { useSiteClock } from '../session/useSiteClock.ts'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { words } from '../words.ts'
import styles from './HelpCalls.module.css'

interface HelpCallsProps {
  readonly calls: readonly HelpCallView[]
  /** Read out where no heading is shown. */
  readonly label: string
  readonly heading?: string
  /** They stand at their step: it need not be named. */
  readonly isAtStep?: true
}

/** Calls for help with who comes, and the way to come and to close them; nothing while there are none. */
export function HelpCalls({ calls, label, heading, isAtStep }: HelpCallsProps) {
  if (calls.length === 0) return null
  return (
    <section className={styles['calls']} aria-label={label}>
      {heading !== undefined && <h2>{heading}</h2>}
      <ul>
        {calls.map((call) => (
          <HelpCall key={call.id} call={call} isAtStep={isAtStep === true} />
        ))}
      </ul>
    </section>
  )
}

/** A call in words: who is needed, who comes, since when. */
function useCallInWords(): (call: HelpCallView) => string {
  const inWords = useSiteClock()
  return (call) => {
    const kind = words.help.kinds[call.kind] ?? call.kind
    const called = call.team === null ? kind : `${kind} (${call.team.name})`
    if (call.closedAt !== null) return words.help.closed(called, inWords(call.closedAt))
    return call.answeredBy === null || call.answeredAt === null
      ? words.help.open(called, inWords(call._created ?? ''))
      : words.help.answered(called, call.answeredBy.name, inWords(call.answeredAt))
  }
}

function HelpCall({ call, isAtStep }: { readonly call: HelpCallView; readonly isAtStep: boolean }) {
  const [isClosing, setClosing] = useState(false)
  const answer = useAct(AnswerHelpCallDocument)
  const callInWords = useCallInWords()
  const whyNotAnswer = useWhyNotPermitted('AnswerHelpCall')
  const whyNotClose = useWhyNotPermitted('CloseHelpCall')
  const said = [call.note, call.outcome].filter((text) => text !== null && text !== '')
  const step = call.runStep
  return (
    <li data-status={call.status}>
      <LifeBuoy size={18} aria-hidden className={styles['icon']} />
      <div className={styles['text']}>
        <p className={styles['state']}>{callInWords(call)}</p>
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className={styles['faint']}>{words.help.calledBy(call.createdBy?.name ?? words.common.none)}</p>
        {!isAtStep && step !== null && call.run !== null && (
          <Link
            className={styles['link']}
            to="/runs/$id"
            params={{ id: call.run.id }}
            search={{ step: step.id }}
          >
            {`${step.number} ${step.title} · ${call.run.title}`}
          </Link>
        )}
        <Refusals lines={answer.refusals} />
      </div>
      {call.status === 'OPEN' && (
        <ReasonedButton
          h={44}
          size="sm"
          variant="light"
          loading={answer.isBusy}
          reason={whyNotAnswer}
          onClick={() => void answer.perform({ input: { id: call.id, etag: call._etag } })}
        >
          {words.help.answer}
        </ReasonedButton>
      )}
      {call.status !== 'CLOSED' && (
        <ReasonedButton
          h={44}
          size="sm"
          variant="default"
          reason={whyNotClose}
          onClick={() => setClosing(true)}
        >
          {words.help.close}
        </ReasonedButton>
      )}
      {isClosing && <CloseDialog call={call} onClose={() => setClosing(false)} />}
    </li>
  )
}

function CloseDialog({ call, onClose }: { readonly call: HelpCallView; readonly onClose: () => void }) {
  const act = useAct(CloseHelpCallDocument)
  const [outcome, setOutcome] = useState('')
  const close = async () => {
    const input = { id: call.id, etag: call._etag, outcome: outcome.trim() === '' ? null : outcome }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.help.closeTitle}
      submit={{ label: words.help.close }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void close()}
      onClose={onClose}
    >
      <Textarea
        label={words.help.outcome}
        data-autofocus
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** The way to call, beside what stands at the step. */
export function CallButton({
  reason,
  onClick,
}: {
  readonly reason: string | null
  readonly onClick: () => void
}) {
  return (
    <ReasonedButton
      h={44}
      size="sm"
      variant="default"
      leftSection={<LifeBuoy size={16} aria-hidden />}
      reason={reason}
      onClick={onClick}
    >
      {words.help.call}
    </ReasonedButton>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DueDay } from '../../components/furtherAction/DueDay.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { useWhyNotPermitted } from '../../components/session/useWhyNotPermitted.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import type { IssueView } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'

const RaiseActionDialog = laterDialog(
  async () => (await import('../../components/furtherAction/RaiseActionDialog.tsx')).RaiseActionDialog,
)

/** What is done beyond the units of the issue: how each action stands, whose it is, and what is late. */
export function IssueActions({ issue }: { readonly issue: IssueView }) {
  const [isAdding, setAdding] = useState(false)
  const reason = useWhyNotPermitted('CreateFurtherAction')
  const actions = issue.furtherActions ?? []
  const add = (
    <ReasonedButton variant="default" h={44} reason={reason} onClick={() => setAdding(true)}>
      {words.add}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.title} action={add}>
      {actions.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['rows']}>
        {actions.map(({ id, title, kind, status, dueDate, assignedTo }) => (
          <li key={id}>
            <Link to="/actions/$id" params={{ id }}>
              {id} {title}
            </Link>{' '}
            <StatusPill status={status} /> {words.kinds[kind]} · {assignedTo?.name ?? words.nobody} ·{' '}
            <DueDay status={status} dueDate={dueDate} />
          </li>
        ))}
      </ul>
      {isAdding && (
        <RaiseActionDialog
          issueId={issue.id}
          onRaised={() => setAdding(false)}
          onClose={() => setAdding(false)}
        />
      )}
    </RecordPart>
  )
}

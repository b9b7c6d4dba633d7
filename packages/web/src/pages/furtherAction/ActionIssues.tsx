import { Link } from '@tanstack/react-router'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { IssueSelect } from '../../components/select/IssueSelect.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { words as all } from '../../components/words.ts'
import { ChangeFurtherActionDocument, type FurtherActionView } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonNotToEdit } from './actionReasons.ts'

interface ActionIssuesProps {
  readonly action: FurtherActionView
  readonly actor: Actor
}

/** The issues that the action is raised from. */
export function ActionIssues({ action, actor }: ActionIssuesProps) {
  const act = useAct(ChangeFurtherActionDocument)
  const [isAdding, setAdding] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const issues = action.issues ?? []
  const reason = reasonNotToEdit(['issueIds'], action, actor)
  const from = (issueIds: readonly string[]) =>
    act.perform({ input: { id: action.id, etag: action._etag ?? '', issueIds } })
  const add = async () => {
    if (chosen === null) return
    if ((await from([...issues.map(({ id }) => id), chosen])) !== null) setAdding(false)
  }
  const button = (
    <ReasonedButton variant="default" h={44} reason={reason} onClick={() => setAdding(true)}>
      {words.addIssue}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.issues} action={button}>
      {issues.length === 0 && <p className={styles['faint']}>{words.noIssues}</p>}
      <ul className={styles['rows']}>
        {issues.map(({ id, title, status }) => {
          const name = `${id} ${title ?? ''}`
          return (
            <li key={id}>
              <Link to="/issues/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <StatusPill status={status} />{' '}
              <ReasonedButton
                variant="default"
                h={44}
                reason={reason}
                aria-label={words.removeIssue(name)}
                onClick={() => void from(issues.filter((one) => one.id !== id).map((one) => one.id))}
              >
                {words.remove}
              </ReasonedButton>
            </li>
          )
        })}
      </ul>
      {!isAdding && <Refusals lines={act.refusals} />}
      {isAdding && (
        <FormDialog
          title={words.addIssueTitle}
          submit={{ label: words.addIssue, isDisabled: chosen === null }}
          notice={<Refusals lines={act.refusals} />}
          isBusy={act.isBusy}
          cancel={all.common.cancel}
          onSubmit={() => void add()}
          onClose={() => setAdding(false)}
        >
          <IssueSelect
            label={words.issue}
            required
            data-autofocus
            value={chosen}
            onChange={(issue) => setChosen(issue?.id ?? null)}
          />
        </FormDialog>
      )}
    </RecordPart>
  )
}

import { Link } from '@tanstack/react-router'
import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { said } from '../../components/said.ts'
import { IssueSelect } from '../../components/select/IssueSelect.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import {
  type IssueView,
  RelateIssueDocument,
  RelationsOfIssueDocument,
  UnrelateIssueDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'

interface OfIssue {
  readonly issue: IssueView
  readonly actor: Actor
}

const whyNot = (actor: Actor, permission: Permission): string | null => {
  const refusal = whyNotPermitted(actor, permission)
  return refusal === null ? null : said(refusal)
}

/** Issues that have to do with this one, whichever was named first. */
export function RelatedIssues({ issue, actor }: OfIssue) {
  const [isAdding, setAdding] = useState(false)
  const act = useAct(UnrelateIssueDocument)
  const { data } = useDocument(RelationsOfIssueDocument, { id: issue.id })
  const relations = (data?.issueRelations?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const add = (
    <ReasonedButton
      variant="default"
      h={44}
      reason={whyNot(actor, 'CreateIssueRelation')}
      onClick={() => setAdding(true)}
    >
      {words.relate}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.related} action={add}>
      {relations.length === 0 && <p className={styles['faint']}>{words.noRelated}</p>}
      <ul className={styles['rows']}>
        {relations.map(({ id, _etag, originIssueId, relatedIssueId, originIssue, relatedIssue }) => {
          const other = originIssueId === issue.id ? relatedIssue : originIssue
          if (other === null) return null
          const name = `${other.id} ${other.title ?? ''}`
          return (
            <li key={id}>
              <Link to="/issues/$id" params={{ id: other.id }}>
                {name}
              </Link>{' '}
              <StatusPill status={other.status} />{' '}
              <ReasonedButton
                variant="default"
                h={44}
                reason={whyNot(actor, 'DeleteIssueRelation')}
                aria-label={words.unrelateThis(name)}
                onClick={() =>
                  void act.perform({ one: originIssueId, other: relatedIssueId, etag: _etag ?? '' })
                }
              >
                {words.remove}
              </ReasonedButton>
            </li>
          )
        })}
      </ul>
      <Refusals lines={act.refusals} />
      {isAdding && <RelateDialog issueId={issue.id} onClose={() => setAdding(false)} />}
    </RecordPart>
  )
}

function RelateDialog({ issueId, onClose }: { readonly issueId: string; readonly onClose: () => void }) {
  const act = useAct(RelateIssueDocument)
  const [otherId, setOther] = useState<string | null>(null)
  const relate = async () => {
    if (otherId === null) return
    if ((await act.perform({ input: { originIssueId: issueId, relatedIssueId: otherId } })) !== null)
      onClose()
  }
  return (
    <FormDialog
      title={words.relateTitle}
      submit={{ label: words.relate, isDisabled: otherId === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void relate()}
      onClose={onClose}
    >
      <IssueSelect
        label={words.columns.title}
        required
        data-autofocus
        value={otherId}
        onChange={(issue) => setOther(issue?.id ?? null)}
      />
    </FormDialog>
  )
}

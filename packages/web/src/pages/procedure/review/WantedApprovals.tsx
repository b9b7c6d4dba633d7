import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { openPlaces } from '@traveler/domain/approval/whyNotApproved.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import {
  type AskedReview,
  DeleteReviewRequestDocument,
  type ProcedureView,
} from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import styles from './ReviewSection.module.css'
import { standingApprovals } from './reviewReasons.ts'
import { reviewWords } from './reviewWords.ts'

/** Whose approval a version takes: roles with how many of their holders gave it, and people asked by name. */
export function WantedApprovals({ procedure }: { readonly procedure: ProcedureView }) {
  const roles = procedure.reviewRoles ?? []
  const asked = procedure.reviewRequests ?? []
  const isOpen = procedure.status === 'DRAFT' || procedure.status === 'IN_REVIEW'
  const given = standingApprovals(procedure).map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' }))
  if (roles.length === 0 && asked.length === 0) return <p className={styles['faint']}>{reviewWords.nobody}</p>
  return (
    <ul className={styles['rows']}>
      {roles.map(({ id, count, roleId, role }) => {
        const wanted = { role: { id: roleId, name: role?.name ?? '' }, count }
        const missing = openPlaces([wanted], given)[0]?.count ?? 0
        return (
          <li key={id}>
            <span className={styles['name']}>{reviewWords.role(count, wanted.role.name)}</span> ·{' '}
            {reviewWords.places(count - missing, count)}
          </li>
        )
      })}
      {asked.map((request) => (
        <AskedPerson key={request.id} request={request} isOpen={isOpen} />
      ))}
    </ul>
  )
}

function AskedPerson({ request, isOpen }: { readonly request: AskedReview; readonly isOpen: boolean }) {
  const actor = useActor()
  const act = useAct(DeleteReviewRequestDocument)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'DeleteReviewRequest')
  const name = request.reviewer?.name ?? ''
  return (
    <li>
      <div className={styles['row']}>
        <span>
          <span className={styles['name']}>{name}</span> · {reviewWords.asked} ·{' '}
          {reviewWords.answers[request.status]}
        </span>
        {isOpen && (
          <ReasonedButton
            variant="subtle"
            loading={act.isBusy}
            reason={refusal === null ? null : said(refusal)}
            onClick={() => void act.perform({ id: request.id, etag: request._etag ?? '' })}
          >
            {reviewWords.askNoLonger(name)}
          </ReasonedButton>
        )}
      </div>
      <Refusals lines={act.refusals} />
    </li>
  )
}

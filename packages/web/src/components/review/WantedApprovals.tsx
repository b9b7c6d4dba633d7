import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { openPlaces } from '@traveler/domain/approval/whyNotApproved.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { Refusals } from '../Refusals.tsx'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import styles from './ReviewSection.module.css'
import { standingApprovals } from './reviewReasons.ts'
import type { AskedPerson, ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { reviewPermissions, useAskNoLonger } from './useReviewActs.ts'

/** Whose approval a version takes: roles with how many of their holders gave it, and people asked by name. */
export function WantedApprovals({ review }: { readonly review: ReviewView }) {
  const { roles, requests: asked } = review
  const isOpen = review.status === 'DRAFT' || review.status === 'IN_REVIEW'
  const given = standingApprovals(review).map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' }))
  if (roles.length === 0 && asked.length === 0) return <p className={styles['faint']}>{reviewWords.nobody}</p>
  return (
    <ul className={styles['rows']}>
      {roles.map(({ id, count, roleId, name }) => {
        const wanted = { role: { id: roleId, name }, count }
        const missing = openPlaces([wanted], given)[0]?.count ?? 0
        return (
          <li key={id}>
            <span className={styles['name']}>{reviewWords.role(count, wanted.role.name)}</span> ·{' '}
            {reviewWords.places(count - missing, count)}
          </li>
        )
      })}
      {asked.map((request) => (
        <Asked key={request.id} request={request} kind={review.kind} isOpen={isOpen} />
      ))}
    </ul>
  )
}

interface AskedProps {
  readonly request: AskedPerson
  readonly kind: ReviewView['kind']
  readonly isOpen: boolean
}

function Asked({ request, kind, isOpen }: AskedProps) {
  const actor = useActor()
  const act = useAskNoLonger(kind)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, reviewPermissions[kind].askNoLonger)
  const { name } = request
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
            onClick={() => void act.perform({ id: request.id, etag: request.etag })}
          >
            {reviewWords.askNoLonger(name)}
          </ReasonedButton>
        )}
      </div>
      <Refusals lines={act.refusals} />
    </li>
  )
}

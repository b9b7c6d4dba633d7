import type { Actor } from '@traveler/domain/access/actor.ts'
import { Bell, BellOff } from 'lucide-react'
import { FollowDocument, type FollowerView, UnfollowDocument } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { onRecordWords } from '../words/onRecordWords.ts'
import styles from './OnRecord.module.css'
import { whyNotPermitted } from './whyNotPermitted.ts'

const words = onRecordWords.follow

interface FollowProps {
  readonly id: string
  readonly followers: readonly FollowerView[]
  readonly actor: Actor
}

/** Who follows a record, and the way to follow it oneself: what happens to it comes to the inbox. */
export function Follow({ id, followers, actor }: FollowProps) {
  const follow = useAct(FollowDocument)
  const unfollow = useAct(UnfollowDocument)
  const own = followers.find(({ userId }) => userId === actor.userId)
  const names = followers.flatMap(({ user }) => user?.name ?? [])
  const turn = () =>
    own === undefined
      ? follow.perform({ input: { entityId: id, userId: actor.userId } })
      : unfollow.perform({ id: own.id, etag: own._etag ?? '' })
  const permission = own === undefined ? 'CreateUserSubscription' : 'DeleteUserSubscription'
  const Icon = own === undefined ? Bell : BellOff
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles['faint']}>{names.length === 0 ? words.nobody : words.who(names.join(', '))}</p>
      <div>
        <ReasonedButton
          h={44}
          size="sm"
          variant="default"
          leftSection={<Icon size={16} aria-hidden />}
          loading={follow.isBusy || unfollow.isBusy}
          reason={whyNotPermitted(actor, permission)}
          onClick={() => void turn()}
        >
          {own === undefined ? words.follow : words.unfollow}
        </ReasonedButton>
      </div>
      <Refusals lines={[...follow.refusals, ...unfollow.refusals]} />
    </section>
  )
}

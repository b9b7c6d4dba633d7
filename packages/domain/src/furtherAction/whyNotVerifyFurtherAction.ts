import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type FurtherActionStatus, whyNotMoveFurtherAction } from './furtherActionStatus.ts'

export interface FurtherActionToVerify {
  readonly status: FurtherActionStatus
  /** Null: nobody. */
  readonly ownerId: string | null
  readonly submittedBy: string | null
}

/** What somebody found who looked whether an action had its effect. */
export interface Verification {
  readonly isEffective: boolean
  readonly comment: string | null
}

/** Everything that keeps a person from verifying an action now: it is a second person, and what had no effect is said why. */
export function whyNotVerifyFurtherAction(
  action: FurtherActionToVerify,
  found: Verification,
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveFurtherAction('verify', action.status)
  if (moved !== null) return [moved]
  const own = (id: string | null, because: string): Refusal | null =>
    id === actor.userId ? { code: 'SEPARATION_OF_DUTIES', act: 'verify this action', because } : null
  const unexplained: Refusal | null =
    !found.isEffective && (found.comment ?? '').trim() === ''
      ? { code: 'REASON_REQUIRED', act: 'say that an action had no effect' }
      : null
  const second = own(action.ownerId, 'see to it') ?? own(action.submittedBy, 'handed it in')
  return [second, unexplained].filter((refusal) => refusal !== null)
}

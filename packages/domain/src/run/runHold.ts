import type { Actor } from '../access/actor.ts'
import { whyNotReleaseHold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun, whyNotWorkOnRun } from '../runLife/runLife.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** Hold run sets `heldAt` with kind and reason and leaves every step's state (rule 6). */
export function whyNotHoldRun(run: RunLife, actor: Actor, reason: string | null): readonly Refusal[] {
  return [whyNotWorkOnRun(run), whyNotWithoutReason(actor, reason, 'hold a run')].filter(
    (refusal) => refusal !== null,
  )
}

/** Resume run clears the hold; a quality hold as whyNotReleaseHold says (rules 6 and 9). */
export function whyNotResumeRun(run: RunLife, actor: Actor): readonly Refusal[] {
  const closed = whyNotOpenRun(run)
  if (closed !== null) return [closed]
  if (run.heldAt === null || run.hold === null) return [{ code: 'RUN_NOT_ON_HOLD', runId: run.id }]
  return whyNotReleaseHold(run.hold, actor)
}

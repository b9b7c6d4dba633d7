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

/** A stop of the whole version that a run is bound to; null when none stands. */
export type VersionStop = { readonly procedureId: string; readonly reason: string } | null

/**
 * Resume run clears the hold; a quality hold as whyNotReleaseHold says (rules 6 and 9). While its version is stopped no
 * run of it goes on (rule 26).
 */
export function whyNotResumeRun(run: RunLife, actor: Actor, stop: VersionStop): readonly Refusal[] {
  const closed = whyNotOpenRun(run)
  if (closed !== null) return [closed]
  if (run.heldAt === null || run.hold === null) return [{ code: 'RUN_NOT_ON_HOLD', runId: run.id }]
  const stopped: readonly Refusal[] =
    stop === null ? [] : [{ code: 'PROCEDURE_STOPPED', ...stop, step: null }]
  return [...stopped, ...whyNotReleaseHold(run.hold, actor)]
}

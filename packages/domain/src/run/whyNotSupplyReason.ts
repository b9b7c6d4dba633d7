import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** An act of a key that could not say why. */
export interface MissingReason {
  readonly id: string
  /** Who said why afterwards; null: nobody yet. */
  readonly suppliedBy: string | null
}

/** The reason that a key could not give is supplied once, by a person, until the record is closed by Complete run (rule 19). */
export function whyNotSupplyReason(
  run: RunLife,
  missing: MissingReason,
  reason: string,
  actor: Actor,
): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    run.completedAt === null ? null : { code: 'RUN_NOT_OPEN', runId: run.id, status: 'COMPLETE' },
    whyNotByPerson(actor, 'supply a reason'),
    whyNotWithoutReason(actor, reason, 'supply a reason'),
    missing.suppliedBy === null ? null : { code: 'REASON_SUPPLIED', id: missing.id, by: missing.suppliedBy },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

import type { Actor } from '../access/actor.ts'
import type { Quantity } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import type { InventoryStatus } from '../partInventory/inventoryStatus.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { RunPurpose } from './runPurpose.ts'

/** A completed run and its unit, as reopening looks at them. */
export interface RunToReopen {
  readonly run: RunLife
  readonly purpose: RunPurpose
  /** What was built. */
  readonly quantity: Quantity
  readonly unit: {
    readonly id: string
    readonly name: string
    readonly status: InventoryStatus
    /** SHIPPED stands here too, once units are shipped. */
    readonly statusReason: string | null
    readonly quantity: Quantity
    /** The unit that it is built into, while no open run changes that one: its run is completed. */
    readonly lockedIn: string | null
    /** Another run that builds it now. Without id and title: the caller may not see it. */
    readonly openBuild: { readonly id: string | null; readonly title: string | null } | null
  }
}

/** Who reopens, and who signs for it. */
export interface Reopening {
  readonly actor: Actor
  readonly reason: string | null
  /** Null: not known yet, as on a screen that has yet to ask. */
  readonly signerId: string | null
}

/**
 * A completed run is reopened by a person with a reason, under the signature of a second one, while its unit is still
 * there to be worked on (rule 12).
 */
export function whyNotReopenRun(
  facts: RunToReopen,
  { actor, reason, signerId }: Reopening,
): readonly Refusal[] {
  const { run, unit, purpose } = facts
  if (run.completedAt === null || run.canceledAt !== null) {
    const because = run.canceledAt === null ? 'it is open' : 'it is canceled'
    const remedy = run.canceledAt === null ? 'Work on it as it is.' : 'Start a new run.'
    return [{ code: 'RUN_NOT_REOPENABLE', runId: run.id, because, remedy }]
  }
  const refusals: (Refusal | null)[] = [
    whyNotByPerson(actor, 'reopen a run'),
    whyNotWithoutReason(actor, reason, 'reopen a run'),
    signerId === actor.userId
      ? { code: 'SEPARATION_OF_DUTIES', act: 'sign for reopening this run', because: 'are reopening it' }
      : null,
    whyNotUnit(facts),
    purpose === 'BUILD' && unit.openBuild !== null
      ? {
          code: 'UNIT_IN_BUILD',
          partInventoryId: unit.id,
          unit: unit.name,
          runId: unit.openBuild.id,
          runTitle: unit.openBuild.title,
        }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function whyNotUnit({ run, unit, quantity }: RunToReopen): Refusal | null {
  const refused = (because: string, remedy: string): Refusal => ({
    code: 'RUN_NOT_REOPENABLE',
    runId: run.id,
    because: `${unit.name} ${because}`,
    remedy,
  })
  const gone = goneAs(unit)
  if (gone !== null) return refused(`is ${gone}`, 'Its record stays as it is.')
  if (unit.lockedIn !== null)
    return refused(`is built into ${unit.lockedIn}, whose run is completed`, 'Start a rework run instead.')
  if (compareDecimals(unit.quantity, quantity) < 0)
    return refused(
      `has ${unit.quantity} left of the ${quantity} that were built`,
      'Start a rework run on what is left.',
    )
  return null
}

/** What became of a unit that nobody can work on any more; null: it is there. */
function goneAs({ status, statusReason }: RunToReopen['unit']): string | null {
  if (status === 'SCRAPPED') return 'scrapped'
  if (statusReason === 'CONSUMED') return 'consumed'
  if (statusReason === 'SHIPPED') return 'shipped'
  return statusReason === 'VOIDED' ? 'void' : null
}

import type { Quantity } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import type { InventoryStatus, InventoryStatusReason } from '../partInventory/inventoryStatus.ts'
import type { Refusal } from '../refusal.ts'
import type { RunOfProcedure } from './procedureAgain.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/** A unit or lot that a run is to be started on. */
export interface UnitToStart {
  readonly id: string
  /** Part number with serial or lot: "BRKT-ASSY-001 SN-00001". */
  readonly name: string
  readonly status: InventoryStatus
  readonly statusReason: InventoryStatusReason | null
  readonly isOnQualityHold: boolean
  /** Why it is held, and what ends that; absent: not held, or nobody wrote it. */
  readonly holdReason?: string
  /** The open run of purpose build on it; null when none. Without id and title: the caller may not see it. */
  readonly openBuildRun: { readonly id: string | null; readonly title: string | null } | null
  /** What is neither scrapped nor installed. */
  readonly left: Quantity
  readonly wasBuiltBefore: boolean
  /** Runs of the procedure that is to be started, the newest first; none before one is chosen. */
  readonly runsOfProcedure: readonly RunOfProcedure[]
}

/** What the run wants of the unit. */
export interface UnitDemand {
  readonly purpose: RunPurpose
  /** Null: all that is there. */
  readonly quantity: Quantity | null
  /** The run names an issue whose approved disposition orders it (rule 1). */
  readonly isOrderedByIssue: boolean
}

/**
 * Null when a run may be started on the unit; else the one thing that is wrong with it, the weightiest first
 * (rules 1 and 3).
 */
export function whyNotStartOnUnit(unit: UnitToStart, demand: UnitDemand): Refusal | null {
  const kind = purposeKinds[demand.purpose]
  const facts = { partInventoryId: unit.id, unit: unit.name }
  if (isGone(unit) || (kind === 'BUILD' && unit.status === 'INSTALLED')) {
    return { code: 'UNIT_STATE', ...facts, status: unit.statusReason ?? unit.status }
  }
  if (unit.isOnQualityHold && kind !== 'LOOK' && !(kind === 'CHANGE' && demand.isOrderedByIssue)) {
    return {
      code: 'UNIT_ON_HOLD',
      ...facts,
      ...(unit.holdReason === undefined ? {} : { reason: unit.holdReason }),
    }
  }
  if (kind === 'BUILD' && unit.openBuildRun !== null) {
    return { code: 'UNIT_IN_BUILD', ...facts, runId: unit.openBuildRun.id, runTitle: unit.openBuildRun.title }
  }
  // An installed unit is looked at and changed in place, all of it.
  return demand.quantity === null || unit.status === 'INSTALLED' ? null : whyNotSome(unit, demand.quantity)
}

/** For less than all the lot is split first (rule 2), unless a run works on it. */
function whyNotSome(unit: UnitToStart, asked: Quantity): Refusal | null {
  const beyond = compareDecimals(asked, unit.left)
  if (beyond === 0 || (beyond < 0 && unit.status !== 'WIP')) return null
  if (beyond > 0)
    return { code: 'UNIT_EMPTY', partInventoryId: unit.id, unit: unit.name, left: unit.left, asked }
  return {
    code: 'INVALID_INPUT',
    field: 'quantity',
    problem: `is ${asked}, and another run works on all ${unit.left} of ${unit.name}`,
    remedy: 'Leave it out.',
  }
}

const goneBecause: ReadonlySet<InventoryStatusReason | null> = new Set([
  'CONSUMED',
  'RECEIVED',
  'SHIPPED',
  'VOIDED',
])

/** Consumed, scrapped, shipped, voided or not received yet: nothing here to work on, whatever the purpose. */
function isGone(unit: UnitToStart): boolean {
  if (unit.status === 'SCRAPPED' || unit.status === 'ON_ORDER') return true
  return goneBecause.has(unit.statusReason)
}

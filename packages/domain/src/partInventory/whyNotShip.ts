import type { Refusal } from '../refusal.ts'
import { whyNotOnOrder } from './whyNotOnOrder.ts'

/** A unit or lot that is to leave for a customer. */
export interface UnitToShip {
  readonly id: string
  /** "BRKT-1 SN-7". */
  readonly name: string
  readonly isShipped: boolean
  /** It says what was ordered. */
  readonly isOrder: boolean
  readonly isVoided: boolean
  readonly isEmpty: boolean
  /** All of it, or some. */
  readonly isScrapped: boolean
  readonly isInstalled: boolean
  /** It is put aside in a kit, or was installed from there. */
  readonly isKitted: boolean
  readonly isOnQualityHold: boolean
  /** An open run of whatever purpose on it, or on what is built into it; null: none. Without id and title: not to be seen. */
  readonly openRun: { readonly id: string | null; readonly title: string | null } | null
  /** Its last build run was not final. */
  readonly isInWork: boolean
  /** It has the serial or lot that its part is tracked by. */
  readonly isIdentified: boolean
}

/** Empty when a unit or lot may be shipped; else all that keeps it here. */
export function whyNotShip(unit: UnitToShip): readonly Refusal[] {
  const { id, name, openRun, isOrder } = unit
  const ordered = whyNotOnOrder({ id, unit: name, isOrder })
  if (ordered !== null) return [ordered]
  if (unit.isShipped) return [refusal(`${name} is shipped already`, 'Leave it out.')]
  if (unit.isVoided) return [refusal(`${name} is voided`, 'Leave it out.')]
  if (unit.isEmpty) return [refusal(`Nothing is left of ${name}`, 'Leave it out.')]
  const refusals: (Refusal | null)[] = [
    unit.isScrapped
      ? refusal(
          `${name} is scrapped, or some of it is`,
          'Ship what is good: split that off, or correct the count.',
        )
      : null,
    unit.isInstalled
      ? refusal(`${name} is built into another unit`, 'Ship that unit, or take this one out first.')
      : null,
    unit.isKitted && !unit.isInstalled
      ? refusal(`${name} is put aside in a kit`, 'Take it out of the kit first, or leave it out.')
      : null,
    unit.isOnQualityHold ? { code: 'UNIT_ON_HOLD', partInventoryId: id, unit: name } : null,
    openRun === null
      ? null
      : {
          code: 'UNIT_IN_BUILD',
          partInventoryId: id,
          unit: name,
          runId: openRun.id,
          runTitle: openRun.title,
        },
    openRun === null && unit.isInWork
      ? refusal(`${name} is still in work`, 'Complete its further build runs first.')
      : null,
    unit.isIdentified
      ? null
      : refusal(`${name} has no serial or lot number yet`, 'Give it its number first.'),
  ]
  return refusals.filter((one) => one !== null)
}

/** Null when a unit can come back: it is away. */
export function whyNotReturn(unit: Pick<UnitToShip, 'name' | 'isShipped'>): Refusal | null {
  if (unit.isShipped) return null
  return {
    code: 'INVALID_INPUT',
    field: 'id',
    problem: `names ${unit.name}, which is not shipped`,
    remedy: 'Name what comes back by the serial or lot with which it left.',
  }
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'partInventories', problem, remedy }
}

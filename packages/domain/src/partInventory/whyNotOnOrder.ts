import type { Refusal } from '../refusal.ts'

/** A record as far as it decides whether anything of it is here. */
export interface MaybeOrdered {
  readonly id: string
  /** As people name it: part number with serial or lot. */
  readonly unit: string
  /** It says what was ordered; what came in of it are records of their own. */
  readonly isOrder: boolean
}

/** Null when a record is stock: what is only ordered is not worked on, counted, held or moved. */
export function whyNotOnOrder({ id, unit, isOrder }: MaybeOrdered): Refusal | null {
  return isOrder ? { code: 'UNIT_ON_ORDER', partInventoryId: id, unit } : null
}

import type { Refusal } from '../refusal.ts'

/** A unit or lot that is to be used. */
export interface ExpiringUnit {
  readonly id: string
  readonly name: string
  /** The last day on which it may be built in, `YYYY-MM-DD`, inclusive, at its site (rule 37); null: it does not expire. */
  readonly expiresOn: string | null
  /** The day that it is at its site. */
  readonly today: string
}

/** Whether its last day is over. */
export function isExpired({ expiresOn, today }: Pick<ExpiringUnit, 'expiresOn' | 'today'>): boolean {
  return expiresOn !== null && expiresOn < today
}

/** Null while it may be built in: through its last day (rules 31, 37). */
export function whyNotExpired(unit: ExpiringUnit): Refusal | null {
  if (unit.expiresOn === null || !isExpired(unit)) return null
  return { code: 'UNIT_EXPIRED', partInventoryId: unit.id, unit: unit.name, expiresOn: unit.expiresOn }
}

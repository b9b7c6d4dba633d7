import { inventoryStatuses } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { calledUnit, containing } from '../../components/select/containing.ts'
import { dayAfter } from '../../components/zonedTime.ts'
import type { PartInventoriesInputFilters, PartInventorySortEnum } from '../../generated/documents.ts'

/** The states by which units can be picked: the derived ones, and the quality hold that stands beside every one of them. */
export const unitStates = [...inventoryStatuses, 'QUALITY_HOLD'] as const
export type UnitState = (typeof unitStates)[number]

/** Lists by expiry: all, what expires first; what expired; what expires within `soonDays`. */
export const expiries = ['FIRST', 'SOON', 'EXPIRED'] as const
export type Expiry = (typeof expiries)[number]

/** Days that count as soon. */
export const soonDays = 30

/** What stands in the address of the list of units; what is left out has its default. */
export interface UnitsSearch {
  readonly q?: string
  readonly status?: readonly UnitState[]
  readonly expiry?: Expiry
}

export function unitsSearch(raw: Readonly<Record<string, unknown>>): UnitsSearch {
  const given: readonly unknown[] = Array.isArray(raw['status']) ? raw['status'] : []
  const status = unitStates.filter((state) => given.includes(state))
  const expiry = expiries.find((one) => one === raw['expiry'])
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(expiry === undefined ? {} : { expiry }),
  }
}

const notInstalled = inventoryStatuses.filter((status) => status !== 'INSTALLED')

/** What is built into something else is found there: it stands in the list when somebody looks for it. */
export const leavesInstalledOut = ({ q, status }: UnitsSearch): boolean =>
  q === undefined && status === undefined

/** The address of the list as the filters of the API. Of several states a unit has one. `today`: `YYYY-MM-DD`. */
export function unitFilters(search: UnitsSearch, today: string): PartInventoriesInputFilters {
  const { q, status } = search
  const expiring = expiryFilters(search.expiry, today)
  if (leavesInstalledOut(search)) {
    const rest = { status: { in: notInstalled } }
    return expiring.length === 0 ? rest : { and_: [rest, ...expiring] }
  }
  const filters: PartInventoriesInputFilters[] = [...expiring]
  if (q !== undefined) {
    const found = containing(q)
    const part = [{ part: { partNumber: found } }, { part: { description: found } }]
    filters.push({ or_: [{ serialNumber: found }, { lotNumber: found }, ...part] })
  }
  if (status !== undefined) {
    const derived = inventoryStatuses.filter((one) => status.includes(one))
    const held = status.includes('QUALITY_HOLD') ? [{ qualityHold: { eq: true } }] : []
    filters.push({ or_: [...(derived.length > 0 ? [{ status: { in: derived } }] : []), ...held] })
  }
  return { and_: filters }
}

/** The same of what is called exactly as somebody searched, by serial or lot. Null: nobody searches. */
export function exactUnitFilters(search: UnitsSearch, today: string): PartInventoriesInputFilters | null {
  if (search.q === undefined) return null
  return { and_: [unitFilters(search, today), calledUnit(search.q)] }
}

/** The newest first, or what expires first. */
export function unitSort({ expiry }: UnitsSearch): PartInventorySortEnum[] {
  return expiry === undefined ? ['ID_DESC'] : ['EXPIRES_ON_ASC', 'ID_ASC']
}

/** Its last day is a day: what expires on it is good through it. */
function expiryFilters(expiry: Expiry | undefined, today: string): PartInventoriesInputFilters[] {
  const from = `${today}T00:00:00Z`
  if (expiry === 'EXPIRED') return [{ expiresOn: { lt: from } }]
  if (expiry !== 'SOON') return []
  return [{ expiresOn: { gte: from } }, { expiresOn: { lt: `${dayAfter(today, soonDays + 1)}T00:00:00Z` } }]
}

import { inventoryStatuses } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { containing } from '../../components/select/containing.ts'
import type { PartInventoriesInputFilters } from '../../generated/documents.ts'

/** The states by which units can be picked: the derived ones, and the quality hold that stands beside every one of them. */
export const unitStates = [...inventoryStatuses, 'QUALITY_HOLD'] as const
export type UnitState = (typeof unitStates)[number]

/** What stands in the address of the list of units; what is left out has its default. */
export interface UnitsSearch {
  readonly q?: string
  readonly status?: readonly UnitState[]
}

export function unitsSearch(raw: Readonly<Record<string, unknown>>): UnitsSearch {
  const given: readonly unknown[] = Array.isArray(raw['status']) ? raw['status'] : []
  const status = unitStates.filter((state) => given.includes(state))
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(status.length > 0 ? { status } : {}),
  }
}

const notInstalled = inventoryStatuses.filter((status) => status !== 'INSTALLED')

/** What is built into something else is found there: it stands in the list when somebody looks for it. */
export const leavesInstalledOut = ({ q, status }: UnitsSearch): boolean =>
  q === undefined && status === undefined

/** The address of the list as the filters of the API. Of several states a unit has one. */
export function unitFilters(search: UnitsSearch): PartInventoriesInputFilters {
  const { q, status } = search
  if (leavesInstalledOut(search)) return { status: { in: notInstalled } }
  const filters: PartInventoriesInputFilters[] = []
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

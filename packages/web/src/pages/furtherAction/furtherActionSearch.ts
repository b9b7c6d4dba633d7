import {
  type FurtherActionStatus,
  furtherActionStatuses,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { containing } from '../../components/select/containing.ts'
import type { FurtherActionsInputFilters } from '../../generated/documents.ts'

/** What stands in the address of the list of further actions; what is left out has its default. */
export interface FurtherActionsSearch {
  readonly q?: string
  readonly status?: readonly FurtherActionStatus[]
  /** Those of the person here; those that are open after their last day. */
  readonly which?: 'mine' | 'overdue'
}

export function furtherActionsSearch(raw: Readonly<Record<string, unknown>>): FurtherActionsSearch {
  const given: readonly unknown[] = Array.isArray(raw['status']) ? raw['status'] : []
  const status = furtherActionStatuses.filter((one) => given.includes(one))
  const { q, which } = raw
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(which === 'mine' || which === 'overdue' ? { which } : {}),
  }
}

const open: readonly FurtherActionStatus[] = ['IN_PROGRESS', 'IN_REVIEW']

/** What is closed stands in the list when somebody looks for it. */
export const leavesClosedOut = ({ q, status }: FurtherActionsSearch): boolean =>
  q === undefined && status === undefined

/** The address of the list as the filters of the API. */
export function furtherActionFilters(
  search: FurtherActionsSearch,
  here: { readonly personId: string; readonly today: string },
): FurtherActionsInputFilters {
  const { q, which, status } = search
  const filters: FurtherActionsInputFilters[] = []
  if (status !== undefined) filters.push({ status: { in: status } })
  else if (leavesClosedOut(search) || which === 'overdue') filters.push({ status: { in: open } })
  if (which === 'mine') filters.push({ assignedToId: { eq: here.personId } })
  if (which === 'overdue') filters.push({ dueDate: { lt: `${here.today}T00:00:00Z` } })
  if (q !== undefined) filters.push({ title: containing(q) })
  return { and_: filters }
}

import { type IssueStatus, issueStatuses } from '@traveler/domain/issue/issueStatus.ts'
import { containing } from '../../components/select/containing.ts'
import type { IssueInputFilters } from '../../generated/documents.ts'

/** What stands in the address of the list of issues; what is left out has its default. */
export interface IssuesSearch {
  readonly q?: string
  readonly status?: readonly IssueStatus[]
  /** Those that the person here raised or has. */
  readonly mine?: true
}

export function issuesSearch(raw: Readonly<Record<string, unknown>>): IssuesSearch {
  const given: readonly unknown[] = Array.isArray(raw['status']) ? raw['status'] : []
  const status = issueStatuses.filter((one) => given.includes(one))
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(raw['mine'] === true ? { mine: true } : {}),
  }
}

const unresolved = issueStatuses.filter((status) => status !== 'RESOLVED')

/** What is resolved stands in the list when somebody looks for it. */
export const leavesResolvedOut = ({ q, status }: IssuesSearch): boolean =>
  q === undefined && status === undefined

/** The address of the list as the filters of the API. */
export function issueFilters(search: IssuesSearch, personId: string): IssueInputFilters {
  const { q, mine } = search
  const status = search.status ?? (leavesResolvedOut(search) ? unresolved : undefined)
  const filters: IssueInputFilters[] = []
  if (status !== undefined) filters.push({ status: { in: status } })
  if (mine === true)
    filters.push({ or_: [{ createdById: { eq: personId } }, { assignedToId: { eq: personId } }] })
  if (q !== undefined) {
    const found = containing(q)
    const units = [{ serialNumber: found }, { lotNumber: found }]
    filters.push({ or_: [{ title: found }, ...units.map((unit) => ({ partInventories: unit }))] })
  }
  return { and_: filters }
}

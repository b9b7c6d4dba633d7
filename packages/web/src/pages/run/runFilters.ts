import { containing } from '../../components/select/containing.ts'
import type { RunSortEnum, RunsInputFilters } from '../../generated/documents.ts'
import type { RunOrder, RunsSearch } from './runSearch.ts'

/** The address of the list as the filters of the API. Archived runs are left out. */
export function runFilters({ q, status, who }: RunsSearch, personId: string): RunsInputFilters {
  const filters: RunsInputFilters[] = [{ archived: { eq: false } }]
  if (q !== undefined) filters.push({ or_: searched(q) })
  if (status !== undefined) filters.push({ status: { in: status } })
  if (who === 'mine') filters.push({ assignedToId: { eq: personId } })
  if (who === 'pool') filters.push({ assignedToId: { isnull: true } })
  return { and_: filters }
}

/** What people know of a run: its title, its order, its serial or lot. */
function searched(text: string): RunsInputFilters[] {
  const found = containing(text)
  return [
    { title: found },
    { orderReference: found },
    { description: found },
    { partInventory: { serialNumber: found } },
    { partInventory: { lotNumber: found } },
  ]
}

/** The orders of the list as the sorts of the API. */
export const runSorts: Readonly<Record<RunOrder, readonly RunSortEnum[]>> = {
  newest: ['ID_DESC'],
  due: ['DUE_DATE_ASC'],
  title: ['TITLE_ASC'],
  status: ['STATUS_ASC'],
}

import { inPool } from '../../components/runs/inPool.ts'
import type { RunSortEnum, RunsInputFilters } from '../../generated/documents.ts'
import type { RunOrder, RunsSearch } from './runSearch.ts'

/** The address of the list as the filters of the API. Archived runs are left out, unless they are asked for. */
export function runFilters({ status, who }: RunsSearch, personId: string): RunsInputFilters {
  const filters: RunsInputFilters[] = [{ archived: { eq: who === 'archived' } }]
  if (status !== undefined) filters.push({ status: { in: status } })
  if (who === 'mine') filters.push({ assignedToId: { eq: personId } })
  if (who === 'pool') filters.push(inPool)
  return { and_: filters }
}

/** What is called exactly as somebody searched: by title, number of the run, serial or lot. Null: nobody searches. */
export function exactFilters(search: RunsSearch, personId: string): RunsInputFilters | null {
  const text = search.q?.trim() ?? ''
  if (text === '') return null
  const names: RunsInputFilters[] = [
    { title: { eq: text } },
    { partInventory: { serialNumber: { eq: text } } },
    { partInventory: { lotNumber: { eq: text } } },
  ]
  if (/^[1-9]\d{0,14}$/.test(text)) names.push({ id: { eq: text } })
  return { and_: [runFilters(search, personId), { or_: names }] }
}

/** The orders of the list as the sorts of the API. */
export const runSorts: Readonly<Record<RunOrder, readonly RunSortEnum[]>> = {
  newest: ['ID_DESC'],
  due: ['DUE_DATE_ASC'],
  title: ['TITLE_ASC'],
  status: ['STATUS_ASC'],
}

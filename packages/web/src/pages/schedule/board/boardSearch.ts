import { mondayOf } from '../../../components/zonedTime.ts'

/** What stands in the address of the board: the Monday on which it begins; this week's when absent. */
export interface BoardSearch {
  readonly from?: string
}

export function boardSearch(raw: Readonly<Record<string, unknown>>): BoardSearch {
  const from = raw['from']
  const isDay =
    typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) && !Number.isNaN(Date.parse(from))
  return isDay ? { from: mondayOf(from) } : {}
}

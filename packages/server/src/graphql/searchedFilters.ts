import { Refused } from '@traveler/domain/refusal.ts'
import { sql } from 'kysely'
import { compileSql } from './listQuery.ts'
import type { ListSpec } from './listSpec.ts'
import type { RequestContext } from './requestContext.ts'
import { comparable } from './sqlValue.ts'

/** Words that more rows have than this find nothing in particular. */
const most = 10_000

/** The filters of a list with the rows that have the words of `search`, and those alone; no text, no search. */
export async function searchedFilters(
  context: RequestContext,
  spec: ListSpec,
  filters: unknown,
  search: unknown,
): Promise<unknown> {
  if (spec.search === undefined || typeof search !== 'string' || search.trim() === '') return filters
  const text = comparable('text', `${spec.name}.search`, search)
  const rows = await context.rows<{ id: string }>(
    compileSql(sql`select id from ${sql.ref(spec.search)}(${text}::text, ${most}::integer) as id`),
  )
  if (rows.length > most) {
    throw new Refused({
      code: 'INVALID_INPUT',
      field: `${spec.name}.search`,
      problem: `More than ${most} have these words`,
      remedy: 'Give a longer or another word.',
    })
  }
  return { and_: [{ id: { in: rows.map(({ id }) => id) } }, filters ?? {}] }
}

import { sql } from 'kysely'
import type pg from 'pg'
import { builder, type ObjectType } from './builder.ts'
import { filterType } from './filterTypes.ts'
import { compileSql, whereOf } from './listQuery.ts'
import type { ListSpec } from './listSpec.ts'

/** The contract gives these lists no pages: more rows than this, of all owners of a request together, are refused. */
const most = 10_000

export interface NestedList<Row> {
  readonly spec: ListSpec
  readonly node: ObjectType<Row>
  /** The column of the list's table that holds the owner's id. */
  readonly owner: string
  readonly order: 'OLDEST_FIRST' | 'NEWEST_FIRST'
  readonly description: string
}

/** A list of what belongs to a record: `part { runs(filters: …) }`. Those of all owners of a request are one statement. */
export function addNestedList<Parent extends { readonly id: string }, Row extends pg.QueryResultRow>(
  parent: ObjectType<Parent>,
  name: string,
  { spec, node, owner, order, description }: NestedList<Row>,
): void {
  const direction = sql.raw(order === 'OLDEST_FIRST' ? 'asc' : 'desc')
  const owned = sql.ref(`t.${owner}`)
  builder.objectField(parent, name, (t) =>
    t.field({
      type: [node],
      description,
      args: { filters: t.arg({ type: filterType(spec) }) },
      resolve: async ({ id }, { filters }, context) => {
        const where = whereOf(spec, filters)
        const list = (ids: readonly string[]) =>
          compileSql(sql`select ${owned} as of_id, t.* from ${sql.table(spec.table)} as t
where ${owned} = any(${[...ids]}::bigint[]) and ${where} order by t.id ${direction} limit ${most + 1}::bigint`)
        const asked = JSON.stringify([spec.name, owner, order, filters ?? null])
        return context.many<Row & { readonly of_id: string }>(list, id, { asked, most, name: spec.name })
      },
    }),
  )
}

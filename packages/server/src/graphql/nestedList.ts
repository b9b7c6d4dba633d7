import { sql } from 'kysely'
import type pg from 'pg'
import type { TableName } from '../generated/tables.ts'
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
  /** Rows belong to an owner too that this table says: its columns with the owner's id and the row's. */
  readonly linked?: { readonly table: TableName; readonly owner: string; readonly row: string }
  readonly order: 'OLDEST_FIRST' | 'NEWEST_FIRST'
  readonly description: string
}

/** A list of what belongs to a record: `part { runs(filters: …) }`. Those of all owners of a request are one statement. */
export function addNestedList<Parent extends { readonly id: string }, Row extends pg.QueryResultRow>(
  parent: ObjectType<Parent>,
  name: string,
  { spec, node, owner, linked, order, description }: NestedList<Row>,
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
        const list = (ids: readonly string[]) => {
          const also =
            linked === undefined
              ? sql``
              : sql`union all select ${sql.ref(`k.${linked.owner}`)}, t.* from ${sql.table(linked.table)} as k
join ${sql.table(spec.table)} as t on t.organization_id = k.organization_id and t.id = ${sql.ref(`k.${linked.row}`)}
where ${sql.ref(`k.${linked.owner}`)} = any(${[...ids]}::bigint[]) and ${where} `
          return compileSql(sql`select ${owned} as of_id, t.* from ${sql.table(spec.table)} as t
where ${owned} = any(${[...ids]}::bigint[]) and ${where} ${also}order by id ${direction} limit ${most + 1}::bigint`)
        }
        const asked = JSON.stringify([spec.name, owner, order, filters ?? null])
        return context.many<Row & { readonly of_id: string }>(list, id, { asked, most, name: spec.name })
      },
    }),
  )
}

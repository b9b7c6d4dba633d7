import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type InventoryTransactionRow = Row<'inventory_transaction'>

/** What the record of a unit says about one of its transactions: an act may say several things at once. */
export interface SaidRow {
  readonly of_id: string
  readonly type: string
  readonly reason: string | null
  readonly actor_id: string | null
}

export function listWhatWasSaid(ids: readonly string[]): Statement {
  return statement(
    `select t.id as of_id, e.type, e.reason, e.actor_id from inventory_transaction t
join event e on e.organization_id = t.organization_id and e.act_id = t.act_id and e.stream_id = t.part_inventory_id
where t.id = any($1::bigint[]) order by t.id, e.version`,
    [ids],
  )
}

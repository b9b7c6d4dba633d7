import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ReceiptRow = Row<'receipt'>
export type ReceiptItemRow = Row<'receipt_item'>

export function loadReceipts(ids: readonly string[]): Statement {
  return statement('select * from receipt where id = any($1::bigint[])', [ids])
}

export interface ReceiptItemOfRow extends ReceiptItemRow {
  readonly of_id: string
}

/** What came in with receipts. */
export function listItemsOfReceipts(receiptIds: readonly string[]): Statement {
  return statement(
    'select receipt_id as of_id, i.* from receipt_item i where receipt_id = any($1::bigint[]) order by receipt_id, id',
    [receiptIds],
  )
}

/** With which receipt units and lots came in. */
export function listReceiptsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    'select part_inventory_id as of_id, i.* from receipt_item i where part_inventory_id = any($1::bigint[]) order by part_inventory_id, id',
    [unitIds],
  )
}

/** What came in of orders. */
export function listReceiptsOfOrders(orderIds: readonly string[]): Statement {
  return statement(
    'select ordered_id as of_id, i.* from receipt_item i where ordered_id = any($1::bigint[]) order by ordered_id, id',
    [orderIds],
  )
}

/** An inspection that receiving a part takes. */
export interface InspectionOfPartRow {
  /** The part. */
  readonly of_id: string
  /** The newest released version; null: none is released. */
  readonly procedure_id: string | null
  readonly export_controlled: boolean
}

/** Also those that the caller may not see. */
export function listInspectionsOfParts(partIds: readonly string[]): Statement {
  return statement('select * from inspections_of($1::bigint[])', [partIds])
}

interface ReceiptStreams {
  /** The orders that it answers. */
  readonly changed: readonly string[]
  readonly reliedOn: readonly string[]
}

/** As lockNumbering; relies too on the procedures by which the parts are inspected, so that none is stopped meanwhile. */
export function lockReceipt(
  partIds: readonly string[],
  names: readonly string[],
  { changed, reliedOn }: ReceiptStreams,
): Statement {
  return statement(
    `select l.* from (select claim_names($2::text[] || numbering_names($1::bigint[])) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then $4::bigint[] end,
  $3::bigint[] || array(select procedure_id from inspections_of($1::bigint[]) where procedure_id is not null)) as l`,
    [partIds, names, reliedOn, changed],
  )
}

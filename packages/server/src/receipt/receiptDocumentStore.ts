import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A certificate that came with material. */
export type ReceiptDocumentRow = Row<'receipt_document'>

export interface ReceiptDocumentOfRow extends ReceiptDocumentRow {
  readonly of_id: string
}

export function loadReceiptDocuments(ids: readonly string[]): Statement {
  return statement('select * from receipt_document where id = any($1::bigint[])', [ids])
}

export function listDocumentsOfItems(itemIds: readonly string[]): Statement {
  return statement(
    `select receipt_item_id as of_id, d.* from receipt_document d where receipt_item_id = any($1::bigint[])
order by receipt_item_id, id`,
    [itemIds],
  )
}

/** Units and lots with the lots that they were split from, nearest first. */
const sources = `with recursive source as (
  select organization_id, id as of_id, id, split_from_id, 0 as depth from part_inventory where id = any($1::bigint[])
  union all
  select u.organization_id, s.of_id, u.id, u.split_from_id, s.depth + 1 from source s
  join part_inventory u on u.organization_id = s.organization_id and u.id = s.split_from_id)`

/** The certificates of units and lots: those that came with them, or with the lots that they were split from. */
export function listDocumentsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    `${sources}
select s.of_id, d.* from source s
join receipt_item i on i.organization_id = s.organization_id and i.part_inventory_id = s.id
join receipt_document d on d.organization_id = i.organization_id and d.receipt_item_id = i.id
order by s.of_id, d.id`,
    [unitIds],
  )
}

export interface ReceivedWithRow {
  readonly id: string
  readonly export_controlled: boolean
}

/** The row of a receipt with which a unit, or the lot that it was split from, came in. */
export function findItemOfUnit(unitId: string): Statement {
  return statement(
    `${sources}
select i.id, i.export_controlled from source s
join receipt_item i on i.organization_id = s.organization_id and i.part_inventory_id = s.id
order by s.depth, i.id limit 1`,
    [[unitId]],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ShipmentRow = Row<'shipment'>
export type ShipmentItemRow = Row<'shipment_item'>

export function loadShipments(ids: readonly string[]): Statement {
  return statement('select * from shipment where id = any($1::bigint[])', [ids])
}

export interface ShipmentItemOfRow extends ShipmentItemRow {
  readonly of_id: string
}

/** What was in shipments. */
export function listItemsOfShipments(shipmentIds: readonly string[]): Statement {
  return statement(
    'select shipment_id as of_id, i.* from shipment_item i where shipment_id = any($1::bigint[]) order by shipment_id, id',
    [shipmentIds],
  )
}

/** With which shipments units and lots left, the latest first. */
export function listItemsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    'select part_inventory_id as of_id, i.* from shipment_item i where part_inventory_id = any($1::bigint[]) order by part_inventory_id, id desc',
    [unitIds],
  )
}

/** What of a unit is away, for who takes it back. */
export function loadItemAway(unitId: string): Statement {
  return statement(
    'select * from shipment_item where part_inventory_id = $1::bigint and returned_at is null',
    [unitId],
  )
}

/** An open run on what is built into a unit, at any depth. */
export interface WorkInsideRow {
  readonly of_id: string
  readonly run_id: string
  readonly run_title: string
}

export function listOpenWorkInside(unitIds: readonly string[]): Statement {
  return statement(
    `with recursive inside as (
  select u.installed_in_id as of_id, u.organization_id, u.id from part_inventory u where u.installed_in_id = any($1::bigint[])
  union select x.of_id, u.organization_id, u.id from inside x
    join part_inventory u on u.organization_id = x.organization_id and u.installed_in_id = x.id)
select distinct on (x.of_id) x.of_id, r.id as run_id, r.title as run_title from inside x
join run r on r.organization_id = x.organization_id and r.part_inventory_id = x.id and r.completed_at is null and r.canceled_at is null
order by x.of_id, r.id`,
    [unitIds],
  )
}

/** Locks a unit and the shipment with which it is away, and relies on the place where it will lie. */
export function lockReturn(unitId: string, placeId: string | null): Statement {
  return statement(
    `select * from lock_streams($1::bigint || array(select shipment_id from part_inventory where id = $1::bigint and shipment_id is not null),
  array[$2::bigint])`,
    [unitId, placeId],
  )
}

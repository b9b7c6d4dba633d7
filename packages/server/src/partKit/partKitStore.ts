import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartKitRow = Row<'part_kit'>
export type PartKitItemRow = Row<'part_kit_item'>

export function loadPartKits(ids: readonly string[]): Statement {
  return statement('select * from part_kit where id = any($1::bigint[])', [ids])
}

export function loadPartKitItems(ids: readonly string[]): Statement {
  return statement('select * from part_kit_item where id = any($1::bigint[])', [ids])
}

/** A kit found by what it is for, or by what is in it. */
export type PartKitOfRow = PartKitRow & { readonly of_id: string }

const kitsOf = (owner: string): string =>
  `select k.*, ${owner} as of_id from part_kit k where ${owner} = any($1::bigint[]) order by ${owner}, id`

/** The kits for runs, their own and those of their batches. */
export function listKitsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select r.id as of_id, k.* from run r join part_kit k on k.organization_id = r.organization_id
  and (k.run_id = r.id or k.run_batch_id = r.run_batch_id)
where r.id = any($1::bigint[]) order by r.id, k.id`,
    [runIds],
  )
}

export function listKitsOfBatches(batchIds: readonly string[]): Statement {
  return statement(kitsOf('run_batch_id'), [batchIds])
}

/** The kit that units and lots are put aside in, or were installed from. */
export function listKitsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    `select u.id as of_id, k.* from part_inventory u
join part_kit_item i on i.organization_id = u.organization_id and i.id = u.part_kit_item_id
join part_kit k on k.organization_id = i.organization_id and k.id = i.part_kit_id
where u.id = any($1::bigint[]) order by u.id`,
    [unitIds],
  )
}

export type PartKitItemOfRow = PartKitItemRow & { readonly of_id: string }

export function listItemsOfKits(kitIds: readonly string[]): Statement {
  return statement(
    'select i.*, part_kit_id as of_id from part_kit_item i where part_kit_id = any($1::bigint[]) order by part_kit_id, id',
    [kitIds],
  )
}

/** A unit or lot by the item of a kit that it is for. */
export type KittedOfRow = Row<'part_inventory'> & { readonly of_id: string }

/** What is for items of kits: put aside, or installed from there. The oldest first. */
export function listKittedOfItems(itemIds: readonly string[]): Statement {
  return statement(
    `select u.*, part_kit_item_id as of_id from part_inventory u where part_kit_item_id = any($1::bigint[])
order by part_kit_item_id, created_at, id`,
    [itemIds],
  )
}

/** An item of a kit that is changed or filled, with its part. */
export interface ItemToFillRow extends PartKitItemRow {
  readonly part_number: string
  /** What is put aside for it, record by record, or was installed from there. */
  readonly kitted: readonly string[]
}

const itemToFill = `select i.*, p.part_number, array(select u.quantity::text from part_inventory u
  where u.organization_id = i.organization_id and u.part_kit_item_id = i.id) as kitted
from part_kit_item i join part p on p.organization_id = i.organization_id and p.id = i.part_id`

export function listItemsToFill(kitId: string): Statement {
  return statement(`${itemToFill} where i.part_kit_id = $1::bigint order by i.id`, [kitId])
}

export function loadItemToFill(id: string): Statement {
  return statement(`${itemToFill} where i.id = $1::bigint`, [id])
}

/** The kit of an item. */
export function loadKitOfItem(itemId: string): Statement {
  return statement(
    'select * from part_kit where id = (select part_kit_id from part_kit_item where id = $1::bigint)',
    [itemId],
  )
}

/** Locks the kit of an item, and others named. */
export function lockKitOfItem(itemId: string, also: readonly string[] = []): Statement {
  return statement(
    `select * from lock_streams($2::bigint[] || array(select part_kit_id from part_kit_item where id = $1::bigint), '{}')`,
    [itemId, also],
  )
}

/** The same with the kit that a record is in now, which gives it. */
export function lockTaking(itemId: string, unitId: string): Statement {
  return statement(
    `select * from lock_streams(array[$2::bigint] || array(select part_kit_id from part_kit_item where id = $1::bigint)
  || array(select i.part_kit_id from part_inventory u
    join part_kit_item i on i.organization_id = u.organization_id and i.id = u.part_kit_item_id where u.id = $2::bigint), '{}')`,
    [itemId, unitId],
  )
}

const kittedIn = `select u.id from part_kit_item i
  join part_inventory u on u.organization_id = i.organization_id and u.part_kit_item_id = i.id and u.installed_in_id is null
  where i.part_kit_id = $1::bigint`

/** Locks a kit with all that is put aside in it; relies on places, people and teams named. */
export function lockKitWithParts(
  kitId: string,
  alsoOn: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `select * from lock_streams(array[$1::bigint] || array(${kittedIn}), $2::bigint[]
  || array(select unnest(array[location_id, delivery_location_id]) from part_kit where id = $1::bigint))`,
    [kitId, alsoOn.flatMap((other) => (other ? [other] : []))],
  )
}

const openKitsOf = (run: string) =>
  `select k.id from part_kit k where k.run_id = ${run} and k.status not in ('COMPLETED', 'CANCELED')`
const asideForRun = `select u.id from part_kit_item i
  join part_inventory u on u.organization_id = i.organization_id and u.part_kit_item_id = i.id and u.installed_in_id is null
  where i.part_kit_id in (${openKitsOf('$1::bigint')})`

/** Locks a run and its unit with the open kits of the run and what is put aside in them; relies on the unit's place. */
export function lockRunWithKits(runId: string): Statement {
  return statement(
    `select * from lock_streams(array(select unnest(array[r.id, r.part_inventory_id]) from run r where r.id = $1::bigint)
  || array(${openKitsOf('$1::bigint')}) || array(${asideForRun}),
  array(select u.location_id from run r join part_inventory u on u.organization_id = r.organization_id
    and u.id = r.part_inventory_id where r.id = $1::bigint))`,
    [runId],
  )
}

/** What is built into the unit of a run, at any depth. */
const inside = `recursive inside as (
  select u.organization_id, u.id from run r join part_inventory u on u.organization_id = r.organization_id
    and u.installed_in_id = r.part_inventory_id where r.id = $1::bigint
  union select u.organization_id, u.id from inside x
    join part_inventory u on u.organization_id = x.organization_id and u.installed_in_id = x.id)`

/**
 * Locks a run and its unit with its open kits and what is put aside in them. Relies on places, and on what is built into the
 * unit: whoever starts work on that has it to himself.
 */
export function lockCompletion(runId: string, placeId: string | null = null): Statement {
  return statement(
    `with ${inside}
select l.* from lock_streams(array(select unnest(array[r.id, r.part_inventory_id]) from run r where r.id = $1::bigint)
  || array(${openKitsOf('$1::bigint')}) || array(${asideForRun}),
  $2::bigint || array(select u.location_id from run r join part_inventory u on u.organization_id = r.organization_id
    and u.id = r.part_inventory_id where r.id = $1::bigint) || array(select id from inside)) as l`,
    [runId, placeId],
  )
}

/** The open kits of a run alone: those of its batch serve the other units. */
export function listOpenKitsOfRun(runId: string): Statement {
  return statement(`select * from part_kit where id in (${openKitsOf('$1::bigint')}) order by id`, [runId])
}

/** What is put aside in them and not built in. */
export function listAsideForRun(runId: string): Statement {
  return statement(`${stock} where u.id in (${asideForRun}) order by u.created_at, u.id`, [runId])
}

/** A unit or lot that goes into a kit or out of it. */
export interface StockRow extends Row<'part_inventory'> {
  readonly part_number: string
  readonly tracking_type: Row<'part'>['tracking_type']
  /** It is counted as its part is. */
  readonly is_counted_as_part: boolean
  readonly place_available: boolean
  /** The day that it is where it lies, `YYYY-MM-DD`. */
  readonly today: string
  /** The kit that it is put aside in; null: none. */
  readonly kit_id: string | null
}

const stock = `select u.*, p.part_number, p.tracking_type, coalesce(l.available, true) as place_available, i.part_kit_id as kit_id,
  day_at(u.organization_id, u.location_id) as today,
  coalesce(u.unit_of_measure_id, p.unit_of_measure_id) is not distinct from p.unit_of_measure_id as is_counted_as_part
from part_inventory u
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join part_kit_item i on i.organization_id = u.organization_id and i.id = u.part_kit_item_id`

export function loadStock(id: string): Statement {
  return statement(`${stock} where u.id = $1::bigint`, [id])
}

/** What is put aside in a kit and not built in yet. */
export function listPartsOfKit(kitId: string): Statement {
  return statement(`${stock} where u.id in (${kittedIn}) order by u.created_at, u.id`, [kitId])
}

/** The available stock of what a kit still wants, no more of it than is wanted: what expires first, then the oldest; nothing that expired. */
const candidates = `select s.id from (
  select u.organization_id, u.id, u.part_id, coalesce(sum(u.quantity - u.quantity_scrapped)
    over (partition by u.part_id order by u.expires_on, u.created_at, u.id rows between unbounded preceding and 1 preceding), 0) as before
  from part_inventory u join part p on p.organization_id = u.organization_id and p.id = u.part_id
  where u.status = 'AVAILABLE' and not u.quality_hold
    and (u.expires_on is null or u.expires_on >= day_at(u.organization_id, u.location_id))
    and coalesce(u.unit_of_measure_id, p.unit_of_measure_id) is not distinct from p.unit_of_measure_id
    and u.part_id in (select part_id from part_kit_item where part_kit_id = $1::bigint)) s
where s.before < (select sum(i.quantity - coalesce((select sum(k.quantity) from part_inventory k
    where k.organization_id = i.organization_id and k.part_kit_item_id = i.id), 0))
  from part_kit_item i where i.organization_id = s.organization_id and i.part_kit_id = $1::bigint and i.part_id = s.part_id)`

/** Waits for others who fill kits with the same parts. */
export function claimStockOf(kitId: string): Statement {
  return statement(
    `select claim_names(array(select distinct 'stock ' || part_id from part_kit_item where part_kit_id = $1::bigint))`,
    [kitId],
  )
}

/** Locks a kit and the stock that it takes, which nobody who fills a kit takes meanwhile: it was claimed. */
export function lockReservation(kitId: string): Statement {
  return statement(`select * from lock_streams(array[$1::bigint] || array(${candidates}), '{}')`, [kitId])
}

export function listCandidates(kitId: string): Statement {
  return statement(`${stock} where u.id in (${candidates}) order by u.expires_on, u.created_at, u.id`, [
    kitId,
  ])
}

/** The open kits of a run, or of a batch. */
export function listOpenKitsFor({ runId, runBatchId }: KitFor): Statement {
  return statement(
    `select * from part_kit where status not in ('COMPLETED', 'CANCELED') and (run_id = $1::bigint or run_batch_id = $2::bigint)
order by id`,
    [runId, runBatchId],
  )
}

/** What a kit is for. */
export interface KitFor {
  readonly runId: string | null
  readonly runBatchId: string | null
}

/** A line of what the units of runs still miss. */
export interface MissingLineRow {
  readonly id: string
  readonly part_id: string
  readonly origin_mbom_item_id: string | null
  readonly quantity: string
  readonly installed: string
  readonly line_unit_id: string | null
  readonly part_unit_id: string | null
}

/** What the units of a run, or of the open runs of a batch, are to contain and lack, but for what is made on them. */
export function listMissingLines({ runId, runBatchId }: KitFor): Statement {
  return statement(
    `select q.id, q.part_id, q.origin_mbom_item_id, q.quantity, coalesce(q.unit_of_measure_id, p.unit_of_measure_id) as line_unit_id,
  p.unit_of_measure_id as part_unit_id, coalesce((select sum(i.quantity) from abom_installation i
    where i.organization_id = q.organization_id and i.build_requirement_id = q.id and i.removed_at is null), 0) as installed
from build_requirement q join part p on p.organization_id = q.organization_id and p.id = q.part_id
where q.removed_at is null and not q.made_on_assembly and q.quantity > 0 and q.part_inventory_id in (
  select part_inventory_id from run where (id = $1::bigint or run_batch_id = $2::bigint)
    and completed_at is null and canceled_at is null)
order by q.part_inventory_id, q.position, q.id`,
    [runId, runBatchId],
  )
}

/** The run or the batch of a kit, as far as it decides on it. */
export interface OwnerRow {
  readonly id: string
  readonly export_controlled: boolean
  readonly is_open: boolean
}

export function loadOwner({ runId, runBatchId }: KitFor): Statement {
  return statement(
    `select id, export_controlled, completed_at is null and canceled_at is null as is_open from run where id = $1::bigint
union all select id, export_controlled, true from run_batch where id = $2::bigint`,
    [runId, runBatchId],
  )
}

/** The lines of a run's unit, for what a kit gives. */
export function listLineIdsOfRun(runId: string): Statement {
  return statement(
    `select q.id from build_requirement q where q.removed_at is null
  and q.part_inventory_id = (select part_inventory_id from run where id = $1::bigint) order by q.position, q.id`,
    [runId],
  )
}

export function listUnitsOfMeasureOfLines({ runId, runBatchId }: KitFor): Statement {
  return statement(
    `select * from unit_of_measurement where id in (
  select unnest(array[q.unit_of_measure_id, p.unit_of_measure_id]) from build_requirement q
    join part p on p.organization_id = q.organization_id and p.id = q.part_id
    where q.part_inventory_id in (select part_inventory_id from run where id = $1::bigint or run_batch_id = $2::bigint))`,
    [runId, runBatchId],
  )
}

import type { EvidenceLateEntry } from '@traveler/domain/evidence/evidenceReopening.ts'
import type { EvidenceReceipt, EvidenceReceiptDocument } from '@traveler/domain/evidence/evidenceSupply.ts'
import type { EvidenceTool } from '@traveler/domain/evidence/evidenceTool.ts'
import { type Statement, statement } from '../db/statement.ts'
import { person, user } from './evidenceStore.ts'

// What a pack holds of tools, of work on paper, and of where material came from, ordered by what never changes.

/** The steps of the runs; of one that was carried from another run, also that of there, until an attempt (rule 33). */
const stepsOfRuns = `with step as (
  select organization_id, id, run_id, number, id as at, null::integer as until from run_step where run_id = any($1::bigint[])
  union all
  select organization_id, id, run_id, number, carried_from_id, carried_attempt from run_step
  where run_id = any($1::bigint[]) and carried_from_id is not null)`

export interface ToolRead extends Omit<EvidenceTool, 'standing'> {
  readonly run_id: string
}

/** Each time a tool was recorded in these runs, with the services that were on record then, and the interval of then. */
export function listEvidenceTools(runIds: readonly string[]): Statement {
  return statement(
    `${stepsOfRuns}
select s.run_id, u.tool_id as id, concat_ws(' ', p.part_number, i.serial_number) as name, s.number as step, u.attempt,
  u.field_name as field, u.used_at as at, ${person('w')} as by, newest.serviced_at as "servicedAt", newest.result,
  good.serviced_at + make_interval(secs => case when before.kept then before.maintenance_interval else p.maintenance_interval end) as "dueAt",
  doubted.serviced_at as "doubtedAt"
from step s
join run_step o on o.organization_id = s.organization_id and o.id = s.at
join tool_use u on u.organization_id = o.organization_id and u.run_id = o.run_id and u.run_step_id = o.id
  and (s.until is null or u.attempt <= s.until)
join part_inventory i on i.organization_id = u.organization_id and i.id = u.tool_id
join part p on p.organization_id = i.organization_id and p.id = i.part_id
${user('w', 'u.user_id')}
left join lateral (select true as kept, (h.old ->> 'maintenance_interval')::integer as maintenance_interval from row_history h
  where h.organization_id = p.organization_id and h.table_name = 'part' and h.row_id = p.id and h.changed_at > u.used_at
  order by h.position limit 1) before on true
left join lateral (select v.serviced_at, v.result from tool_service v
  where v.organization_id = u.organization_id and v.part_inventory_id = u.tool_id and v.serviced_at <= u.used_at
    and v.created_at <= u.used_at order by v.serviced_at desc, v.id desc limit 1) newest on true
left join lateral (select v.serviced_at from tool_service v
  where v.organization_id = u.organization_id and v.part_inventory_id = u.tool_id and v.serviced_at <= u.used_at
    and v.created_at <= u.used_at and v.result = 'GOOD' order by v.serviced_at desc, v.id desc limit 1) good on true
left join lateral (select f.serviced_at from tool_service f
  where f.organization_id = u.organization_id and f.part_inventory_id = u.tool_id and f.result = 'OUT_OF_TOLERANCE'
    and not exists (select from tool_service g where g.organization_id = f.organization_id
      and g.part_inventory_id = f.part_inventory_id and g.result = 'GOOD'
      and g.serviced_at > least(f.serviced_at, u.used_at) and g.serviced_at <= greatest(f.serviced_at, u.used_at))
  order by f.serviced_at, f.id limit 1) doubted on true
order by u.used_at, u.id, s.id`,
    [runIds],
  )
}

export interface LateEntryRead extends Omit<EvidenceLateEntry, 'fields'> {
  readonly run_id: string
  readonly run_step_id: string
  readonly field_numbers: readonly string[]
}

export function listEvidenceLateEntries(runIds: readonly string[]): Statement {
  return statement(
    `${stepsOfRuns}
select s.run_id, s.id as run_step_id, e.id, s.number as step, e.attempt, ${person('p')} as "performedBy", e.performed_at as "performedAt",
  ${person('c')} as "recordedBy", e.created_at as "recordedAt", e.reason, e.field_numbers::text[] as field_numbers,
  g.id as signature, e.withdrawn_at as "withdrawnAt", e.withdraw_reason as "withdrawReason"
from step s
join late_entry e on e.organization_id = s.organization_id and e.run_step_id = s.at and (s.until is null or e.attempt <= s.until)
left join signature g on g.organization_id = e.organization_id and g.id = e.signature_id and g.voided_at is null
${user('p', 'e.performer_id')}
${user('c', 'e.created_by')}
order by e.id, s.id`,
    [runIds],
  )
}

/** How these units and lots came in, or the lots that they were split from. */
export function listEvidenceReceipts(unitIds: readonly string[]): Statement {
  return statement(
    `with recursive source as (
  select organization_id, id, split_from_id from part_inventory where id = any($1::bigint[])
  union
  select u.organization_id, u.id, u.split_from_id from source s
  join part_inventory u on u.organization_id = s.organization_id and u.id = s.split_from_id)
select t.id, concat_ws(' ', p.part_number, coalesce(u.serial_number, u.lot_number)) as name, t.quantity, r.supplier, t.manufacturer,
  r.order_reference as "orderReference", r.packing_slip as "packingSlip", r.received_at as "receivedAt", ${person('w')} as "receivedBy"
from receipt_item t
join receipt r on r.organization_id = t.organization_id and r.id = t.receipt_id
join part_inventory u on u.organization_id = t.organization_id and u.id = t.part_inventory_id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
${user('w', 'r.received_by')}
where t.part_inventory_id in (select id from source) order by t.id`,
    [unitIds],
  )
}

export type ReceiptRead = Omit<EvidenceReceipt, 'certificates'>

export interface ReceiptDocumentRead extends EvidenceReceiptDocument {
  readonly item: string
}

/** The certificates that came with these rows of receipts, with their files. */
export function listEvidenceReceiptDocuments(itemIds: readonly string[]): Statement {
  return statement(
    `select d.receipt_item_id as item, d.id, d.kind, d.number, d.withdrawn_at as "withdrawnAt",
  coalesce((select jsonb_agg(jsonb_build_object('filename', f.filename, 'sha256', encode(f.sha256, 'hex')) order by f.id)
    from record_file h join file f on f.organization_id = h.organization_id and f.id = h.file_id
    where h.organization_id = d.organization_id and h.record_id = d.id), '[]') as files
from receipt_document d where d.receipt_item_id = any($1::bigint[]) order by d.id`,
    [itemIds],
  )
}

export interface KitItemRead {
  readonly id: string
  readonly for: string
  readonly status: string
  readonly createdAt: string
  readonly createdBy: { readonly id: string; readonly name: string }
  /** Null: the kit has no items. */
  readonly part: string | null
  readonly quantity: string | null
  readonly putAside: readonly string[]
}

/** The kits of these runs and of their batches, item by item. */
export function listEvidenceKits(runIds: readonly string[]): Statement {
  return statement(
    `select k.id, coalesce(r.title, b.title, 'Batch ' || k.run_batch_id) as for, k.status, k.created_at as "createdAt",
  ${person('w')} as "createdBy", p.part_number || ' ' || p.revision as part, t.quantity,
  array(select a.part_number || ' ' || coalesce(u.serial_number, u.lot_number, u.id::text) from part_inventory u
    join part a on a.organization_id = u.organization_id and a.id = u.part_id
    where u.organization_id = t.organization_id and u.part_kit_item_id = t.id order by u.id) as "putAside"
from part_kit k
left join run r on r.organization_id = k.organization_id and r.id = k.run_id
left join run_batch b on b.organization_id = k.organization_id and b.id = k.run_batch_id
left join part_kit_item t on t.organization_id = k.organization_id and t.part_kit_id = k.id
left join part p on p.organization_id = t.organization_id and p.id = t.part_id
${user('w', 'k.created_by')}
where k.run_id = any($1::bigint[]) or k.run_batch_id in (select run_batch_id from run where id = any($1::bigint[]))
order by k.id, t.id`,
    [runIds],
  )
}

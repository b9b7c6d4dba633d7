import { type Statement, statement } from '../db/statement.ts'

// What an evidence pack holds, each as one statement over all runs of the pack. Ordered by what never changes, so that the same
// record gives the same pack.

export const person = (alias: string): string =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id::text, 'name', ${alias}.name) end`
export const user = (alias: string, of: string): string =>
  `left join user_account ${alias} on ${alias}.organization_id = ${of.split('.')[0]}.organization_id and ${alias}.id = ${of}`

/** The unit of a pack: itself, or that of a run. */
export function loadEvidenceUnit(kind: 'run' | 'unit', id: string): Statement {
  return statement(
    `select u.id, p.part_number as "partNumber", p.revision, p.description as "partDescription", u.serial_number as "serialNumber",
  u.lot_number as "lotNumber", u.quantity, u.quantity_scrapped as "quantityScrapped", m.type as "unitOfMeasure", u.status,
  u.status_reason as "statusReason", l.name as place, u.quality_hold as "qualityHold", u.quality_hold_reason as "qualityHoldReason"
from part_inventory u
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join unit_of_measurement m on m.organization_id = u.organization_id and m.id = u.unit_of_measure_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
where u.id = ${kind === 'unit' ? '$1::bigint' : '(select part_inventory_id from run where id = $1::bigint)'}`,
    [id],
  )
}

export function loadEvidenceOrganization(): Statement {
  return statement(
    `select name, domain, coalesce((select time_zone from site order by id limit 1), 'UTC') as "timeZone",
  (select coalesce(jsonb_object_agg(s.name, s.value), '{}') from organization_setting s) as settings from organization`,
  )
}

/** The runs of a pack, in the order in which they were made. */
export function listEvidenceRuns(kind: 'run' | 'unit', id: string): Statement {
  return statement(
    `select r.id, r.title, r.purpose, r.status, r.quantity, r.order_reference as "orderReference", r.charge_number as "chargeNumber",
  r.description, jsonb_build_object('id', v.id::text, 'title', v.title, 'version', r.procedure_revision, 'digest', encode(r.procedure_digest, 'hex')) as procedure,
  case when b.id is null then null else jsonb_build_object('id', b.id::text, 'version', b.version, 'status', b.status, 'digest', encode(b.digest, 'hex')) end as mbom,
  l.name as "workCenter", r.created_at as "createdAt", ${person('c')} as "createdBy", r.started_at as "startedAt",
  r.completed_at as "completedAt", ${person('d')} as "completedBy", r.outcome, r.canceled_at as "canceledAt", r.cancel_reason as "cancelReason",
  r.held_at as "heldAt", r.hold_reason as "holdReason", r.concessions as stored_concessions, r.as_built_kept
from run r
join procedure v on v.organization_id = r.organization_id and v.id = r.procedure_id
left join mbom b on b.organization_id = r.organization_id and b.id = r.mbom_id
left join location l on l.organization_id = r.organization_id and l.id = r.location_id
${user('c', 'r.created_by')}
${user('d', 'r.completed_by')}
where r.${kind === 'unit' ? 'part_inventory_id' : 'id'} = $1::bigint order by r.created_at, r.id`,
    [id],
  )
}

/** Who started and completed the steps, and why they were left. The steps themselves are read as everywhere. */
export function listEvidenceStepPeople(runIds: readonly string[]): Statement {
  return statement(
    `select s.id, ${person('a')} as "startedBy", ${person('b')} as "completedBy" from run_step s
${user('a', 's.started_by')}
${user('b', 's.completed_by')}
where s.run_id = any($1::bigint[]) order by s.id`,
    [runIds],
  )
}

/** What every field and cell held, the newest last. `field`: its number, or null of a cell. */
export function listEvidenceReadings(runIds: readonly string[]): Statement {
  return statement(
    `with steps as materialized (select organization_id, id from run_step where run_id = any($1::bigint[])),
carried as materialized (select organization_id, id, carried_from_id, carried_attempt from run_step
  where run_id = any($1::bigint[]) and carried_from_id is not null),
said as (
  select v.organization_id, v.run_step_id, v.attempt, v.field_number as field, null::integer as row, null::integer as col, v.value,
    v.not_applicable, v.result, v.source, v.recorded_by, v.recorded_at, null::bigint as position
  from run_step_field_value v where v.run_id = any($1::bigint[])
  union all
  select c.organization_id, c.run_step_id, c.attempt, null, c.row_number, c.column_number, c.value, c.not_applicable, null, c.source,
    c.recorded_by, c.recorded_at, null
  from run_step_cell_value c where c.run_id = any($1::bigint[])
  union all
  select s.organization_id, s.id, v.attempt, v.field_number, null, null, v.value, v.not_applicable, v.result, v.source, v.recorded_by,
    v.recorded_at, null
  from carried s join run_step_field_value v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id
    and v.attempt <= s.carried_attempt
  union all
  select s.organization_id, s.id, c.attempt, null, c.row_number, c.column_number, c.value, c.not_applicable, null, c.source,
    c.recorded_by, c.recorded_at, null
  from carried s join run_step_cell_value c on c.organization_id = s.organization_id and c.run_step_id = s.carried_from_id
    and c.attempt <= s.carried_attempt
  union all
  select h.organization_id, h.row_id, (h.old ->> 'attempt')::integer, (h.old ->> 'field_number')::integer,
    (h.old ->> 'row_number')::integer, (h.old ->> 'column_number')::integer, nullif(h.old -> 'value', 'null'),
    (h.old ->> 'not_applicable')::boolean, h.old ->> 'result', h.old ->> 'source', (h.old ->> 'recorded_by')::bigint,
    (h.old ->> 'recorded_at')::timestamptz, h.position
  from steps s join row_history h on h.organization_id = s.organization_id
    and h.table_name in ('run_step_field_value', 'run_step_cell_value') and h.row_id = s.id)
select s.run_step_id, s.attempt, s.field, s.row, s.col as column, s.value, s.not_applicable as "notApplicable", s.result, s.source,
  ${person('u')} as by, s.recorded_at as at, s.position is null as "isCurrent"
from said s ${user('u', 's.recorded_by')}
order by s.run_step_id, s.attempt, s.field, s.row, s.col, s.position nulls last`,
    [runIds],
  )
}

/** What people call the persons, parts and units (tools too) that values name by id. */
export function listEvidenceNames(ids: readonly string[]): Statement {
  return statement(
    `select id, name from user_account where id = any($1::bigint[])
union all select id, part_number || ' ' || revision from part where id = any($1::bigint[])
union all select u.id, p.part_number || ' ' || coalesce(u.serial_number, u.lot_number, u.id::text) from part_inventory u
  join part p on p.organization_id = u.organization_id and p.id = u.part_id where u.id = any($1::bigint[])`,
    [ids],
  )
}

export function listEvidenceSignatures(runIds: readonly string[]): Statement {
  return statement(
    `select run_id, run_step_id, id, meaning, decision, attempt, field_number as "fieldNumber", row_number as "row", column_number as "column",
  gate_number as "gateNumber", signer_id as "signerId", printed_name as "printedName", role_name as role, signed_at as "signedAt", site_time as "siteTime", comment,
  encode(definition_digest, 'hex') as "definitionDigest", encode(content_digest, 'hex') as "contentDigest", content,
  voided_at as "voidedAt", void_reason as "voidReason"
from signature where run_id = any($1::bigint[])
union all select c.run_id, c.id, s.id, s.meaning, s.decision, s.attempt, s.field_number, s.row_number, s.column_number, s.gate_number, s.signer_id, s.printed_name,
  s.role_name, s.signed_at, s.site_time, s.comment, encode(s.definition_digest, 'hex'), encode(s.content_digest, 'hex'), s.content,
  s.voided_at, s.void_reason
from run_step c join run_step o on o.organization_id = c.organization_id and o.id = c.carried_from_id
join signature s on s.organization_id = o.organization_id and s.run_id = o.run_id and s.run_step_id = o.id
  and s.attempt <= c.carried_attempt
where c.run_id = any($1::bigint[]) order by "signedAt", id`,
    [runIds],
  )
}

export function listEvidenceSessions(runIds: readonly string[]): Statement {
  return statement(
    `select w.run_step_id, ${person('u')} as person, w.kind, w.attempt, w.check_in as "checkIn", w.check_out as "checkOut",
  w.ended_by as "endedBy", w.note
from work_session w ${user('u', 'w.user_id')}
where w.run_id = any($1::bigint[]) order by w.check_in, w.id`,
    [runIds],
  )
}

const recordsOf = `with owner as materialized (
  select organization_id, id, title as name, 0 as place from run where id = any($1::bigint[])
  union all select s.organization_id, s.id, r.title || ', step ' || s.number, 1 from run_step s
    join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.run_id = any($1::bigint[])
  union all select organization_id, id, 'Unit ' || coalesce(serial_number, lot_number, id::text), 2 from part_inventory where id = $2::bigint)`

/** What people said about the unit, its runs and their steps. */
export function listEvidenceComments(runIds: readonly string[], unitId: string): Statement {
  return statement(
    `${recordsOf} select o.name as about, ${person('u')} as by, c.created_at as at, c.content as text
from owner o join comment c on c.organization_id = o.organization_id and c.record_id = o.id
${user('u', 'c.created_by')}
order by c.created_at, c.id`,
    [runIds, unitId],
  )
}

/** The files that are attached to them, and those that were recorded as values. */
export function listEvidenceFiles(runIds: readonly string[], unitId: string): Statement {
  return statement(
    `${recordsOf}, named as (
  select o.name as about, o.place, f.organization_id, f.id from owner o
  join record_file f0 on f0.organization_id = o.organization_id and f0.record_id = o.id
  join file f on f.organization_id = f0.organization_id and f.id = f0.file_id
  union
  select o.name, 1, f.organization_id, f.id from owner o
  join run_step_field_value v on v.organization_id = o.organization_id and v.run_step_id = o.id and jsonb_typeof(v.value) = 'object'
  join file f on f.organization_id = v.organization_id and f.id = (v.value ->> 'file')::bigint)
select n.about, f.filename, encode(f.sha256, 'hex') as sha256, f.size
from named n join file f on f.organization_id = n.organization_id and f.id = n.id order by n.place, n.about collate "C", f.id`,
    [runIds, unitId],
  )
}

/** What it is to contain, line by line. */
export function listEvidenceLines(unitId: string): Statement {
  return statement(
    `select q.id, p.part_number as "partNumber", p.revision, q.quantity, m.type as "unitOfMeasure", q.designators
from build_requirement q
join part p on p.organization_id = q.organization_id and p.id = q.part_id
left join unit_of_measurement m on m.organization_id = q.organization_id and m.id = coalesce(q.unit_of_measure_id, p.unit_of_measure_id)
where q.part_inventory_id = $1::bigint and q.removed_at is null order by q.position, q.id`,
    [unitId],
  )
}

/** Who put what into what, by the ids of installations. */
export function listEvidenceInstalls(ids: readonly string[]): Statement {
  return statement(
    `select i.id, p.part_number as "partNumber", p.revision, i.quantity, i.designator as place, i.created_at as "installedAt",
  ${person('u')} as "installedBy"
from abom_installation i
join part_inventory x on x.organization_id = i.organization_id and x.id = i.part_inventory_id
join part p on p.organization_id = x.organization_id and p.id = x.part_id
${user('u', 'i.created_by')}
where i.id = any($1::bigint[])`,
    [ids],
  )
}

/** The locks of its as-built BOM. */
export function listEvidenceAsBuiltVersions(unitId: string): Statement {
  return statement(
    `select v.number, v.locked_at as "lockedAt", v.run_id as "runId", r.title as run from as_built_version v
join run r on r.organization_id = v.organization_id and r.id = v.run_id
where v.part_inventory_id = $1::bigint order by v.number`,
    [unitId],
  )
}

/** The lines that runs named to change them. */
export function listEvidenceOpenedLines(unitId: string): Statement {
  return statement(
    `select p.part_number as "partNumber", o.run_id as "runId", r.title as run, o.reason, o.created_at as "openedAt",
  ${person('u')} as "openedBy"
from build_requirement q
join opened_line o on o.organization_id = q.organization_id and o.build_requirement_id = q.id
join run r on r.organization_id = o.organization_id and r.id = o.run_id
join part p on p.organization_id = q.organization_id and p.id = q.part_id
${user('u', 'o.created_by')}
where q.part_inventory_id = $1::bigint order by o.created_at, o.id`,
    [unitId],
  )
}

/** What was in it and was taken out. */
export function listEvidenceRemovals(unitId: string): Statement {
  return statement(
    `select i.id, p.part_number as "partNumber", x.serial_number as "serialNumber", x.lot_number as "lotNumber", i.quantity,
  i.created_at as "installedAt", i.removed_at as "removedAt", ${person('u')} as "removedBy", i.remove_reason as reason,
  i.remove_condition as condition
from abom_installation i
join part_inventory x on x.organization_id = i.organization_id and x.id = i.part_inventory_id
join part p on p.organization_id = x.organization_id and p.id = x.part_id
${user('u', 'i.removed_by')}
where i.parent_id = $1::bigint and i.removed_at is not null order by i.removed_at, i.id`,
    [unitId],
  )
}

/** Every event of the streams, in order, with what the chain is computed from. */
export function listEvidenceEvents(streams: readonly string[]): Statement {
  return statement(
    `select e.stream_id as stream, s.type as stream_type, e.version, e.type, e.recorded_at as at, ${person('u')} as by, e.reason,
  encode(sha256(convert_to(e.body, 'UTF8')), 'hex') as "bodyDigest", encode(e.hash, 'hex') as hash
from event e join stream s on s.organization_id = e.organization_id and s.id = e.stream_id
${user('u', 'e.actor_id')}
where e.stream_id = any($1::bigint[]) order by e.stream_id, e.version`,
    [streams],
  )
}

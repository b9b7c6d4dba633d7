import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a tool was serviced or checked. */
export type ToolServiceRow = Row<'tool_service'>

/** A time at which a tool was recorded in a step. */
export type ToolUseRow = Row<'tool_use'>

/** How the services of a unit stand; `part_type` says whether it is a tool. */
export interface ToolStateRow {
  readonly id: string
  readonly name: string
  readonly part_type: Row<'part'>['part_type']
  readonly maintenance_interval: number | null
  readonly serviced_at: string | null
  readonly result: Row<'tool_service'>['result'] | null
  readonly good_at: string | null
  readonly due_at: string | null
  /** It is only ordered. */
  readonly is_order: boolean
  readonly export_controlled: boolean
  /** The unit's. */
  readonly etag: string
}

export function loadToolStates(ids: readonly string[]): Statement {
  return statement(
    `select t.id, concat_ws(' ', p.part_number, i.serial_number) as name, p.part_type, t.maintenance_interval, t.serviced_at,
  t.result, t.good_at, t.due_at, t.is_order, i.export_controlled, i.etag
from tool_state t
join part_inventory i on i.organization_id = t.organization_id and i.id = t.id
join part p on p.organization_id = i.organization_id and p.id = i.part_id
where t.id = any($1::bigint[])`,
    [ids],
  )
}

export function loadToolServices(ids: readonly string[]): Statement {
  return statement('select * from tool_service where id = any($1::bigint[])', [ids])
}

/** From the last good service before a finding until the first one after it: what may be wrong because of it. */
export interface SuspectTimeRow {
  readonly id: string
  /** Null: no good service is recorded before it. */
  readonly since: string | null
  /** Null: it has not been found good since. */
  readonly until: string | null
}

export function loadSuspectTimes(serviceIds: readonly string[]): Statement {
  return statement(
    `select s.id, (select max(b.serviced_at) from tool_service b where b.organization_id = s.organization_id
    and b.part_inventory_id = s.part_inventory_id and b.result = 'GOOD' and b.serviced_at < s.serviced_at) as since,
  (select min(a.serviced_at) from tool_service a where a.organization_id = s.organization_id
    and a.part_inventory_id = s.part_inventory_id and a.result = 'GOOD' and a.serviced_at > s.serviced_at) as until
from tool_service s where s.id = any($1::bigint[])`,
    [serviceIds],
  )
}

/** A tool that was recorded in a step. */
export interface NewToolUse {
  readonly tool_id: string
  readonly run_id: string
  readonly run_step_id: string
  readonly attempt: number
  readonly field_name: string
  readonly part_inventory_id: string
  readonly export_controlled: boolean
}

export function insertToolUses(
  uses: readonly NewToolUse[],
  by: { readonly organizationId: string; readonly userId: string; readonly now: string },
): Statement {
  return statement(
    `insert into tool_use (organization_id, tool_id, run_id, run_step_id, attempt, field_name, part_inventory_id, used_at, user_id,
  export_controlled)
select $1::bigint, v.tool_id, v.run_id, v.run_step_id, v.attempt, v.field_name, v.part_inventory_id, $2::timestamptz, $3::bigint,
  v.export_controlled
from jsonb_to_recordset($4::jsonb) as v (tool_id bigint, run_id bigint, run_step_id bigint, attempt integer, field_name text,
  part_inventory_id bigint, export_controlled boolean)`,
    [by.organizationId, by.now, by.userId, JSON.stringify(uses)],
  )
}

/** From its last good service before a finding at $2, absent: now, until the first one after it: what it was used for. */
const inDoubt = `select w.organization_id, w.since, w.until, u.part_inventory_id
from (select i.organization_id, i.id,
    (select max(b.serviced_at) from tool_service b where b.organization_id = i.organization_id and b.part_inventory_id = i.id
      and b.result = 'GOOD' and b.serviced_at < coalesce($2::timestamptz, clock_timestamp())) as since,
    (select min(a.serviced_at) from tool_service a where a.organization_id = i.organization_id and a.part_inventory_id = i.id
      and a.result = 'GOOD' and a.serviced_at > coalesce($2::timestamptz, clock_timestamp())) as until
  from part_inventory i where i.id = $1::bigint) as w
left join tool_use u on u.organization_id = w.organization_id and u.tool_id = w.id
  and u.used_at > coalesce(w.since, '-infinity') and u.used_at < coalesce(w.until, 'infinity')`

/** Locks a tool with the units that it was used for in the time in doubt, and relies on the issues of its findings. */
export function lockFinding(toolId: string, servicedAt: string | null): Statement {
  return statement(
    `with doubt as (${inDoubt})
select l.* from lock_streams(array[$1::bigint] || array(select distinct part_inventory_id from doubt where part_inventory_id is not null),
  array(select distinct issue_id from tool_service where part_inventory_id = $1::bigint and issue_id is not null)) as l`,
    [toolId, servicedAt],
  )
}

/** A unit that a tool was used for in the time in doubt, as an issue sees it, and how many values it was recorded with. */
export interface UnitInDoubtRow extends Row<'part_inventory'> {
  readonly part_number: string
  readonly place_available: boolean
  readonly link_id: string | null
  readonly holds: boolean
  readonly values_in_doubt: number
}

export function listUnitsInDoubt(toolId: string, servicedAt: string | null): Statement {
  return statement(
    `with doubt as (${inDoubt})
select u.*, p.part_number, coalesce(l.available, true) as place_available, null::bigint as link_id, true as holds, d.values_in_doubt
from (select organization_id, part_inventory_id, count(*)::integer as values_in_doubt from doubt
  where part_inventory_id is not null group by 1, 2) as d
join part_inventory u on u.organization_id = d.organization_id and u.id = d.part_inventory_id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
order by u.id`,
    [toolId, servicedAt],
  )
}

/** Since when a finding puts a tool's work in doubt, and the open issue that says so already. */
export interface DoubtRow {
  readonly since: string | null
  readonly issue_id: string | null
}

export function loadDoubt(toolId: string, servicedAt: string | null): Statement {
  return statement(
    `with doubt as (select organization_id, since, until from (${inDoubt}) as d limit 1)
select d.since, (select s.issue_id from tool_service s
  join issue i on i.organization_id = s.organization_id and i.id = s.issue_id and i.status <> 'RESOLVED'
  where s.organization_id = d.organization_id and s.part_inventory_id = $1::bigint
    and s.serviced_at > coalesce(d.since, '-infinity') and s.serviced_at < coalesce(d.until, 'infinity')
  order by s.id limit 1) as issue_id
from doubt d`,
    [toolId, servicedAt],
  )
}

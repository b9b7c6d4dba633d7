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
  readonly export_controlled: boolean
  /** The unit's. */
  readonly etag: string
}

export function loadToolStates(ids: readonly string[]): Statement {
  return statement(
    `select t.id, concat_ws(' ', p.part_number, i.serial_number) as name, p.part_type, t.maintenance_interval, t.serviced_at,
  t.result, t.good_at, t.due_at, i.export_controlled, i.etag
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

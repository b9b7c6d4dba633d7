import type { RunToTake } from '@traveler/domain/run/whyNotTake.ts'
import type { RunLife } from '@traveler/domain/runLife/runLife.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type RunRow = Row<'run'>

export function loadRuns(ids: readonly string[]): Statement {
  return statement('select * from run where id = any($1::bigint[])', [ids])
}

/** The run of an act, as it stands under the lock. */
export function loadRunToChange(id: string): Statement {
  return statement('select * from run where id = $1::bigint', [id])
}

/** Locks a run and its unit: what changes a run may change what its unit is. Relies on the unit's place, and on a new one. */
export function lockRunAndUnit(runId: string, placeId: string | null = null): Statement {
  return lockRunsAndUnits([runId], placeId)
}

/** The same of several runs. */
export function lockRunsAndUnits(runIds: readonly string[], placeId: string | null = null): Statement {
  return statement(
    `select * from lock_streams(array(select unnest(array[r.id, r.part_inventory_id]) from run r where r.id = any($1::bigint[])),
  $2::bigint || array(select u.location_id from run r join part_inventory u on u.organization_id = r.organization_id
    and u.id = r.part_inventory_id where r.id = any($1::bigint[])))`,
    [runIds, placeId],
  )
}

/** What a run stores of its own life, as the rules know it. */
export function runLife(
  run: Pick<
    RunRow,
    'id' | 'canceled_at' | 'completed_at' | 'held_at' | 'hold_kind' | 'hold_reason' | 'held_by'
  >,
): RunLife {
  const hold =
    run.held_at === null || run.hold_kind === null
      ? null
      : { kind: run.hold_kind, reason: run.hold_reason ?? '', causedBy: run.held_by ?? '' }
  return { id: run.id, canceledAt: run.canceled_at, completedAt: run.completed_at, heldAt: run.held_at, hold }
}

/** A run with who has it and whose work it is, for the person who would take it. */
export interface RunToTakeRow extends RunRow {
  readonly assignee_name: string | null
  readonly team_name: string | null
  readonly is_own_team: boolean
}

export function loadRunToTake(id: string, userId: string): Statement {
  return statement(
    `select r.*, u.name as assignee_name, t.name as team_name,
  exists (select from team_user tu where tu.organization_id = r.organization_id and tu.team_id = r.assigned_team_id
    and tu.user_id = $2::bigint) as is_own_team
from run r
left join user_account u on u.organization_id = r.organization_id and u.id = r.assigned_to_id
left join team t on t.organization_id = r.organization_id and t.id = r.assigned_team_id
where r.id = $1::bigint`,
    [id, userId],
  )
}

/** The run as the rules about taking it know it. */
export function runToTake(run: RunToTakeRow): RunToTake {
  const { assigned_to_id, assigned_team_id } = run
  return {
    ...runLife(run),
    assignee: assigned_to_id === null ? null : { id: assigned_to_id, name: run.assignee_name ?? '' },
    team: assigned_team_id === null ? null : { name: run.team_name ?? '', isOwn: run.is_own_team },
  }
}

/** When something last happened to a run or a step of it, and what the organization has chosen. */
export interface RunActivityRow {
  readonly id: string
  readonly last_activity: string
  readonly settings: Readonly<Record<string, unknown>>
}

export function loadRunActivities(ids: readonly string[]): Statement {
  return statement(
    `select id, recorded_at as last_activity,
  (select coalesce(jsonb_object_agg(name, value), '{}') from organization_setting) as settings
from stream where id = any($1::bigint[])`,
    [ids],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of the run of a redline: by what other runs know it, and its place there. */
export type RedlinedRunStepRow = Pick<
  Row<'run_step'>,
  'id' | 'step_key_id' | 'occurrence' | 'parent_id' | 'position'
> & { readonly of_id: string }

/** The steps of the run of each redline. */
export function listStepsOfRedlinedRuns(redlineIds: readonly string[]): Statement {
  return statement(
    `select d.id as of_id, s.id, s.step_key_id, s.occurrence, s.parent_id, s.position from redline d
join run_step s on s.organization_id = d.organization_id and s.run_id = d.run_id
where d.id = any($1::bigint[]) order by s.id`,
    [redlineIds],
  )
}

/** Locks the runs that take a redline, relies on their units, and on the run that it comes from. */
export function lockRunsTaking(runIds: readonly string[], redlineIds: readonly string[]): Statement {
  return statement(
    `select * from lock_streams($1::bigint[],
  array(select unnest(array[part_inventory_id, issue_id]) from run where id = any($1::bigint[]))
  || array(select run_id from redline where id = any($2::bigint[])))`,
    [runIds, redlineIds],
  )
}

/**
 * The open runs of all versions of the procedure of each redline's run, oldest first: without its own, and without those that
 * were redlined with it or have taken it.
 */
export function listRunsToTake(redlineIds: readonly string[]): Statement {
  return statement(
    `select d.id as of_id, r.* from redline d
join run own on own.organization_id = d.organization_id and own.id = d.run_id
join procedure o on o.organization_id = own.organization_id and o.id = own.procedure_id
join procedure p on p.organization_id = o.organization_id and p.family_id = o.family_id
join run r on r.organization_id = p.organization_id and r.procedure_id = p.id and r.id <> own.id
where d.id = any($1::bigint[]) and r.completed_at is null and r.canceled_at is null
  and not exists (select from redline t where t.organization_id = r.organization_id and t.run_id = r.id
    and t.status = 'APPLIED' and (t.taken_from_id = d.id or t.together_id = d.together_id))
order by r.id limit 10001`,
    [redlineIds],
  )
}

/** A run that may take a redline. */
export interface RunToTakeRow extends Row<'run'> {
  readonly of_id: string
}

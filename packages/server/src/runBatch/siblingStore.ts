import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

// Looked up for each run: where PostgreSQL expects large batches it would read through all units of the organization instead.
const unitOfRun = `join lateral (select coalesce(u.serial_number, u.lot_number, r.title) as unit from part_inventory u
  where u.organization_id = r.organization_id and u.id = r.part_inventory_id offset 0) as named on true`

/** What an act on hundreds of siblings reads of each. */
const actedOn = ['id', 'run_id', 'status', 'attempt', 'export_controlled'] as const

/** A run step that is worked with another one: the same step of another run of its batch, with the same definition. */
export interface SiblingRow extends Pick<Row<'run_step'>, (typeof actedOn)[number]> {
  readonly of_id: string
  readonly run_batch_id: string
  /** The serial or lot of the unit, else the title of the run. */
  readonly unit: string
  readonly is_run_open: boolean
}

/**
 * The siblings of each run step, in the order in which their runs were started. They pair one to one. Most have the same
 * number, by which an index finds each of them; the steps of a run are looked through only where that one is another step.
 */
export function listSiblingsOfRunSteps(runStepIds: readonly string[]): Statement {
  return siblingsOf(runStepIds, actedOn)
}

/** The same to look at, whole. */
export type SiblingStepRow = SiblingRow & Row<'run_step'>

export function listSiblingStepsOfRunSteps(runStepIds: readonly string[]): Statement {
  return siblingsOf(runStepIds, ['*'])
}

function siblingsOf(runStepIds: readonly string[], columns: readonly string[]): Statement {
  const isSame =
    's.step_key_id = own.step_key_id and s.occurrence = own.occurrence and s.definition_id = own.definition_id'
  const ofRun = `select ${columns.map((column) => `s.${column}`).join(', ')} from run_step s where s.organization_id = r.organization_id and s.run_id = r.id and ${isSame}`
  return statement(
    `select own.id as of_id, s.*, r.run_batch_id, named.unit,
  r.canceled_at is null and r.completed_at is null as is_run_open
from run_step own
join run mine on mine.organization_id = own.organization_id and mine.id = own.run_id
join run r on r.organization_id = mine.organization_id and r.run_batch_id = mine.run_batch_id and r.id <> mine.id
join lateral (${ofRun} and s.number = own.number union all ${ofRun} and s.number <> own.number limit 1) s on true
${unitOfRun}
where own.id = any($1::bigint[])
order by own.id, r.id`,
    [runStepIds],
  )
}

/** A run that is planned with another one of its batch. */
export interface SiblingRunRow extends Row<'run'> {
  readonly of_id: string
  /** The serial or lot of the unit, else the title of the run. */
  readonly unit: string
}

/** The other runs of each run's batch, in the order in which they were started. */
export function listSiblingsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select own.id as of_id, r.*, named.unit
from run own
join run r on r.organization_id = own.organization_id and r.run_batch_id = own.run_batch_id and r.id <> own.id
${unitOfRun}
where own.id = any($1::bigint[])
order by own.id, r.id`,
    [runIds],
  )
}

/** A run by what people call its unit. */
export type UnitOfRunRow = Pick<SiblingRunRow, 'id' | 'unit'>

export function listUnitsOfRuns(runIds: readonly string[]): Statement {
  return statement(`select r.id, named.unit from run r ${unitOfRun} where r.id = any($1::bigint[])`, [runIds])
}

/** How many there are. */
export interface CountRow {
  readonly count: number
}

/** How many of the runs are in the batch. */
export function countRunsInBatch(runIds: readonly string[], batchId: string): Statement {
  return statement(
    'select count(*)::integer from run where id = any($1::bigint[]) and run_batch_id = $2::bigint',
    [runIds, batchId],
  )
}

/** How many of the steps are of runs in the batch. */
export function countRunStepsInBatch(runStepIds: readonly string[], batchId: string): Statement {
  return statement(
    `select count(*)::integer from run_step s join run r on r.organization_id = s.organization_id and r.id = s.run_id
where s.id = any($1::bigint[]) and r.run_batch_id = $2::bigint`,
    [runStepIds, batchId],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** An issue as a run meets it: found on one of its steps, or to be resolved before one. */
export interface IssueOfRunRow
  extends Pick<
    Row<'issue'>,
    | 'id'
    | 'title'
    | 'status'
    | 'approved_kind'
    | 'run_step_id'
    | 'run_step_attempt'
    | 'must_close_by_run_step_id'
  > {
  /** Fields of the step on which it was found that were out of range in that attempt. */
  readonly failed_fields: readonly number[]
}

const columns = `i.id, i.title, i.status, i.approved_kind, i.run_step_id, i.run_step_attempt, i.must_close_by_run_step_id,
  array(select v.field_number from run_step_field_value v where v.organization_id = i.organization_id
    and v.run_step_id = i.run_step_id and v.attempt = i.run_step_attempt and v.result = 'FAIL') as failed_fields`

const ofRun = (run: string): string => `select ${columns} from issue i where i.run_id = ${run}
union select ${columns} from issue i join run_step s on s.organization_id = i.organization_id and s.id = i.must_close_by_run_step_id
where s.run_id = ${run} order by 1`

/** The issues of the run of a step. */
export function listIssuesOfSameRun(runStepId: string): Statement {
  return statement(ofRun('(select run_id from run_step where id = $1::bigint)'), [runStepId])
}

/** The issues of a run. */
export function listIssuesOfRun(runId: string): Statement {
  return statement(ofRun('$1::bigint'), [runId])
}

/** The same of many runs. */
export function listIssuesOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select i.run_id as of_id, ${columns} from issue i where i.run_id = any($1::bigint[])
union select s.run_id, ${columns} from issue i join run_step s on s.organization_id = i.organization_id and s.id = i.must_close_by_run_step_id
where s.run_id = any($1::bigint[]) order by 2`,
    [runIds],
  )
}

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

const columnsOf = (step: string, attempt: string, before: string): string =>
  `i.id, i.title, i.status, i.approved_kind, ${step} as run_step_id, ${attempt} as run_step_attempt,
  ${before} as must_close_by_run_step_id, array(select v.field_number from run_step_field_value v
    where v.organization_id = i.organization_id and v.run_step_id = ${step} and v.attempt = ${attempt} and v.result = 'FAIL') as failed_fields`

const own = columnsOf('i.run_step_id', 'i.run_step_attempt', 'i.must_close_by_run_step_id')
// The step before which it is resolved is of the one run.
const ofSibling = columnsOf('l.run_step_id', 'l.attempt', 'null::bigint')

/** Found on steps of runs, on siblings too, or to be resolved before one of theirs. `of`: what is named of the run. */
const ofRuns = (runs: string, of: (run: string) => string): string =>
  `select ${of('i.run_id')}${own} from issue i where i.run_id = ${runs}
union select ${of('l.run_id')}${ofSibling} from issue_sibling_step l
  join issue i on i.organization_id = l.organization_id and i.id = l.issue_id where l.run_id = ${runs}
union select ${of('s.run_id')}${own} from issue i
  join run_step s on s.organization_id = i.organization_id and s.id = i.must_close_by_run_step_id where s.run_id = ${runs}`

const ofRun = (run: string): string => `${ofRuns(run, () => '')} order by 1`

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
  return statement(`${ofRuns('any($1::bigint[])', (run) => `${run} as of_id, `)} order by 2`, [runIds])
}

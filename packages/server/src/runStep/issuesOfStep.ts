import { acceptsFailedStep, ordersRedo } from '@traveler/domain/issue/disposition.ts'
import type { OpenIssue } from '@traveler/domain/issue/issuesInTheWay.ts'
import type { IssueOfRunRow } from '../issue/issueOfRunStore.ts'
import type { RunWork, WorkStep } from './runWork.ts'

/** "17 Crack at the weld". */
export function nameOfIssue({ id, title }: Pick<IssueOfRunRow, 'id' | 'title'>): string {
  return `${id} ${title}`
}

/** The issues of a run that are not resolved, as its steps meet them. */
export function openIssues(
  issues: readonly IssueOfRunRow[],
  steps: ReadonlyMap<string, WorkStep>,
): readonly OpenIssue[] {
  return issues
    .filter(({ status }) => status !== 'RESOLVED')
    .map((issue) => {
      const found = issue.run_step_id === null ? undefined : steps.get(issue.run_step_id)
      return {
        name: nameOfIssue(issue),
        foundOnStepId: found?.id ?? null,
        resolveByStepId: issue.must_close_by_run_step_id,
        isRequired: found !== undefined && isRequired(issue, found),
      }
    })
}

/** A value that is out of range there wants an issue. */
function isRequired({ failed_fields }: IssueOfRunRow, { shown }: WorkStep): boolean {
  return shown.definition.fields.some(
    ({ number, outOfRange }) => outOfRange === 'REQUIRE_ISSUE' && failed_fields.includes(number),
  )
}

/** Those that were found on the step, in the attempt that counts. */
function issuesOnAttempt({ issues, step }: Pick<RunWork, 'issues' | 'step'>): readonly IssueOfRunRow[] {
  return issues.filter(
    ({ run_step_id, run_step_attempt }) => run_step_id === step.id && run_step_attempt === step.attempt,
  )
}

/** An issue was raised on the step, whatever became of it. */
export function hasIssue(work: Pick<RunWork, 'issues' | 'step'>): boolean {
  return issuesOnAttempt(work).length > 0
}

/** An issue on the step has an approved disposition with which the step stands, failed as it is. */
export function isAcceptedByDisposition(work: Pick<RunWork, 'issues' | 'step'>): boolean {
  return acceptingIssues(work).length > 0
}

export function acceptingIssues(work: Pick<RunWork, 'issues' | 'step'>): readonly IssueOfRunRow[] {
  return issuesOnAttempt(work).filter(({ status, approved_kind }) => acceptsFailedStep(status, approved_kind))
}

/** An issue on the step orders another attempt. */
export function isRedoOrdered(work: Pick<RunWork, 'issues' | 'step'>): boolean {
  return issuesOnAttempt(work).some(({ status, approved_kind }) => ordersRedo(status, approved_kind))
}

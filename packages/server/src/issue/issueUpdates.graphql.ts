import {
  type IssueAction,
  type IssueStatus,
  issueActionsFor,
  issueStatuses,
  statesBefore,
} from '@traveler/domain/issue/issueStatus.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import { beginIssue } from './beginIssue.ts'
import { dispositionIssue } from './dispositionIssue.ts'
import { dispositionIssueAgain } from './dispositionIssueAgain.ts'
import type { IssueMove } from './issueInput.ts'
import { reopenIssue } from './reopenIssue.ts'
import { resolveIssue } from './resolveIssue.ts'
import { submitIssue } from './submitIssue.ts'
import { takeBackIssue } from './takeBackIssue.ts'
import { updateIssue } from './updateIssue.ts'

const moves: Readonly<Record<IssueAction, Operation<IssueMove>>> = {
  begin: beginIssue,
  submit: submitIssue,
  takeBack: takeBackIssue,
  resolve: resolveIssue,
  reopen: reopenIssue,
  dispositionAgain: dispositionIssueAgain,
}

const edit: ActGroup = {
  fields: [
    'title',
    'causeCondition',
    'expectedCondition',
    'runStepId',
    'mustCloseByRunStepId',
    'fixPartInventoryId',
    'assignedToId',
    'assignedTeamId',
    'buildRequirementIds',
  ],
  act: ({ reason: _reason, ...input }) => act(updateIssue, input),
}

const disposition: ActGroup = {
  fields: ['issueDispositionTypeId', 'disposition'],
  act: ({ reason: _reason, ...input }) => act(dispositionIssue, input),
}

/** What an updateIssue asks for. Absent: left as it is. */
export interface IssueUpdates {
  readonly id: string
  readonly etag: string
  readonly status?: string | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * The acts that an updateIssue carries: one for what was found, one for what is to become of it, one for where it stands,
 * in this order. `seen`: the status that the caller saw; null: none that the issue ever had with that etag.
 */
export function issueUpdates({ status, ...update }: IssueUpdates, seen: IssueStatus | null): Act[] {
  if (status === null || status === undefined || status === seen)
    return groupedActs(update, [edit, disposition])
  const move: ActGroup = {
    fields: ['status'],
    act: ({ status: _status, ...input }) => act(moves[actionFor(update.id, status, seen)], input),
  }
  return groupedActs({ ...update, ...{ status } }, [edit, disposition, move])
}

function actionFor(id: string, asked: string, seen: IssueStatus | null): IssueAction {
  if (seen === null) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'Issue', id })
  const to = issueStatuses.find((status) => status === asked)
  const [action] = to === undefined ? [] : issueActionsFor(seen, to)
  if (action !== undefined) return action
  throw new Refused({
    code: 'ISSUE_TRANSITION',
    action: `make ${asked} of`,
    status: seen,
    allowedFrom: to === undefined ? [] : statesBefore(to),
  })
}

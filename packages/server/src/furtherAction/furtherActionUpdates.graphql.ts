import {
  type FurtherActionAct,
  type FurtherActionStatus,
  furtherActionActsFor,
  furtherActionStatuses,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import { cancelFurtherAction } from './cancelFurtherAction.ts'
import type { FurtherActionMove } from './furtherActionInput.ts'
import { reopenFurtherAction } from './reopenFurtherAction.ts'
import { submitFurtherAction } from './submitFurtherAction.ts'
import { takeBackFurtherAction } from './takeBackFurtherAction.ts'
import { updateFurtherAction } from './updateFurtherAction.ts'

const moves: Readonly<Partial<Record<FurtherActionAct, Operation<FurtherActionMove>>>> = {
  submit: submitFurtherAction,
  takeBack: takeBackFurtherAction,
  cancel: cancelFurtherAction,
  reopen: reopenFurtherAction,
}

const edit: ActGroup = {
  fields: [
    'title',
    'kind',
    'problemStatement',
    'analysisNotes',
    'resolution',
    'assignedToId',
    'dueDate',
    'issueIds',
  ],
  act: ({ reason: _reason, ...input }) => act(updateFurtherAction, input),
}

/** What an updateFurtherAction asks for. Absent: left as it is. */
export interface FurtherActionUpdates {
  readonly id: string
  readonly etag: string
  readonly status?: string | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * The acts that an updateFurtherAction carries: what is said, then where it stands. `seen`: the status that the caller saw;
 * null: none that the action ever had with that etag.
 */
export function furtherActionUpdates(
  { status, ...update }: FurtherActionUpdates,
  seen: FurtherActionStatus | null,
): Act[] {
  if (status === null || status === undefined || status === seen) return groupedActs(update, [edit])
  const move: ActGroup = {
    fields: ['status'],
    act: ({ status: _status, ...input }) => act(moveTo(update.id, status, seen), input),
  }
  return groupedActs({ ...update, ...{ status } }, [edit, move])
}

function moveTo(id: string, asked: string, seen: FurtherActionStatus | null): Operation<FurtherActionMove> {
  if (seen === null) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'FurtherAction', id })
  const to = furtherActionStatuses.find((status) => status === asked)
  const [name] = to === undefined ? [] : furtherActionActsFor(seen, to)
  const move = name === undefined ? undefined : moves[name]
  if (move !== undefined) return move
  if (to === 'RESOLVED') throw new Refused(isVerified)
  throw new Refused({
    code: 'FURTHER_ACTION_TRANSITION',
    action: `make ${asked} of`,
    status: seen,
    allowedFrom: furtherActionStatuses.filter(
      (from) => to !== undefined && furtherActionActsFor(from, to).length > 0,
    ),
  })
}

const isVerified = {
  code: 'INVALID_INPUT',
  field: 'status',
  problem: 'RESOLVED is what a signed verification makes of an action',
  remedy: 'Have a second person sign that it had its effect: createFurtherActionVerification.',
} as const

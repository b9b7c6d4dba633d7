// Why something cannot be done with a further action now: the rules' own answers.

import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type {
  FurtherActionAct,
  FurtherActionStatus,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import {
  type FurtherActionField,
  whyNotEditFurtherAction,
} from '@traveler/domain/furtherAction/whyNotEditFurtherAction.ts'
import { whyNotSubmitFurtherAction } from '@traveler/domain/furtherAction/whyNotSubmitFurtherAction.ts'
import { whyNotVerifyFurtherAction } from '@traveler/domain/furtherAction/whyNotVerifyFurtherAction.ts'
import { said, saidAll } from '../../components/said.ts'
import type { FurtherActionView } from '../../generated/documents.ts'

/** A move that a button of its own makes; a signature makes the one that is left. */
export type ActionMove = Exclude<FurtherActionAct, 'verify'>

export const movesFrom: Readonly<Record<FurtherActionStatus, readonly ActionMove[]>> = {
  IN_PROGRESS: ['submit', 'cancel'],
  IN_REVIEW: ['takeBack', 'cancel'],
  RESOLVED: ['reopen'],
  CANCELED: ['reopen'],
}

const permissions: Readonly<Record<ActionMove, Permission>> = {
  submit: 'UpdateFurtherAction',
  takeBack: 'UpdateFurtherAction',
  cancel: 'CancelFurtherAction',
  reopen: 'ReopenFurtherAction',
}

/** Everything that keeps a person from a move, in sentences; null: it can be made. */
export function reasonNotToMove(move: ActionMove, action: FurtherActionView, actor: Actor): string | null {
  const unready = move === 'submit' ? whyNotSubmitFurtherAction(action) : null
  const refusals = [whyNotPermitted(actor, permissions[move]), unready]
  return saidAll(refusals.filter((refusal) => refusal !== null))
}

/** Why fields cannot be edited now; null: they can. */
export function reasonNotToEdit(
  fields: readonly FurtherActionField[],
  { status }: FurtherActionView,
  actor: Actor,
): string | null {
  const refusals = [whyNotPermitted(actor, 'UpdateFurtherAction'), whyNotEditFurtherAction(fields, status)]
  return saidAll(refusals.filter((refusal) => refusal !== null))
}

/** Why the person here does not verify it; at a station somebody else may. */
export function personalReasons(action: FurtherActionView, actor: Actor): readonly string[] {
  const permitted = whyNotPermitted(actor, 'VerifyFurtherAction')
  const facts = {
    status: action.status,
    ownerId: action.assignedTo?.id ?? null,
    submittedBy: action.submittedById,
  }
  const found = { isEffective: true, comment: null }
  const refusals = whyNotVerifyFurtherAction(facts, found, actor)
  return [...(permitted === null ? [] : [permitted]), ...refusals].map(said)
}

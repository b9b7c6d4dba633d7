// Why something cannot be done with an issue now: the rules' own answers.

import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { RequiredApproval } from '@traveler/domain/approval/whyNotApproved.ts'
import { acceptsFailedStep, holdsItsUnits } from '@traveler/domain/issue/disposition.ts'
import type { IssueAction } from '@traveler/domain/issue/issueStatus.ts'
import type { IssueField } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { whyNotOrderedBy } from '@traveler/domain/issue/whyNotOrdered.ts'
import {
  gateBefore,
  type IssueAtGate,
  type IssueDecision,
  type IssueGate,
  placeAtGate,
  whyNotDecideIssue,
  whyNotPassGate,
} from '@traveler/domain/issue/whyNotPassGate.ts'
import { whyNotResolveIssue } from '@traveler/domain/issue/whyNotResolveIssue.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { said, saidAll } from '../../components/said.ts'
import { issueWords } from '../../components/words/issueWords.ts'
import type { IssueView } from '../../generated/documents.ts'

/** A move that a button of its own makes; another disposition makes the one that is left. */
export type IssueMove = Exclude<IssueAction, 'dispositionAgain'>

export const movesFrom: Readonly<Record<IssueView['status'], readonly IssueMove[]>> = {
  PENDING: ['begin'],
  IN_PROGRESS: ['submit'],
  IN_REVIEW: ['resolve', 'takeBack'],
  RESOLVED: ['reopen'],
}

const permissions: Readonly<Record<IssueMove, Permission>> = {
  begin: 'DispositionIssue',
  submit: 'UpdateIssue',
  takeBack: 'UpdateIssue',
  resolve: 'ResolveIssue',
  reopen: 'ReopenIssue',
}

/** How many holders of which roles approve at a gate. */
export function requiredAt(gate: IssueGate, issue: IssueView): readonly RequiredApproval[] {
  return (issue.issueDispositionType?.issueDispositionTypeRoles ?? []).flatMap((one) =>
    one.issueApprovalGateType === gate && one.role !== null ? [{ role: one.role, count: one.count }] : [],
  )
}

/** The decisions at a gate that count. */
export function decisionsAt(gate: IssueGate, issue: IssueView): readonly IssueDecision[] {
  return (issue.approvals ?? [])
    .filter((one) => one.issueApprovalGateType === gate && one.status !== 'OUTDATED')
    .map((one) => ({
      userId: one.reviewer?.id ?? '',
      name: one.reviewer?.name ?? '',
      roleId: one.roleId,
      decision: one.decision === 'REJECTED' ? 'REJECTED' : 'APPROVED',
      comment: one.comment,
    }))
}

/** Who wrote its disposition the server knows; the screen knows who raised it. */
function atGate(gate: IssueGate, issue: IssueView): IssueAtGate {
  return {
    id: issue.id,
    gate,
    disposition: issue.issueDispositionType?.title ?? null,
    required: requiredAt(gate, issue),
    decisions: decisionsAt(gate, issue),
    authorIds: issue.createdBy === null ? [] : [issue.createdBy.id],
  }
}

/** Everything that keeps a person from a move, in sentences; null: it can be made. */
export function reasonNotToMove(move: IssueMove, issue: IssueView, actor: Actor): string | null {
  const permitted = whyNotPermitted(actor, permissions[move])
  return saidAll([...(permitted === null ? [] : [permitted]), ...standing(move, issue, actor)])
}

function standing(move: IssueMove, issue: IssueView, actor: Actor): readonly Refusal[] {
  if (move === 'begin') return whyNotPassGate(atGate('IN_PROGRESS', issue))
  if (move !== 'resolve') return []
  const { status, approvedAvailability } = issue
  return whyNotResolveIssue(
    {
      ...atGate('RESOLVED', issue),
      raisedBy: issue.createdBy?.id ?? '',
      releasesUnits:
        holdsItsUnits(status, approvedAvailability) && !holdsItsUnits('RESOLVED', approvedAvailability),
      openWork: (issue.runs ?? [])
        .filter(({ isOpen }) => isOpen === true)
        .map(({ id, title }) => `run ${id} ${title}`),
    },
    actor,
  )
}

/** Somebody decided, and nothing that was signed for changes before the decisions are reset. */
export function isDecidedOn(issue: IssueView): boolean {
  const gate = gateBefore(issue.status)
  return gate !== null && decisionsAt(gate, issue).length > 0
}

/** Why fields cannot be edited now; null: they can. */
export function reasonNotToEdit(
  fields: readonly IssueField[],
  permission: Permission,
  issue: IssueView,
  actor: Actor,
): string | null {
  const permitted = whyNotPermitted(actor, permission)
  const locked = fields.filter((field) => !issue.openFields.includes(field))
  const refusal: Refusal = {
    code: 'ISSUE_LOCKED',
    fields: locked,
    status: issue.status,
    isDecidedOn: isDecidedOn(issue),
  }
  return saidAll([...(permitted === null ? [] : [permitted]), ...(locked.length > 0 ? [refusal] : [])])
}

/** What a run is for that its disposition orders. */
export function orderedPurpose({ approvedKind }: Pick<IssueView, 'approvedKind'>): 'REWORK' | 'REPAIR' {
  return approvedKind === 'REPAIR' ? 'REPAIR' : 'REWORK'
}

/** Why the issue orders no run on one of its units; null: it does. */
export function reasonNotToOrder(unitId: string, issue: IssueView, actor: Actor): string | null {
  const permitted = whyNotPermitted(actor, 'CreateRun')
  if (permitted !== null) return said(permitted)
  const { status, approvedKind: kind } = issue
  const why = whyNotOrderedBy({ status, kind, unitIds: [unitId] }, orderedPurpose(issue), unitId)
  return why === null ? null : issueWords.notOrdered(why)
}

/** Why the failed step on which it was found cannot be accepted; null: it can. */
export function reasonNotToAccept(
  { status, approvedKind }: IssueView,
  step: { readonly number: string; readonly title: string },
  actor: Actor,
): string | null {
  const permitted = whyNotPermitted(actor, 'AcceptFailedStep')
  const undecided: Refusal | null = acceptsFailedStep(status, approvedKind)
    ? null
    : { code: 'DISPOSITION_REQUIRED', number: step.number, title: step.title }
  return saidAll([permitted, undecided].filter((refusal) => refusal !== null))
}

/** Reasons that lie in who decides: at a station somebody else may. */
const personalCodes = new Set(['PERMISSION', 'ROLE_REQUIRED', 'SEPARATION_OF_DUTIES'])

export function reasonsNotToDecide(gate: IssueGate, issue: IssueView, actor: Actor) {
  const permitted = whyNotPermitted(actor, 'CreateIssueApproval')
  const facts = { ...atGate(gate, issue), status: issue.status }
  const role = placeAtGate(facts.required, facts.decisions, actor)
  const refusals = [
    ...(permitted === null ? [] : [permitted]),
    ...whyNotDecideIssue(facts, { gate, decision: 'APPROVED', comment: null, role }, actor),
  ]
  const blockers = refusals.filter(({ code }) => !personalCodes.has(code))
  return {
    blocked: saidAll(blockers),
    personal: refusals.filter(({ code }) => personalCodes.has(code)).map(said),
  }
}

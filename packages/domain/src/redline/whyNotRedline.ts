import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { RequiredApproval } from '../approval/whyNotApproved.ts'
import { openPlaces, whyNotApproved } from '../approval/whyNotApproved.ts'
import type { Hold } from '../hold/hold.ts'
import { whyNotReleaseHold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { Named, RoleCount } from '../refusalFacts.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepNode } from '../runStep/runStepNode.ts'
import { whyNotMoveRunStep } from '../runStep/runStepStatus.ts'
import { faultsOfStep } from '../step/faultsOfStep.ts'
import type { StepDefinition } from '../step/stepDefinition.ts'
import type { RedlineChange } from './approvalsWanted.ts'
import { diffDefinitions } from './diffDefinitions.ts'
import { changesOrder, type RedlineOrder, type RunStepLink, whyNotOrderSteps } from './redlineOrder.ts'
import { type RedlineAction, type RedlineStatus, whyNotMoveRedline } from './redlineStatus.ts'

/** A redline that is open on a step, as the next person who wants one is told of it. */
export interface OpenRedline {
  readonly id: string
  readonly author: string
}

interface StepToRedline {
  readonly run: RunLife
  readonly step: RunStepNode
  /** The redline that is open on the step; null: none is. */
  readonly open: OpenRedline | null
  readonly reason: string | null
}

/** Everything that keeps a step from being redlined: one redline at a time is open on a step (rule 23). */
export function whyNotStartRedline({ run, step, open, reason }: StepToRedline): readonly Refusal[] {
  if (open !== null) {
    const { number, title } = step
    return [{ code: 'REDLINE_OPEN', number, title, redlineId: open.id, author: open.author }]
  }
  const moved = whyNotMoveRunStep('redline', step.status)
  if (moved !== null) return [moved]
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    (reason ?? '').trim() === '' ? { code: 'REASON_REQUIRED', act: 'redline a step' } : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** What a redline says and how it stands. */
export interface RedlineInReview {
  readonly id: string
  readonly status: RedlineStatus
  readonly change: RedlineChange
  readonly step: RunStepNode
  /** Null: the step is new. */
  readonly before: StepDefinition | null
  readonly after: StepDefinition
  /** What it changes in the order of work. */
  readonly order: RedlineOrder
  /** The steps of its run, and what they wait for, as they are. */
  readonly steps: readonly RunStepNode[]
  readonly links: readonly RunStepLink[]
  /** Everybody who wrote in it. */
  readonly authorIds: readonly string[]
  readonly required: readonly RequiredApproval[]
  /** Those that count. */
  readonly decisions: readonly RedlineDecision[]
}

/** A decision that counts: the redline was not revised since. */
export interface RedlineDecision {
  readonly userId: string
  readonly roleId: string | null
  readonly decision: 'APPROVED' | 'REJECTED'
}

/** Everything that keeps a redline from being reviewed or applied because of what it says. */
export function whyNotSound(redline: RedlineInReview): readonly Refusal[] {
  const { change, step, before, after, order } = redline
  if (change === 'REMOVE') return []
  const problems = faultsOfStep(after, `step ${step.number}`)
  const faults: readonly Refusal[] = [
    ...(problems.length > 0 ? [{ code: 'REDLINE_INVALID', problems } as const] : []),
    ...whyNotOrderSteps(redline.steps, redline.links, order),
  ]
  if (faults.length > 0) return faults
  if (change === 'ADD' || changesOrder(order) || diffDefinitions(before, after).length > 0) return []
  return [
    {
      code: 'REDLINE_INVALID',
      problems: [
        { where: `step ${step.number}`, problem: 'reads as before. Change it, or cancel the redline' },
      ],
    },
  ]
}

/** Everything that keeps a redline from being edited, sent to review, taken back from it or given up. */
export function whyNotChangeRedline(
  action: Extract<RedlineAction, 'edit' | 'submit' | 'revise' | 'cancel'>,
  run: RunLife,
  redline: RedlineInReview,
): readonly Refusal[] {
  const moved = whyNotMoveRedline(action, redline.status)
  if (moved !== null) return [moved]
  const standing = whyNotOpenRun(run)
  if (standing !== null) return [standing]
  return action === 'submit' ? whyNotSound(redline) : []
}

/** Everything that keeps a person from deciding on a redline. Nobody approves what he wrote (rule 23). */
export function whyNotDecideRedline(
  run: RunLife,
  redline: RedlineInReview,
  given: { readonly decision: 'APPROVED' | 'REJECTED'; readonly comment: string | null },
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRedline(given.decision === 'APPROVED' ? 'decide' : 'reject', redline.status)
  if (moved !== null) return [moved]
  const { required, decisions, authorIds } = redline
  const isApproval = given.decision === 'APPROVED'
  const wanted = required.map(({ role }) => role)
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    isApproval && authorIds.includes(actor.userId)
      ? { code: 'SEPARATION_OF_DUTIES', act: 'approve this redline', because: 'wrote it' }
      : null,
    decisions.some(({ userId }) => userId === actor.userId)
      ? {
          code: 'SEPARATION_OF_DUTIES',
          act: 'decide on this redline again',
          because: 'decided already, and one person fills one place',
        }
      : null,
    !isApproval && (given.comment ?? '').trim() === ''
      ? { code: 'REASON_REQUIRED', act: 'reject a redline' }
      : null,
    isApproval && wanted.length > 0 && !wanted.some(({ id }) => holdsRole(actor, id))
      ? { code: 'ROLE_REQUIRED', act: 'approve this redline', roles: wanted.map(({ name }) => name) }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** The role whose place a person fills: the first open one that the person holds, else any wanted one that is held; null: none. */
export function placeAtRedline(redline: RedlineInReview, actor: Actor): Named | null {
  const open = new Set(placesOpen(redline).map(({ role }) => role))
  const held = redline.required.map(({ role }) => role).filter(({ id }) => holdsRole(actor, id))
  return held.find(({ name }) => open.has(name)) ?? held[0] ?? null
}

/** Everything that keeps a redline from being applied. A draft is applied at once where nobody's approval is wanted. */
export function whyNotApplyRedline(run: RunLife, redline: RedlineInReview): readonly Refusal[] {
  const moved =
    whyNotMoveRedline('apply', redline.status) ?? whyNotMoveRunStep('applyRedline', redline.step.status)
  if (moved !== null) return [moved]
  const approved = whyNotApproved(redline.required, approvalsOf(redline), [])
  return [whyNotOpenRun(run), ...whyNotSound(redline), approved].filter((refusal) => refusal !== null)
}

/** Whose approval a redline takes and does not have. */
export function placesOpen(redline: Pick<RedlineInReview, 'required' | 'decisions'>): readonly RoleCount[] {
  return openPlaces(redline.required, approvalsOf(redline))
}

/**
 * Where a step goes when its redline is applied: on, unless it came from a quality hold that the person may not release; then
 * back to that hold (rule 9).
 */
export function statusOnceApplied(hold: Hold | null, actor: Actor): 'TODO' | 'HOLD' {
  return hold !== null && whyNotReleaseHold(hold, actor).length > 0 ? 'HOLD' : 'TODO'
}

function approvalsOf({ decisions }: Pick<RedlineInReview, 'decisions'>) {
  return decisions
    .filter(({ decision }) => decision === 'APPROVED')
    .map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' }))
}

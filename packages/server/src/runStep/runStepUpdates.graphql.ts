import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { SiblingAct } from '@traveler/domain/runBatch/siblingScope.ts'
import {
  type RunStepAction,
  type RunStepStatus,
  runStepActionFor,
  runStepStatuses,
} from '@traveler/domain/runStep/runStepStatus.ts'
import { act } from '../operation/act.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import { stepRedline } from '../redline/stepRedline.graphql.ts'
import { actOnSiblings } from '../runBatch/siblingActs.graphql.ts'
import type { SiblingRow } from '../runBatch/siblingStore.ts'
import { acceptFailedRunStep } from './acceptFailedRunStep.ts'
import { assignRunStep } from './assignRunStep.ts'
import { bringBackRunStep } from './bringBackRunStep.ts'
import { completeRunStep } from './completeRunStep.ts'
import { failRunStep } from './failRunStep.ts'
import { holdRunStep } from './holdRunStep.ts'
import { qualityHoldRunStep } from './qualityHoldRunStep.ts'
import { redoRunStep } from './redoRunStep.ts'
import { reopenRunStep } from './reopenRunStep.ts'
import { resumeRunStep } from './resumeRunStep.ts'
import { scheduleRunStep } from './scheduleRunStep.ts'
import { skipRunStep } from './skipRunStep.ts'
import { startRunStep } from './startRunStep.ts'
import { unstartRunStep } from './unstartRunStep.ts'
import { updateRunStep } from './updateRunStep.ts'

/** What an updateRunStep asks for. Absent: left as it is. */
export interface RunStepUpdate {
  readonly id: string
  readonly etag: string
  readonly status?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly holdKind?: string | null | undefined
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
  readonly locationId?: string | null | undefined
  readonly scheduledStart?: string | null | undefined
  readonly scheduledEnd?: string | null | undefined
  readonly leadTime?: number | null | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** What is asked of a step as its caller saw it. */
interface SeenFields extends Fields {
  readonly id: string
}

/** The siblings that move with a step, and those that are planned with it. */
export interface StepUpdateSiblings {
  readonly moved: readonly SiblingRow[]
  readonly planned: readonly SiblingRow[]
}

/** An act that waits for the step's id and etag. */
type WaitingAct = (seen: SeenFields) => Act

/** An act on a step, and on the siblings that go with it. */
export type StepAct = (seen: SeenFields, siblings: readonly SiblingRow[]) => Act

/** An operation on a step as an act that its siblings may share. */
export function onStep<Input extends object, Made extends Ids>(operation: Operation<Input, Made>): StepAct {
  return (seen, siblings) =>
    actOnSiblings(operation, seen, {
      runStepId: seen.id,
      siblings,
      inputOf: (id) => ({ ...seen, id, etag: null }),
    })
}

/** An act that is performed run by run: a sibling that is named for it is refused. */
const alone =
  (why: string, make: WaitingAct): StepAct =>
  (seen, siblings) => {
    if (siblings.length > 0)
      throw new Refused({
        code: 'INVALID_INPUT',
        field: 'siblingIds',
        problem: `names other units, and ${why}`,
        remedy: 'Leave siblingIds out, and ask for each step by itself.',
      })
    return make(seen)
  }

const reopening = (mode: 'CORRECT' | 'REPEAT'): StepAct =>
  alone('work is reopened run by run', (seen) => act(reopenRunStep, { ...seen, mode }))

/** The acts by which a status moves; what is not here has no door yet. */
const actOf: { readonly [Action in RunStepAction]?: StepAct } = {
  start: onStep(startRunStep),
  unstart: onStep(unstartRunStep),
  redline: onStep(stepRedline.begin),
  applyRedline: onStep(stepRedline.apply),
  resume: onStep(resumeRunStep),
  complete: onStep(completeRunStep),
  fail: onStep(failRunStep),
  redo: onStep(redoRunStep),
  acceptByDisposition: alone('an issue accepts the work of its own units', (seen) =>
    act(acceptFailedRunStep, seen),
  ),
  skip: onStep(skipRunStep),
  bringBack: onStep(bringBackRunStep),
  reopenToCorrect: reopening('CORRECT'),
  reopenToRepeat: reopening('REPEAT'),
}

/** The act that puts a step on hold: a quality hold is one of its own. Without a kind it is production's. */
export function holdAct(
  fields: SeenFields & { readonly kind?: string | null | undefined },
  siblings: readonly SiblingRow[] = [],
): Act {
  const { kind: given, ...seen } = fields
  const kind: HoldKind = holdKinds.find((known) => known === given) ?? 'PRODUCTION'
  return kind === 'QUALITY'
    ? onStep(qualityHoldRunStep)(seen, siblings)
    : onStep(holdRunStep)({ ...seen, kind }, siblings)
}

/** What an update of a status does, as far as it matters to the siblings of its step. */
export function siblingActOf(seen: RunStepStatus | null, asked: string | null | undefined): SiblingAct {
  const to = runStepStatuses.find((status) => status === asked)
  const action = seen === null || to === undefined ? null : runStepActionFor(seen, to)
  return action === 'start' || action === 'complete' || action === 'redline' ? action : 'other'
}

/**
 * The acts that an updateRunStep carries: one for the status, found from the status that its caller saw, one for who does
 * the step where, one for when, one for the rest. The first checks the etag for all.
 */
export function runStepUpdates(
  update: RunStepUpdate,
  seen: RunStepStatus | null,
  siblings: StepUpdateSiblings,
): Act[] {
  const {
    id,
    etag,
    status,
    assignedToId,
    assignedTeamId,
    locationId,
    scheduledStart,
    scheduledEnd,
    leadTime,
  } = update
  const assigned = given({ assignedToId, assignedTeamId, locationId })
  const scheduled = given({ scheduledStart, scheduledEnd })
  const updated = given({ leadTime })
  const waiting: WaitingAct[] = []
  if (status !== null && status !== undefined) waiting.push(statusAct(update, status, seen, siblings.moved))
  if (assigned !== null)
    waiting.push((step) => onStep(assignRunStep)({ ...step, ...assigned }, siblings.planned))
  if (scheduled !== null)
    waiting.push((step) => onStep(scheduleRunStep)({ ...step, ...scheduled }, siblings.planned))
  if (updated !== null || waiting.length === 0)
    waiting.push((step) => onStep(updateRunStep)({ ...step, ...updated }, siblings.planned))
  return waiting.map((make, nth) => make({ id, etag: nth === 0 ? etag : null }))
}

function statusAct(
  { id, reason, holdKind }: RunStepUpdate,
  asked: string,
  seen: RunStepStatus | null,
  siblings: readonly SiblingRow[],
): WaitingAct {
  // An etag that the step never bore: whatever was seen, it is not what stands.
  if (seen === null) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStep', id })
  const to = runStepStatuses.find((status) => status === asked)
  const action = to === undefined ? null : runStepActionFor(seen, to)
  if (action === 'hold') return (step) => holdAct({ ...step, kind: holdKind, reason }, siblings)
  const make = action === null ? undefined : actOf[action]
  if (make === undefined) throw new Refused(whyNotAsked(asked, seen, action))
  return (step) => make({ ...step, reason }, siblings)
}

/** What is possible instead: the acts that lead to the status and have a door, with the states they start from. */
function whyNotAsked(asked: string, seen: RunStepStatus, action: RunStepAction | null): Refusal {
  const to = runStepStatuses.find((status) => status === asked)
  const ways = runStepStatuses.flatMap((from) => {
    const leading = to === undefined ? null : runStepActionFor(from, to)
    return leading !== null && (leading === 'hold' || actOf[leading] !== undefined) ? [{ from, leading }] : []
  })
  if (action !== null || ways.length === 0) {
    const problem =
      action === null ? `${asked} cannot be asked for here` : `${asked} means to ${action} this step`
    return {
      code: 'INVALID_INPUT',
      field: 'status',
      problem,
      remedy: 'This server does not offer it. Choose another status.',
    }
  }
  const acts = new Set(ways.map(({ leading }) => leading))
  return {
    code: 'RUN_STEP_TRANSITION',
    action: [...acts].join(' or '),
    status: seen,
    allowedFrom: ways.map(({ from }) => from),
  }
}

function given(fields: Fields): Fields | null {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined)
  return there.length === 0 ? null : Object.fromEntries(there)
}

import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import {
  type RunStepAction,
  type RunStepStatus,
  runStepActionFor,
  runStepStatuses,
} from '@traveler/domain/runStep/runStepStatus.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { assignRunStep } from './assignRunStep.ts'
import { completeRunStep } from './completeRunStep.ts'
import { failRunStep } from './failRunStep.ts'
import { holdRunStep } from './holdRunStep.ts'
import { qualityHoldRunStep } from './qualityHoldRunStep.ts'
import { redoRunStep } from './redoRunStep.ts'
import { resumeRunStep } from './resumeRunStep.ts'
import { scheduleRunStep } from './scheduleRunStep.ts'
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

/** An act that waits for the step's id and etag. */
type WaitingAct = (seen: Fields) => Act

/** The acts by which a status moves; what is not here has no door yet. */
const actOf: { readonly [Action in RunStepAction]?: (fields: Fields) => Act } = {
  start: (fields) => act(startRunStep, fields),
  unstart: (fields) => act(unstartRunStep, fields),
  resume: (fields) => act(resumeRunStep, fields),
  complete: (fields) => act(completeRunStep, fields),
  fail: (fields) => act(failRunStep, fields),
  redo: (fields) => act(redoRunStep, fields),
}

/** The act that puts a step on hold: a quality hold is one of its own. Without a kind it is production's. */
export function holdAct(fields: Fields & { readonly kind?: string | null | undefined }): Act {
  const { kind: given, ...input } = fields
  const kind: HoldKind = holdKinds.find((known) => known === given) ?? 'PRODUCTION'
  return kind === 'QUALITY' ? act(qualityHoldRunStep, input) : act(holdRunStep, { ...input, kind })
}

/**
 * The acts that an updateRunStep carries: one for the status, found from the status that its caller saw, one for who does
 * the step where, one for when, one for the rest. The first checks the etag for all.
 */
export function runStepUpdates(update: RunStepUpdate, seen: RunStepStatus | null): Act[] {
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
  if (status !== null && status !== undefined) waiting.push(statusAct(update, status, seen))
  if (assigned !== null) waiting.push((step) => act(assignRunStep, { ...step, ...assigned }))
  if (scheduled !== null) waiting.push((step) => act(scheduleRunStep, { ...step, ...scheduled }))
  if (updated !== null || waiting.length === 0)
    waiting.push((step) => act(updateRunStep, { ...step, ...updated }))
  return waiting.map((make, nth) => make({ id, etag: nth === 0 ? etag : null }))
}

function statusAct(
  { id, reason, holdKind }: RunStepUpdate,
  asked: string,
  seen: RunStepStatus | null,
): WaitingAct {
  // An etag that the step never bore: whatever was seen, it is not what stands.
  if (seen === null) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStep', id })
  const to = runStepStatuses.find((status) => status === asked)
  const action = to === undefined ? null : runStepActionFor(seen, to)
  if (action === 'hold') return (step) => holdAct({ ...step, kind: holdKind, reason })
  const make = action === null ? undefined : actOf[action]
  if (make === undefined) throw new Refused(whyNotAsked(asked, seen, action))
  return (step) => make({ ...step, reason })
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

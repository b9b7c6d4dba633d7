import type { Actor } from '../access/actor.ts'
import { permissions } from '../access/permissions.ts'
import { orderUnchanged } from '../redline/redlineOrder.ts'
import { type RedlineInReview, whyNotApplyRedline, whyNotStartRedline } from '../redline/whyNotRedline.ts'
import type { Refusal } from '../refusal.ts'
import type { RunAround } from '../runStep/availableToWork.ts'
import { isFinished, type RunStepNode } from '../runStep/runStepNode.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotCompleteRunStep } from '../runStep/whyNotCompleteRunStep.ts'
import { whyNotFailRunStep } from '../runStep/whyNotFailRunStep.ts'
import { whyNotRedoRunStep } from '../runStep/whyNotRedoRunStep.ts'
import { whyNotSkipRunStep } from '../runStep/whyNotSkipRunStep.ts'
import { whyNotStartRunStep } from '../runStep/whyNotStartRunStep.ts'
import { whyNotSign } from '../runStepField/whyNotSign.ts'
import { plainStep } from '../step/stepDefinition.ts'
import { planSiblings, type SiblingAct } from './siblingScope.ts'

// Two runs of one batch by the rules themselves: a step that is signed and may be redlined once, and one after it. Tests
// explore every state that these come into, and do the same on a database.

export interface ModelStep extends RunStepNode {
  readonly isRedlined: boolean
  /** Signatures that stand on this attempt. */
  readonly signatures: number
  readonly redos: number
  readonly redline: { readonly isApproved: boolean; readonly previous: RunStepStatus } | null
}

export interface Unit {
  readonly isInBatch: boolean
  readonly steps: ReadonlyMap<string, ModelStep>
}

/** The two units, and whether their open redlines are one. */
export interface Model {
  readonly units: readonly [Unit, Unit]
  readonly isOneRedline: boolean
}

const actor: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set(permissions) }
const run = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const engineer = { id: 'e', name: 'Manufacturing Engineer' }
const signOff = {
  name: 'Soldered',
  type: 'SIGNOFF',
  signoffRole: null,
  verifies: null,
  peerReviewRequired: false,
} as const

const modelStep = (id: string, upstream: readonly string[]): ModelStep => ({
  id,
  number: id,
  title: id,
  parentId: null,
  required: true,
  status: 'TODO',
  isHeading: false,
  upstream: upstream.map((upstreamStepId) => ({
    upstreamStepId,
    minimumLagSeconds: null,
    maximumLagSeconds: null,
  })),
  finishedAt: null,
  isRedlined: false,
  signatures: 0,
  redos: 0,
  redline: null,
})
const newUnit: Unit = {
  isInBatch: true,
  steps: new Map([
    ['solder', modelStep('solder', [])],
    ['clean', modelStep('clean', ['solder'])],
  ]),
}

const aroundOf = ({ steps }: Unit): RunAround => ({
  run,
  steps,
  isUnitOnQualityHold: false,
  isReworkOrdered: false,
  stops: [],
  now: '2026-03-31T12:00:00Z',
})

const asReleased = { ...plainStep, title: 'Solder' }
const redlineOf = (step: ModelStep): RedlineInReview => ({
  id: '7',
  status: 'IN_REVIEW',
  change: 'MODIFY',
  step,
  before: asReleased,
  after: { ...asReleased, title: 'Solder cooler' },
  order: orderUnchanged,
  steps: [step],
  links: [],
  authorIds: ['maya'],
  required: [{ role: engineer, count: 1 }],
  decisions: step.redline?.isApproved ? [{ userId: 'enno', roleId: engineer.id, decision: 'APPROVED' }] : [],
})

const otherwise: Refusal = { code: 'RUN_STEP_TRANSITION', action: 'do', status: 'TODO', allowedFrom: [] }
const unless = (may: boolean): readonly Refusal[] => (may ? [] : [otherwise])

interface UnitAct {
  readonly scope: SiblingAct
  readonly whyNot: (unit: Unit, step: ModelStep) => readonly Refusal[]
  readonly set: (step: ModelStep) => Partial<ModelStep>
}

export const acts: Readonly<Record<string, UnitAct>> = {
  start: {
    scope: 'start',
    whyNot: (unit, step) => whyNotStartRunStep(step, aroundOf(unit), [], []),
    set: () => ({ status: 'IN_PROGRESS' }),
  },
  sign: {
    scope: 'sign',
    whyNot: (_unit, { id, status, signatures }) =>
      id === 'clean'
        ? [otherwise]
        : whyNotSign(
            {
              run,
              stepStatus: status,
              field: signOff,
              isSigned: signatures > 0,
              missingVerified: null,
              verifiedByIds: [],
              workerIds: [],
            },
            actor,
          ),
    set: ({ signatures }) => ({ signatures: signatures + 1 }),
  },
  complete: {
    scope: 'complete',
    whyNot: (unit, step) =>
      whyNotCompleteRunStep(step, aroundOf(unit), {
        missingFields: [],
        outOfRange: [],
        missingSignOffs: step.id === 'solder' && step.signatures === 0 ? ['Soldered'] : [],
        openGates: [],
        missingInstalls: [],
      }),
    set: () => ({ status: 'COMPLETE' }),
  },
  fail: {
    scope: 'other',
    whyNot: (unit, step) =>
      step.id === 'clean' ? [otherwise] : whyNotFailRunStep(step, aroundOf(unit), 'pad lifted', actor),
    set: () => ({ status: 'FAILED' }),
  },
  redo: {
    scope: 'other',
    whyNot: (_unit, step) =>
      whyNotRedoRunStep({ run, step, attempt: step.redos + 1, redoLimit: 1, isRedoOrdered: false }),
    set: ({ redos }) => ({ status: 'TODO', redos: redos + 1, signatures: 0 }),
  },
  skip: {
    scope: 'other',
    whyNot: (_unit, step) =>
      step.id === 'clean'
        ? [otherwise]
        : whyNotSkipRunStep(
            { run, step, isMandatory: false, hold: null, rolesToApprove: [] },
            'not fitted',
            actor,
          ),
    set: () => ({ status: 'CANCELED' }),
  },
  redline: {
    scope: 'redline',
    whyNot: (_unit, step) =>
      step.id === 'clean' || step.isRedlined
        ? [otherwise]
        : whyNotStartRedline({
            run,
            step,
            open: step.redline === null ? null : { id: '7', author: 'Maya' },
            reason: 'pads lift',
          }),
    set: ({ status }) => ({ status: 'REDLINE', redline: { isApproved: false, previous: status } }),
  },
  approve: {
    scope: 'redline',
    whyNot: (_unit, { redline }) => unless(redline !== null && !redline.isApproved),
    set: ({ redline }) => ({ redline: redline && { ...redline, isApproved: true } }),
  },
  applyRedline: {
    scope: 'redline',
    whyNot: (_unit, step) => (step.redline === null ? [otherwise] : whyNotApplyRedline(run, redlineOf(step))),
    set: () => ({ status: 'TODO', redline: null, isRedlined: true, signatures: 0, redos: 0 }),
  },
  cancelRedline: {
    scope: 'redline',
    whyNot: (_unit, { redline }) => unless(redline !== null),
    set: ({ redline }) => ({ status: redline?.previous ?? 'TODO', redline: null }),
  },
}
/** Done on a redline that is open: on all units of which it is. */
const onRedline = new Set(['approve', 'applyRedline', 'cancelRedline'])

export type Nth = 0 | 1
export type Scope = 'default' | 'alone' | 'named'
export const otherOf = (nth: Nth): Nth => (nth === 0 ? 1 : 0)
const put = ({ units: [one, two], ...model }: Model, nth: Nth, unit: Unit): Model => ({
  ...model,
  units: nth === 0 ? [unit, two] : [one, unit],
})
export const stepOf = (unit: Unit, id: string): ModelStep => {
  const step = unit.steps.get(id)
  if (step === undefined) throw new Error(`No unit of the model has a step ${id}`)
  return step
}

/** The other unit, where its step is a sibling (rule 20); for a redline by default where it is not done (rule 23). */
function siblingsOf({ units, isOneRedline }: Model, nth: Nth, act: string, stepId: string, scope: string) {
  const [own, other] = [units[nth], units[otherOf(nth)]]
  const [step, sibling] = [stepOf(own, stepId), stepOf(other, stepId)]
  const isSibling = own.isInBatch && other.isInBatch && step.isRedlined === sibling.isRedlined
  const isReached = !onRedline.has(act) || (isOneRedline && sibling.redline !== null && step.redline !== null)
  const isLeftOut = act === 'redline' && scope === 'default' && isFinished(sibling)
  return isSibling && isReached && !isLeftOut ? [{ id: `${otherOf(nth)}` }] : []
}

function moved(model: Model, nth: Nth, stepId: string, { set }: UnitAct): Model {
  const unit = model.units[nth]
  const step = stepOf(unit, stepId)
  return put(model, nth, { ...unit, steps: new Map([...unit.steps, [stepId, { ...step, ...set(step) }]]) })
}

/** To name the sibling says otherwise than by default only where that is the unit alone. */
export const scopesOf = (act: string): readonly Scope[] =>
  acts[act]?.scope === 'other' ? ['alone', 'named'] : ['default', 'alone']

/** All or nothing (rule 21): each unit is asked as the model stands; one refusal refuses all. */
export function together(model: Model, nth: Nth, act: string, stepId: string, scope: Scope) {
  const does = acts[act]
  if (does === undefined) throw new Error(`The model knows no act ${act}`)
  const siblingIds = scope === 'default' ? null : scope === 'alone' ? [] : [`${otherOf(nth)}`]
  const joined = planSiblings({ act: does.scope, siblingIds }, siblingsOf(model, nth, act, stepId, scope))
  if ('code' in joined) return null
  const nths: readonly Nth[] = joined.length === 0 ? [nth] : [nth, otherOf(nth)]
  if (nths.some((one) => does.whyNot(model.units[one], stepOf(model.units[one], stepId)).length > 0))
    return null
  const after = nths.reduce((so, one) => moved(so, one, stepId, does), model)
  return { nths, model: act === 'redline' ? { ...after, isOneRedline: nths.length === 2 } : after }
}

/** Two units of one batch, before any work. */
export const newModel: Model = { units: [newUnit, newUnit], isOneRedline: false }

/** The unit leaves the batch, or comes back into it. */
export function leftOrJoined(model: Model, nth: Nth): Model {
  const unit = model.units[nth]
  return put(model, nth, { ...unit, isInBatch: !unit.isInBatch })
}

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { permissions } from '../access/permissions.ts'
import { orderUnchanged } from '../redline/redlineOrder.ts'
import { type RedlineInReview, whyNotApplyRedline, whyNotStartRedline } from '../redline/whyNotRedline.ts'
import type { Refusal } from '../refusal.ts'
import { openStepsOf } from '../run/whyNotCompleteRun.ts'
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

// Every state that two runs of one batch can come into, by the rules themselves: a step that is signed, and one after it.
// The first is redlined once; every act is tried on each unit as by default, on that unit alone, and with the other named.

interface ModelStep extends RunStepNode {
  readonly isRedlined: boolean
  /** Signatures that stand on this attempt. */
  readonly signatures: number
  readonly redos: number
  readonly redline: { readonly isApproved: boolean; readonly previous: RunStepStatus } | null
}

interface Unit {
  readonly isInBatch: boolean
  readonly steps: ReadonlyMap<string, ModelStep>
}

/** The two units, and whether their open redlines are one. */
interface Model {
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

const acts: Readonly<Record<string, UnitAct>> = {
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
const endsAttempt = new Set(['redo', 'applyRedline'])

type Nth = 0 | 1
type Scope = 'default' | 'alone' | 'named'
const otherOf = (nth: Nth): Nth => (nth === 0 ? 1 : 0)
const put = ({ units: [one, two], ...model }: Model, nth: Nth, unit: Unit): Model => ({
  ...model,
  units: nth === 0 ? [unit, two] : [one, unit],
})
const stepOf = (unit: Unit, id: string): ModelStep => unit.steps.get(id) ?? assert.fail(id)

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
const scopesOf = (act: string): readonly Scope[] =>
  acts[act]?.scope === 'other' ? ['alone', 'named'] : ['default', 'alone']

interface Edge {
  readonly from: string
  readonly act: string
  readonly stepId: string
  readonly nths: readonly Nth[]
  readonly to: string
}

const models = new Map<string, Model>()
const edges: Edge[] = []
/** Units that stand alike are one: a unit is known by its number. */
const numbers = new Map<string, number>()
const numbered = new WeakMap<Unit, number>()
function numberOf(unit: Unit): number {
  const seen = numbered.get(unit)
  if (seen !== undefined) return seen
  const text = JSON.stringify([unit.isInBatch, [...unit.steps.values()]])
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  numbered.set(unit, number)
  return number
}
const keyOf = ({ units: [one, two], isOneRedline }: Model): string =>
  `${numberOf(one)},${numberOf(two)},${isOneRedline}`

/** All or nothing (rule 21): each unit is asked as the model stands; one refusal refuses all. */
function together(model: Model, nth: Nth, act: string, stepId: string, scope: Scope) {
  const does = acts[act] ?? assert.fail(act)
  const siblingIds = scope === 'default' ? null : scope === 'alone' ? [] : [`${otherOf(nth)}`]
  const joined = planSiblings({ act: does.scope, siblingIds }, siblingsOf(model, nth, act, stepId, scope))
  if ('code' in joined) return null
  const nths: readonly Nth[] = joined.length === 0 ? [nth] : [nth, otherOf(nth)]
  if (nths.some((one) => does.whyNot(model.units[one], stepOf(model.units[one], stepId)).length > 0))
    return null
  const after = nths.reduce((so, one) => moved(so, one, stepId, does), model)
  return { nths, model: act === 'redline' ? { ...after, isOneRedline: nths.length === 2 } : after }
}

before(() => {
  const start: Model = { units: [newUnit, newUnit], isOneRedline: false }
  const found = [start]
  models.set(keyOf(start), start)
  const reach = (edge: Omit<Edge, 'to'>, model: Model): void => {
    const to = keyOf(model)
    edges.push({ ...edge, to })
    if (models.has(to)) return
    models.set(to, model)
    found.push(model)
  }
  for (const model of found) {
    const from = keyOf(model)
    for (const nth of [0, 1] as const) {
      const unit = model.units[nth]
      reach(
        { from, act: 'leaveOrJoin', stepId: '', nths: [nth] },
        put(model, nth, { ...unit, isInBatch: !unit.isInBatch }),
      )
      for (const act of Object.keys(acts)) {
        for (const stepId of unit.steps.keys()) {
          for (const scope of scopesOf(act)) {
            const done = together(model, nth, act, stepId, scope)
            if (done !== null) reach({ from, act, stepId, nths: done.nths }, done.model)
          }
        }
      }
    }
  }
})

const modelAt = (key: string): Model => models.get(key) ?? assert.fail(key)

test('two units of a batch come into over a thousand states, and every act happens on one of them and on both', () => {
  assert.ok(models.size > 1_000, `${models.size} states`)
  for (const act of Object.keys(acts)) {
    const done = edges.filter((edge) => edge.act === act)
    assert.ok(
      [1, 2].every((size) => done.some(({ nths }) => nths.length === size)),
      act,
    )
  }
})

test('whatever is done together, in whatever order units join and leave, a signature is given once to each and lost by none', () => {
  for (const { from, act, stepId, nths, to } of edges) {
    for (const nth of [0, 1] as const) {
      const [was, is] = [modelAt(from), modelAt(to)].map(
        ({ units }) => stepOf(units[nth], 'solder').signatures,
      )
      const isDoneHere = stepId === 'solder' && nths.includes(nth)
      if (isDoneHere && act === 'sign') assert.deepEqual([was, is], [0, 1], from)
      else if (isDoneHere && endsAttempt.has(act)) assert.equal(is, 0, from)
      else assert.equal(is, was, `${act} ${from}`)
    }
  }
})

test('an act moves all the units that it is done on to one state, and no other; done unit by unit it comes to the same', () => {
  const alone = new Map(
    edges
      .filter(({ nths }) => nths.length === 1)
      .map((edge) => [`${edge.from}${edge.act}${edge.stepId}${edge.nths[0]}`, edge.to]),
  )
  for (const { from, act, stepId, nths, to } of edges) {
    const [was, is] = [modelAt(from), modelAt(to)]
    for (const nth of [0, 1] as const)
      if (!nths.includes(nth)) assert.equal(numberOf(is.units[nth]), numberOf(was.units[nth]))
    const [first, second] = nths
    if (first === undefined || second === undefined) continue
    if (act !== 'cancelRedline')
      assert.equal(stepOf(is.units[0], stepId).status, stepOf(is.units[1], stepId).status, from)
    for (const [one, other] of [
      [first, second],
      [second, first],
    ]) {
      const half = alone.get(`${from}${act}${stepId}${one}`) ?? assert.fail(`${act} ${from}`)
      const whole = alone.get(`${half}${act}${stepId}${other}`) ?? assert.fail(`${act} ${half}`)
      assert.deepEqual(modelAt(whole).units.map(numberOf), is.units.map(numberOf))
    }
  }
})

test('no unit is taken past an unmet guard by its batch: what is complete is signed for, and what comes after it waited', () => {
  for (const [key, { units }] of models) {
    for (const { steps } of units) {
      const [solder, clean] = [steps.get('solder'), steps.get('clean')]
      if (solder?.status === 'COMPLETE') assert.equal(solder.signatures, 1, key)
      if (clean?.status === 'COMPLETE' || clean?.status === 'IN_PROGRESS')
        assert.ok(solder !== undefined && isFinished(solder), key)
    }
  }
  for (const { from, act, nths, to } of edges) {
    if (act !== 'applyRedline') continue
    for (const nth of nths) {
      assert.ok(stepOf(modelAt(from).units[nth], 'solder').redline?.isApproved, from)
      assert.ok(stepOf(modelAt(to).units[nth], 'solder').isRedlined)
    }
  }
})

test('from every state of a batch there is a way on which both runs can be completed', () => {
  const into = Map.groupBy(edges, ({ to }) => to)
  const isDone = ({ units }: Model): boolean =>
    units.every(({ steps }) => openStepsOf([...steps.values()]).length === 0)
  const leading = new Set([...models].filter(([, model]) => isDone(model)).map(([key]) => key))
  assert.ok(leading.size > 0)
  for (const key of leading) for (const { from } of into.get(key) ?? []) leading.add(from)
  const stuck = [...models.keys()].filter((key) => !leading.has(key))
  assert.deepEqual(stuck.slice(0, 3), [], `${stuck.length} of ${models.size} states lead nowhere`)
})

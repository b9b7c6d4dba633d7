import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { permissions } from '../access/permissions.ts'
import type { Refusal } from '../refusal.ts'
import { openStepsOf } from '../run/whyNotCompleteRun.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunAround } from './availableToWork.ts'
import { planBringBackRunStep } from './planBringBackRunStep.ts'
import { planHeadings } from './planHeadings.ts'
import { planResumeRunStep } from './planResumeRunStep.ts'
import { planSkipRunStep } from './planSkipRunStep.ts'
import { planStartRunStep } from './planStartRunStep.ts'
import { planUnstartRunStep } from './planUnstartRunStep.ts'
import { isFinished, type RunStepNode, type RunStepTree } from './runStepNode.ts'
import { runStepStatuses } from './runStepStatus.ts'
import { whyNotBelowDone, whyNotBringBackRunStep } from './whyNotBringBackRunStep.ts'
import { whyNotCompleteRunStep } from './whyNotCompleteRunStep.ts'
import { whyNotFailRunStep } from './whyNotFailRunStep.ts'
import { whyNotHoldRunStep } from './whyNotHoldRunStep.ts'
import { whyNotRedoRunStep } from './whyNotRedoRunStep.ts'
import { whyNotReopenRunStep } from './whyNotReopenRunStep.ts'
import { whyNotResumeRunStep } from './whyNotResumeRunStep.ts'
import { whyNotSkipRunStep } from './whyNotSkipRunStep.ts'
import { whyNotStartRunStep } from './whyNotStartRunStep.ts'
import { whyNotUnstartRunStep } from './whyNotUnstartRunStep.ts'

// Every state that a run of four steps can come into, by the rules themselves: a heading with a required and an optional
// step below it, and a step after the heading. Redlines have no act yet.

/** A step of the model: what is asked there is filled and signed, or not. */
interface ModelStep extends RunStepNode {
  readonly isFilled: boolean
  readonly attempt: number
  readonly previous: 'TODO' | 'IN_PROGRESS' | null
}

interface Model {
  readonly steps: ReadonlyMap<string, ModelStep>
  readonly isHeld: boolean
}

const actor: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set(permissions) }
const after = (id: string) => [{ upstreamStepId: id, minimumLagSeconds: null, maximumLagSeconds: null }]
/** Attempts are counted so far and no further: the model has an end. */
const mostAttempts = ({ id }: RunStepNode): number => (id === 'child' ? 2 : 1)

function modelStep(id: string, over: Partial<ModelStep>): ModelStep {
  return {
    id,
    number: id,
    title: id,
    parentId: null,
    required: true,
    status: 'TODO',
    isHeading: false,
    upstream: [],
    finishedAt: null,
    isFilled: false,
    attempt: 1,
    previous: null,
    ...over,
  }
}

const beginning: Model = {
  isHeld: false,
  steps: new Map(
    [
      modelStep('heading', { isHeading: true }),
      modelStep('child', { parentId: 'heading' }),
      modelStep('optional', { parentId: 'heading', required: false }),
      modelStep('next', { upstream: after('heading') }),
    ].map((step) => [step.id, step]),
  ),
}

const hold = { kind: 'MATERIAL', reason: 'no screws', causedBy: '5' } as const
const time = '2026-03-31T12:00:00Z'

function lifeOf({ isHeld }: Model): RunLife {
  return {
    id: '1',
    canceledAt: null,
    completedAt: null,
    heldAt: isHeld ? time : null,
    hold: isHeld ? hold : null,
  }
}

function aroundOf(model: Model): RunAround {
  return {
    run: lifeOf(model),
    steps: model.steps,
    isUnitOnQualityHold: false,
    isReworkOrdered: false,
    stops: [],
    now: time,
  }
}

type Set = Partial<ModelStep>

/** The model once steps have moved, and the headings have followed. */
function moved(model: Model, steps: readonly RunStepNode[], set: Set): Model {
  const after = new Map(model.steps)
  const put = (id: string, columns: Set): void => {
    const step = after.get(id)
    assert.ok(step)
    after.set(id, { ...step, ...columns })
  }
  for (const { id } of steps) put(id, set)
  for (const { stepId, action } of planHeadings(after))
    put(stepId, { status: action === 'complete' ? 'COMPLETE' : 'IN_PROGRESS' })
  return { ...model, steps: after }
}

type StepAct = (model: Model, step: ModelStep) => { readonly whyNot: readonly Refusal[]; next(): Model }

const acts: Readonly<Record<string, StepAct>> = {
  start: (model, step) => ({
    whyNot: whyNotStartRunStep(step, aroundOf(model), [], []),
    next: () => moved(model, planStartRunStep(step, model.steps), { status: 'IN_PROGRESS' }),
  }),
  unstart: (model, step) => ({
    whyNot: whyNotUnstartRunStep(
      { run: lifeOf(model), step, startedBy: '5', records: step.isFilled ? ['value'] : [] },
      actor,
    ),
    next: () => moved(model, planUnstartRunStep(step, model.steps), { status: 'TODO' }),
  }),
  fill: (model, step) => ({
    whyNot:
      step.status === 'IN_PROGRESS' && !step.isHeading && !model.isHeld
        ? []
        : [{ code: 'RUN_STEP_TRANSITION', action: 'fill', status: step.status, allowedFrom: [] }],
    next: () => moved(model, [step], { isFilled: true }),
  }),
  hold: (model, step) => ({
    whyNot: whyNotHoldRunStep(lifeOf(model), step, hold, actor),
    next: () =>
      moved(model, [step], {
        status: 'HOLD',
        previous: step.status === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'TODO',
      }),
  }),
  resume: (model, step) => ({
    whyNot: whyNotResumeRunStep(lifeOf(model), step, hold, actor),
    next: () =>
      moved(model, [step], {
        status: planResumeRunStep(step, step.previous ?? 'TODO', aroundOf(model)),
        previous: null,
      }),
  }),
  complete: (model, step) => ({
    whyNot: whyNotCompleteRunStep(step, aroundOf(model), {
      missingFields: step.isFilled ? [] : ['Torque'],
      outOfRange: [],
      missingSignOffs: [],
      openGates: [],
      missingInstalls: [],
    }),
    next: () => moved(model, [step], { status: 'COMPLETE' }),
  }),
  fail: (model, step) => ({
    whyNot: whyNotFailRunStep(step, aroundOf(model), 'cracked', actor),
    next: () => moved(model, [step], { status: 'FAILED', isFilled: false }),
  }),
  redo: (model, step) => ({
    whyNot: whyNotRedoRunStep({
      run: lifeOf(model),
      step,
      attempt: step.attempt,
      redoLimit: mostAttempts(step) - 1,
      isRedoOrdered: false,
    }),
    next: () => moved(model, [step], { status: 'TODO', attempt: step.attempt + 1 }),
  }),
  skip: (model, step) => ({
    whyNot: whyNotSkipRunStep(
      { run: lifeOf(model), step, isMandatory: false, hold: null, rolesToApprove: [] },
      'not fitted',
      actor,
    ),
    next: () =>
      moved(model, planSkipRunStep(step, model.steps), {
        status: 'CANCELED',
        previous: null,
        isFilled: false,
      }),
  }),
  bringBack: (model, step) => ({
    whyNot: whyNotBringBackRunStep(lifeOf(model), step, model.steps),
    next: () => moved(model, planBringBackRunStep(step, model.steps), { status: 'TODO' }),
  }),
  reopenToCorrect: (model, step) => ({
    whyNot: whyNotReopen(model, step),
    // Its signatures are void: what was signed is to be signed again.
    next: () => moved(model, [step], { status: 'IN_PROGRESS', isFilled: false }),
  }),
  reopenToRepeat: (model, step) => ({
    whyNot:
      step.attempt < mostAttempts(step)
        ? whyNotReopen(model, step)
        : [{ code: 'REDO_LIMIT', number: step.number, title: step.title, limit: 1 }],
    next: () => moved(model, [step], { status: 'TODO', isFilled: false, attempt: step.attempt + 1 }),
  }),
}

function whyNotReopen(model: Model, step: ModelStep): readonly Refusal[] {
  const below = whyNotBelowDone(step, model.steps)
  return [
    ...whyNotReopenRunStep(lifeOf(model), step, 'wrong screw', actor),
    ...(below === null ? [] : [below]),
  ]
}

interface Edge {
  readonly from: string
  readonly act: string
  readonly stepId: string
  readonly to: string
}

const models = new Map<string, Model>()
const edges: Edge[] = []

function keyOf({ steps, isHeld }: Model): string {
  const each = [...steps.values()].map(
    ({ status, isFilled, attempt, previous }) => `${status}${isFilled}${attempt}${previous}`,
  )
  return `${each.join()}${isHeld}`
}

function canBeCompleted({ steps, isHeld }: Model): boolean {
  return !isHeld && openStepsOf([...steps.values()]).length === 0
}

before(() => {
  const found = [beginning]
  models.set(keyOf(beginning), beginning)
  const reach = (from: string, act: string, stepId: string, model: Model): void => {
    const to = keyOf(model)
    edges.push({ from, act, stepId, to })
    if (models.has(to)) return
    models.set(to, model)
    found.push(model)
  }
  for (const model of found) {
    const from = keyOf(model)
    reach(from, 'holdOrResumeRun', '', { ...model, isHeld: !model.isHeld })
    for (const step of model.steps.values()) {
      // A heading follows the steps below it, and is skipped and brought back with them.
      for (const [act, ask] of Object.entries(acts)) {
        const { whyNot, next } = ask(model, step)
        if (whyNot.length === 0) reach(from, act, step.id, next())
      }
    }
  }
})

test('every act happens in some state, and a step comes into every state but redline', () => {
  assert.ok(models.size > 1_000, `${models.size} states`)
  assert.deepEqual(
    Object.keys(acts).filter((act) => !edges.some((edge) => edge.act === act)),
    [],
  )
  const reached = new globalThis.Set([...models.values()].map(({ steps }) => steps.get('child')?.status))
  assert.deepEqual(
    runStepStatuses.filter((status) => !reached.has(status)),
    ['REDLINE'],
  )
})

test('no act completes a step that is not filled, waits for another, or whose run is held', () => {
  for (const { from, act, stepId } of edges) {
    if (act !== 'complete') continue
    const model = models.get(from)
    const step = model?.steps.get(stepId)
    assert.ok(model && step)
    assert.ok(step.isFilled && !model.isHeld, from)
    assert.ok(upstreamOf(step, model.steps).every(isFinished), from)
  }
})

function upstreamOf(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  return step.upstream.flatMap(({ upstreamStepId }) => steps.get(upstreamStepId) ?? [])
}

test('a heading is done only when each required step below it is done or skipped', () => {
  for (const [key, { steps }] of models) {
    const [heading, child] = [steps.get('heading'), steps.get('child')]
    assert.ok(heading && child)
    if (heading.status === 'COMPLETE') assert.ok(isFinished(child), key)
  }
})

test('from every state there is a way to a run that can be completed', () => {
  const into = Map.groupBy(edges, ({ to }) => to)
  const leading = new globalThis.Set(
    [...models].filter(([, model]) => canBeCompleted(model)).map(([key]) => key),
  )
  for (const key of leading) for (const { from } of into.get(key) ?? []) leading.add(from)
  const stuck = [...models.keys()].filter((key) => !leading.has(key))
  assert.deepEqual(stuck.slice(0, 3), [], `${stuck.length} of ${models.size} states lead nowhere`)
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openStepsOf } from '../run/whyNotCompleteRun.ts'
import { isFinished } from '../runStep/runStepNode.ts'
import {
  acts,
  leftOrJoined,
  type Model,
  type Nth,
  newModel,
  scopesOf,
  stepOf,
  together,
  type Unit,
} from './jointWorkModel.ts'

// Every state that the two runs of the model can come into: every act is tried on each unit as by default, on that unit
// alone, and with the other named.

const endsAttempt = new Set(['redo', 'applyRedline'])

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

before(() => {
  const found = [newModel]
  models.set(keyOf(newModel), newModel)
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
      reach({ from, act: 'leaveOrJoin', stepId: '', nths: [nth] }, leftOrJoined(model, nth))
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

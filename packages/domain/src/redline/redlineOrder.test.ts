import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import type { RunStepNode } from '../runStep/runStepNode.ts'
import { inTreeOrder } from '../step/inTreeOrder.ts'
import { addedNumber, addedPlace } from './addedStep.ts'
import {
  linksAfter,
  linksAt,
  orderUnchanged,
  placedBehind,
  planMove,
  whyNotOrderSteps,
} from './redlineOrder.ts'

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)

const placed = (id: string, status: RunStepNode['status'] = 'TODO') => ({
  id,
  parentId: null,
  number: id,
  title: '',
  required: true,
  status,
  isHeading: false,
  upstream: [],
  finishedAt: null,
  position: Number(id),
})
const waits = (stepId: string, upstreamStepId: string) => ({ stepId, upstreamStepId })
const chain = [waits('2', '1'), waits('3', '2'), waits('4', '3')]
const level = [placed('1', 'COMPLETE'), placed('2'), placed('3'), placed('4')]

test('a step that is added waits for the one before it, and holds back what came after that and is not done', () => {
  const at = (place: Parameters<typeof linksAt>[3], steps = level) => linksAt('new', steps, chain, place)
  assert.deepEqual(at({ after: '2' }), [waits('new', '2'), waits('3', 'new')])
  assert.deepEqual(at({ after: '2' }, [placed('1'), placed('2'), placed('3', 'COMPLETE'), placed('4')]), [
    waits('new', '2'),
  ])
  assert.deepEqual(at({ after: null }, level.with(0, placed('1'))), [waits('1', 'new')])
  assert.deepEqual(at('END'), [waits('new', '4')])
})

test('a parallel branch does not wait for what is added to the other one, and the end waits for both', () => {
  const branches = [waits('2', '1'), waits('3', '1')]
  const three = level.slice(0, 3)
  assert.deepEqual(linksAt('new', three, branches, { after: '2' }), [waits('new', '2')])
  assert.deepEqual(linksAt('new', three, branches, 'END'), [waits('new', '2'), waits('new', '3')])
})

test('a step that is moved leaves no gap, and waits where it comes to stand', () => {
  const move = planMove('2', level, chain, '3')
  const order = {
    place: { before: '1', after: '3' },
    drawn: move.drawn.map((link, nth) => ({
      id: String(nth),
      ...link,
      minimumLagSeconds: null,
      maximumLagSeconds: null,
    })),
    removed: move.removed,
  }
  const after = linksAfter(chain, order).map(({ stepId, upstreamStepId }) => `${stepId}<${upstreamStepId}`)
  assert.deepEqual(after.sort(), ['2<3', '3<1', '4<2', '4<3'])
  assert.deepEqual(whyNotOrderSteps(level, chain, order), [])
  assert.deepEqual(placedBehind(['1', '2', '3', '4'], '2', '3'), ['1', '3', '2', '4'])
  assert.deepEqual(placedBehind(['1', '2', '3', '4'], '3', null), ['3', '1', '2', '4'])
})

test('no redline closes a circle, or lets a step wait that is done', () => {
  const drawn = (stepId: string, upstreamStepId: string) => ({
    ...orderUnchanged,
    drawn: [{ id: '9', stepId, upstreamStepId, minimumLagSeconds: null, maximumLagSeconds: null }],
  })
  assert.deepEqual(codes(whyNotOrderSteps(level, chain, drawn('2', '4'))), ['DEPENDENCY_CYCLE'])
  assert.deepEqual(codes(whyNotOrderSteps(level, [], drawn('1', '2'))), ['REDLINE_INVALID'])
})

test('an added step has a number of its own: 12A behind 12, 0A before all, 3.1 first below 3', () => {
  const steps = [...level, { ...placed('3'), id: '9', number: '3A' }]
  const number = (asked: Parameters<typeof addedPlace>[1]) => {
    const place = addedPlace(steps, asked)
    return isRefusal(place) ? place.code : addedNumber(steps, place)
  }
  assert.equal(number({ afterStepId: '3' }), '3B')
  assert.equal(number({ afterStepId: null }), '0A')
  assert.equal(number({ parentId: '3' }), '3.1')
  assert.equal(number({ position: 2 }), '1A')
  assert.equal(number({}), '4A')
  assert.equal(number({ afterStepId: '99' }), 'NOT_FOUND')
})

test('steps are read by their places, whatever their numbers, with what is below them', () => {
  const place = (id: string, parentId: string | null, position: number) => ({ id, parentId, position })
  const steps = [place('1', null, 2), place('1.1', '1', 2), place('1.2', '1', 1), place('2', null, 1)]
  assert.deepEqual(
    inTreeOrder(steps).map(({ id }) => id),
    ['2', '1', '1.2', '1.1'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCenters } from './workCenters.ts'

const step = (id: string, parentId: string | null, locationId: string | null) => ({
  id,
  parentId,
  locationId,
})

test('a step without a work center is done where the nearest step around it is done, at whatever depth', () => {
  const steps = [
    step('deep', 'middle', null),
    step('middle', 'top', null),
    step('top', null, 'oven'),
    step('elsewhere', 'middle', 'bench'),
    step('below', 'elsewhere', null),
  ]
  assert.deepEqual(Object.fromEntries(workCenters(steps)), {
    deep: 'oven',
    middle: 'oven',
    top: 'oven',
    elsewhere: 'bench',
    below: 'bench',
  })
})

test('where no step around has a work center, it is the run that says where', () => {
  const steps = [step('top', null, null), step('below', 'top', null)]
  assert.deepEqual([...workCenters(steps).values()], [null, null])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const column = (id: number, header: string, unit: string | null, type = 'STRING') => ({
  node: { id, header, unit, type },
})
const grid = {
  datagridColumns: { edges: [column(1, 'Pin', null), column(2, 'Resistance', 'ohm')] },
  datagridRows: {
    edges: [
      {
        node: {
          ...{ id: 11, index: 0, required: true, complete: true, given: ['A1', null] },
          values: [
            { id: '11:1', value: null, notApplicable: false },
            { id: '11:2', value: '4.70', notApplicable: false },
          ],
        },
      },
      {
        node: {
          ...{ id: 12, index: 1, required: true, complete: false, given: ['A2', null] },
          values: [
            { id: '12:1', value: null, notApplicable: false },
            { id: '12:2', value: null, notApplicable: false },
          ],
        },
      },
    ],
  },
}
const noGrid = { datagridColumns: { edges: [] }, datagridRows: { edges: [] } }
const step = (number: string, title: string, more: object) => ({
  ...{ id: Number(number) + 100, number, title, status: 'TODO', attempt: 1, waitsFor: null, holdKind: null },
  ...{ failReason: null, fields: [], gates: [], content: null, startTime: null, endTime: null },
  ...more,
})
const steps = [step('1', 'Measure the pins', grid), step('2', 'Close the cover', noGrid)]
const found = { data: { runs: { edges: [{ node: { id: 7, title: 'Run 7' } }] } } }
const facts = {
  id: 7,
  title: 'Run 7',
  status: 'TODO',
  purpose: 'BUILD',
  _created: '2030-01-02T03:04:05Z',
  stops: [],
}
const run = {
  data: { run: { ...facts, dueDate: null, completedAt: null, canceledAt: null, heldAt: null, steps } },
}
const zone = { data: { site: null, sites: { edges: [] } } }

test('a run is shown with what stands in the data grids of its steps', async () => {
  const { code, out, err } = await typed(
    ['run', 'show', '7', '--fields'],
    await heardServer(found, run, zone),
  )
  assert.equal(code, 0, err)
  const [, shown = ''] = out.split('1 Measure the pins')
  assert.deepEqual(
    shown
      .split('\n')
      .slice(1, 5)
      .map((line) => line.trim().replace(/ {2,}/g, ' | ')),
    [
      'Row | Pin | Resistance (ohm) | Wanted',
      '1 | A1 | 4.70',
      '2 | A2 | to be filled',
      '2 Close the cover (to do)',
    ],
  )
})

test('a step is shown with its data grid', async () => {
  const { out } = await typed(['run', 'show', '7', '1'], await heardServer(found, run, zone))
  assert.match(out, /Resistance \(ohm\)/)
  const other = await typed(['run', 'show', '7', '2'], await heardServer(found, run, zone))
  assert.doesNotMatch(other.out, /Row/)
})

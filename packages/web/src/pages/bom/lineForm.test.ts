import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormValues } from '../../components/form/edits.ts'
import type { EditedLine } from '../../generated/documents.ts'
import { lineInput, lineValues, problemsOfLine } from './lineForm.ts'

const line: EditedLine = {
  id: '1',
  _etag: 'seen',
  position: 7,
  quantity: '0.250',
  interchange: 'EXACT',
  madeOnAssembly: false,
  note: null,
  unitOfMeasure: { id: '9', type: 'm' },
  part: null,
  referenceDesignators: [],
  substitutes: [],
}

test('a line is shown at its place in the list, with its exact quantity, and nothing is wrong with it', () => {
  const values = lineValues(line, 3)
  assert.deepEqual([values['quantity'], values['position'], values['unitOfMeasureId']], ['0.250', '3', '9'])
  assert.deepEqual(problemsOfLine(values), {})
})

test('only what changed is sent, an emptied unit as none', () => {
  const sent = (changes: FormValues) => JSON.parse(JSON.stringify(lineInput(changes)))
  assert.deepEqual(sent({ quantity: ' 2 ', unitOfMeasureId: null }), { quantity: '2', unitOfMeasureId: null })
  const rest = { interchange: 'ANY', madeOnAssembly: true, note: 'Dry' }
  assert.deepEqual(sent({ position: '12', ...rest }), { position: 12, ...rest })
})

test('a quantity that is no number, and a place before the first, are told before they are sent', () => {
  const wrong = problemsOfLine({ ...lineValues(line, 3), quantity: 'two', position: '0' })
  assert.deepEqual(Object.keys(wrong), ['quantity', 'position'])
  assert.ok(problemsOfLine({ ...lineValues(line, 3), quantity: '-1' })['quantity'])
})

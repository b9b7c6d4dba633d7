import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsCsv } from './problemsCsv.ts'

test('the rows that are wrong stand once each under the header of their file, with all that is wrong in front', () => {
  const wrong = { row: 3, remedy: 'Correct it.', cells: ['a "b"', 'x'] }
  const problems = [
    { ...wrong, column: 'Qty', problem: '"x" is no number' },
    { ...wrong, column: 'Part', problem: 'is not there', remedy: null },
    { row: null, column: 'Colour', problem: 'means nothing here', remedy: null, cells: null },
  ]
  assert.equal(
    problemsCsv({ headers: ['Part', 'Qty'], problems }),
    [
      '\ufeffTraveler: row,Traveler: what is wrong,Part,Qty',
      '3,"Qty: ""x"" is no number. Correct it.\nPart: is not there","a ""b""",x',
      ',Colour: means nothing here',
      '',
    ].join('\r\n'),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SavedMapping } from '../../generated/documents.ts'
import { bomKind, bomMappingOf } from './bomKind.ts'
import { withMeaning } from './meanings.ts'

const headers = ['Level', 'Drawing', 'Part', 'Menge', 'Notes']
const kind = bomKind({ partNumber: 'PUMP-1', revision: '' })

test('the columns of a BOM mean what their names say, and one that is cleared is not found by its name again', () => {
  const guessed = kind.guess(headers, null)
  assert.deepEqual(guessed, ['level', null, 'partNumber', 'quantity', 'note'])
  const said = withMeaning(withMeaning(guessed, 1, 'partNumber'), 4, null)
  const input = kind.input('key', kind.usual, headers, said)
  assert.equal(input.partNumber, 'PUMP-1')
  assert.equal(input.revision, null)
  assert.equal(input.numberTemplate, '{Drawing}')
  assert.deepEqual(
    [input.columns?.quantity, input.columns?.level, input.columns?.note, input.columns?.depth],
    ['Menge', 'Level', '', ''],
  )
})

test('what was kept under a name reads the next file the same way', () => {
  const said = withMeaning(kind.guess(headers, null), 1, 'partNumber')
  const reading = { ...kind.usual, decimalSign: 'COMMA', dashQuantity: 'LEAVE_OUT' } as const
  const kept = bomMappingOf(reading, headers, said)
  const saved: SavedMapping = {
    ...{ _etag: null, id: '1', name: 'CAD', ignoredColumns: null },
    ...{ encoding: null, delimiter: null, sheet: null, identityColumns: null, repeatedLines: null },
    decimalSign: 'COMMA',
    dashQuantity: 'LEAVE_OUT',
    columns: kept.columns ?? null,
    numberTemplate: kept.numberTemplate ?? null,
  }
  assert.deepEqual(kind.guess(headers, saved), said)
  assert.deepEqual(kind.readingOf(saved, kind.usual), reading)
  const built = kind.readingOf({ ...saved, numberTemplate: '{LCSC|Value Footprint}' }, kind.usual)
  assert.equal(built.template, '{LCSC|Value Footprint}')
})

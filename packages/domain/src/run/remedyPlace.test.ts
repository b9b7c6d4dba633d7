import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalExamples } from '../refusalExamples.ts'
import { type RemedyPlace, remedyPlace } from './remedyPlace.ts'

const placeOf = (code: 'UNIT_IN_BUILD' | 'MBOM_MISSING' | 'BATCH_NOT_FOUND'): RemedyPlace | null => {
  switch (code) {
    case 'UNIT_IN_BUILD':
      return remedyPlace({ code, ...refusalExamples[code] })
    case 'MBOM_MISSING':
      return remedyPlace({ code, ...refusalExamples[code] })
    case 'BATCH_NOT_FOUND':
      return remedyPlace({ code, ...refusalExamples[code] })
  }
}

test('what forbids a start is put right at a record, unless the start itself has to change', () => {
  assert.deepEqual(placeOf('UNIT_IN_BUILD'), { type: 'Run', id: refusalExamples.UNIT_IN_BUILD.runId })
  assert.deepEqual(placeOf('MBOM_MISSING'), { type: 'Part', id: refusalExamples.MBOM_MISSING.partId })
  assert.equal(placeOf('BATCH_NOT_FOUND'), null)
  const unreleased = { code: 'PROCEDURE_UNRELEASED', procedureId: '3', status: 'DRAFT', steps: [] } as const
  assert.deepEqual(remedyPlace({ ...unreleased, newestProcedureId: null }), { type: 'Procedure', id: '3' })
  assert.deepEqual(remedyPlace({ ...unreleased, newestProcedureId: '2' }), { type: 'Procedure', id: '2' })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EvidenceEvent, EvidenceReading, EvidenceStep } from './evidencePack.ts'
import { reopeningsOf } from './evidenceReopening.ts'

const ada = { id: '1', name: 'Ada' }
const at = (hour: number): string => `2026-03-01T0${hour}:00:00Z`
const events = [
  'RUN_CREATED',
  'FIELD_VALUE_RECORDED',
  'RUN_COMPLETED',
  'RUN_REOPENED',
  'RUN_STEP_REOPENED',
  'FIELD_VALUE_RECORDED',
  'RUN_COMPLETED',
  'RUN_REOPENED',
  'RUN_HELD',
].map((type, nth): EvidenceEvent => {
  const reason = type === 'RUN_REOPENED' ? 'wrong seal' : type === 'FIELD_VALUE_RECORDED' ? 'again' : null
  return { version: nth + 1, type, at: at(nth), by: ada, reason, bodyDigest: '', hash: '' }
})
const reading = (value: string, hour: number): Omit<EvidenceReading, 'before'> => ({
  value,
  name: null,
  notApplicable: false,
  result: 'PASS',
  source: 'PERSON',
  by: ada,
  at: at(hour),
})
const field = {
  number: 1,
  name: 'Torque',
  type: 'NUMBER',
  required: true,
  unit: null,
  limits: '',
  reading: { ...reading('10.1', 5), before: [reading('9.9', 1)] },
}
const step = {
  number: '1',
  title: 'Measure',
  attempts: [{ attempt: 1, definitionDigest: '', fields: [field], cells: [], signatures: [] }],
}
const seal = {
  id: '5',
  partNumber: 'SEAL',
  serialNumber: null,
  lotNumber: 'L-1',
  quantity: '1',
  installedAt: at(2),
  removedAt: at(5),
  removedBy: ada,
  reason: 'torn',
  condition: 'SUSPECT',
}

test('each reopening begins the next issue of the record, with what was changed until the run was completed again', () => {
  const found = reopeningsOf({
    // Only these members of a step are read.
    run: { id: '4', steps: [step as unknown as EvidenceStep], signatures: [] },
    chain: { stream: '4', type: 'run', events },
    contents: [],
    removals: [seal],
    inWords: ({ value }) => String(value),
  })
  assert.deepEqual(
    found.map(({ issue, reason, completedAt, changes }) => [
      issue,
      reason,
      completedAt,
      changes.map((one) => [one.what, one.reason]),
    ]),
    [
      [
        2,
        'wrong seal',
        at(6),
        [
          ['run step reopened', null],
          ['step 1 Measure, Torque: 10.1, was 9.9', 'again'],
          ['removed SEAL L-1', 'torn'],
        ],
      ],
      [3, 'wrong seal', null, [['run held', null]]],
    ],
  )
})

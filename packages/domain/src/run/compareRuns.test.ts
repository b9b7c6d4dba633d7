import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf, stepElementId } from '../procedureMerge/procedureContent.ts'
import { stepElements } from '../procedureMerge/stepElements.ts'
import { plainField, plainStep } from '../step/stepDefinition.ts'
import { type ComparedRun, compareRuns, type RecordedStep } from './compareRuns.ts'

function aRun(
  steps: Readonly<Record<string, Partial<RecordedStep> & { readonly required?: boolean }>>,
): ComparedRun {
  const titles = Object.keys(steps)
  const id = (title: string) => stepElementId(title.replace('Step ', ''), 1)
  const defined = titles.map((title, nth) => ({
    id: title,
    parentId: null,
    position: nth + 1,
    stepKey: title.replace('Step ', ''),
    occurrence: 1,
    required: true,
    locationId: null,
    leadTime: null,
    standardStepId: null,
    parts: [],
    attributes: [],
    definition: {
      ...plainStep,
      title,
      fields: [
        {
          ...plainField,
          number: 1,
          name: 'Torque',
          type: 'NUMBER',
          required: steps[title]?.required ?? false,
        } as const,
      ],
    },
  }))
  return {
    content: contentOf(stepElements(defined, [])),
    steps: new Map(
      titles.map((title) => [
        id(title),
        { status: 'COMPLETE', attempt: 1, values: new Map(), ...steps[title] },
      ]),
    ),
  }
}

test('two runs in which the same was done are the same', () => {
  assert.deepEqual(compareRuns(aRun({ 'Step 1': {} }), aRun({ 'Step 1': {} })), [])
})

test('a unit failed where another passed: status, attempt and reading are told, and what only one is to do', () => {
  const here = aRun({
    'Step 1': {},
    'Step 2': { status: 'FAILED', attempt: 2, values: new Map([['Torque', '14.2']]) },
    'Step 3': {},
  })
  const there = aRun({
    'Step 1': { required: true },
    'Step 2': { values: new Map([['Torque', '9.8']]) },
    'Step 4': {},
  })
  const told = compareRuns(here, there)
  assert.deepEqual(
    told.map(({ step, only }) => [step, only]),
    [
      ['step 1.1', null],
      ['step 2.1', null],
      ['step 3.1', 'HERE'],
      ['step 4.1', 'THERE'],
    ],
  )
  assert.deepEqual(
    told[0]?.definition.map(({ after, properties }) => [after?.id, properties]),
    [['step 1.1 field 1', [{ property: 'required', before: false, after: true }]]],
  )
  assert.deepEqual(told[1]?.record, [
    { name: 'status', here: 'FAILED', there: 'COMPLETE' },
    { name: 'attempt', here: '2', there: '1' },
    { name: 'Torque', here: '14.2', there: '9.8' },
  ])
})

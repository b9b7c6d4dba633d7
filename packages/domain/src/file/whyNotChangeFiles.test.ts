import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isInstruction,
  whyNotAsset,
  whyNotAttachFile,
  whyNotDetachFile,
  whyNotFreezeFiles,
} from './whyNotChangeFiles.ts'

const run = { id: '5', status: 'COMPLETE', isOpen: false }
const runStep = { type: 'runStep', draft: null, run }
const step = (status: 'DRAFT' | 'RELEASED') => ({
  type: 'step',
  draft: { id: '3', kind: 'procedure' as const, status },
  run: null,
})

test('files of steps and procedures change in a draft alone', () => {
  assert.equal(whyNotAttachFile(step('DRAFT')), null)
  for (const whyNot of [whyNotAttachFile, whyNotDetachFile, whyNotAsset])
    assert.deepEqual(whyNot(step('RELEASED')), {
      code: 'PROCEDURE_NOT_DRAFT',
      procedureId: '3',
      status: 'RELEASED',
    })
  assert.deepEqual([isInstruction(step('DRAFT')), isInstruction(runStep)], [true, false])
})

test('evidence is added to a closed run, and not taken off it', () => {
  assert.equal(whyNotAttachFile(runStep), null)
  assert.deepEqual(whyNotDetachFile(runStep), { code: 'RUN_NOT_OPEN', runId: '5', status: 'COMPLETE' })
  assert.equal(whyNotDetachFile({ ...runStep, run: { ...run, isOpen: true } }), null)
})

test('an asset is shown in a step', () => {
  assert.equal(whyNotAsset(step('DRAFT')), null)
  const refused = whyNotAsset({ type: 'part', draft: null, run: null })
  assert.ok(refused?.code === 'INVALID_INPUT' && refused.field === 'entityId')
})

test('a draft is frozen when the bytes of all its files are there', () => {
  assert.equal(whyNotFreezeFiles('procedure', []), null)
  assert.deepEqual(whyNotFreezeFiles('procedure', [{ stepTitle: 'Clean', filename: 'clean.png' }]), {
    code: 'PROCEDURE_INVALID',
    problems: [
      {
        where: 'step Clean',
        problem: 'has the file clean.png, which has not arrived. Send it, or take it off',
      },
    ],
  })
})

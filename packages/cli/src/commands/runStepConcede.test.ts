import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const field = {
  id: 4_711,
  _etag: 'e1',
  number: 1,
  name: 'Electrode gap',
  type: 'NUMBER',
  required: true,
  options: [],
  unit: 'mm',
  minimum: '0.6',
  maximum: '0.7',
  target: null,
  tolerance: null,
  value: 0.72,
  notApplicable: false,
  valid: false,
  signature: null,
}
const step = {
  ...{ id: 9, _etag: 's1', number: '2.4', title: 'Fit the plug', status: 'IN_PROGRESS', attempt: 1 },
  ...{ waitsFor: null, holdKind: null, content: '', startTime: null, endTime: null },
  fields: [field],
  datagridColumns: { edges: [] },
  datagridRows: { edges: [] },
  gates: [],
}
const found = { data: { runs: { edges: [{ node: { id: 7, title: 'Run 7' } }] } } }
const run = { data: { run: { id: 7, title: 'Run 7', steps: [step] } } }
const asQuinn = ['--as', 'quinn@ember.example', '--password-stdin']

test('run step accept signs that a value out of range is taken as it is, with the reason', async () => {
  const acceptance = { id: 1, printedName: 'Quinn Reyes', siteTime: '27 Nov 2026, 14:03' }
  const accepted = { data: { acceptFieldValue: { runStepField: { ...field, valid: true, acceptance } } } }
  const server = await heardServer(found, run, accepted)
  const words = [
    'run',
    'step',
    'accept',
    '7',
    '2.4',
    'electrode gap',
    '--reason',
    'Sparks were seen',
    ...asQuinn,
  ]
  const { code, out, err } = await typed(words, { ...server, input: 'ember-and-quinn\n' })
  assert.equal(code, 0, err)
  assert.equal(out, 'Electrode gap 0.72 is accepted by Quinn Reyes, 27 Nov 2026, 14:03.\n')
  assert.match(err, /Electrode gap +0\.6 to 0\.7 mm +0\.72 +OUT OF RANGE/, 'what is signed was shown')
  const { signature, ...input } = server.sentTo('acceptFieldValue')
  assert.deepEqual(input, { id: '4711', etag: 'e1', reason: 'Sparks were seen' })
  assert.deepEqual(signature, { email: 'quinn@ember.example', password: 'ember-and-quinn' })
})

test('neither is done without a reason, nor by an API key', async () => {
  const server = await heardServer(found, run)
  for (const words of [
    ['run', 'step', 'accept', '7', '2.4', '1'],
    ['run', 'step', 'approve-skip', '7', '2.4'],
  ]) {
    const bare = await typed([...words, ...asQuinn], { ...server, input: 'x\n' })
    assert.equal(bare.code, 2)
    assert.match(bare.err, /--reason TEXT is missing/)
    const byKey = await typed([...words, '--reason', 'Because'], server)
    assert.equal(byKey.code, 1, byKey.err)
    assert.match(byKey.err, /--as/)
  }
})

test('run step sign signs a row of a data grid, which is named as refusals name it', async () => {
  const signature = { printedName: 'Quinn Reyes', siteTime: '27 Nov 2026, 14:03' }
  const cell = (id: string, more: object) => ({
    id,
    value: null,
    notApplicable: false,
    signature: null,
    ...more,
  })
  const signable = { rowId: 51, columnId: 62, _etag: 'c1', shownDigest: 'd1' }
  const gridded = {
    ...step,
    fields: [],
    datagridColumns: {
      edges: [
        { node: { id: 61, header: 'Ohms', type: 'NUMBER', unit: null } },
        { node: { id: 62, header: 'Checked', type: 'SIGNOFF', unit: null } },
      ],
    },
    datagridRows: {
      edges: [
        {
          node: {
            ...{ id: 51, index: 0, required: true, complete: false, given: [null, null] },
            values: [cell('51:61', { value: '4.70' }), cell('51:62', signable)],
          },
        },
      ],
    },
  }
  const withGrid = { data: { run: { id: 7, title: 'Run 7', steps: [gridded] } } }
  const signed = { data: { signDatagridValue: { datagridValue: { id: '51:62', signature } } } }
  const server = await heardServer(found, withGrid, signed)
  const words = (name: string) => ['run', 'step', 'sign', '7', '2.4', name, ...asQuinn]
  const { code, out, err } = await typed(words('Row 1, checked'), { ...server, input: 'ember-and-quinn\n' })
  assert.equal(code, 0, err)
  assert.equal(out, 'Row 1, checked is signed by Quinn Reyes, 27 Nov 2026, 14:03.\n')
  assert.match(err, /1 +4\.70/, 'what is signed was shown')
  const { signature: _own, ...input } = server.sentTo('signDatagridValue')
  assert.deepEqual(input, { rowId: '51', columnId: '62', etag: 'c1', shownDigest: 'd1' })
  const other = await typed(words('row 2, Checked'), {
    ...(await heardServer(found, withGrid)),
    input: 'x\n',
  })
  assert.equal(other.code, 2)
  assert.match(other.err, /has no sign-off "row 2, Checked"\. It has 1 rows; signed are Checked\./)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const ring = { id: 40, partNumber: 'EP-1040', revision: 'A', description: 'C-ring' }
const lot = { id: 88, identity: 'CR-1192', serialNumber: null, lotNumber: 'CR-1192', part: ring }
const inIt = (place: string) => ({
  ...{ id: 500, _etag: `e-${place}`, quantity: 1, referenceDesignator: place },
  partInventory: lot,
})
const line = {
  ...{ id: 60, quantity: '2', quantityInstalled: 2, quantityShort: 0, isSatisfied: false },
  ...{ madeOnAssembly: false, interchange: 'EXACT', partId: 40, substituteIds: [] },
  openReferenceDesignators: ['J3'],
  part: ring,
  abomInstallations: [inIt('J1'), inIt('J2')],
}
const unit = { id: 70, identity: 'TI-0011', part: null, containers: [], buildRequirements: [line] }
const steps = [{ id: 9, _etag: 's', number: '2.2', title: 'Fit the cap', fields: [], gates: [] }]
const found = { data: { runs: { edges: [{ node: { id: 7, title: 'Run 7' } }] } } }
const run = { data: { run: { id: 7, title: 'Run 7', partInventory: { id: 70 }, steps } } }
const asBuilt = { data: { partInventory: unit } }
const lotFound = { data: { partInventories: { edges: [{ node: lot }] } } }
const parentPartInventory = { id: 70, identity: 'TI-0011' }

test('what goes in is sent with its line, and with the step, the amount and the place that were typed', async () => {
  const made = { ...inIt('J3'), parentPartInventory }
  const server = await heardServer(
    found,
    run,
    asBuilt,
    lotFound,
    { data: { partInventory: lot } },
    {
      data: { createAbomInstallation: { abomInstallation: made } },
    },
  )
  const words = ['run', 'install', '7', 'CR-1192', '--step', '2.2', '--quantity', '1', '--place', 'J3']
  const { code, out, err } = await typed(words, server)
  assert.equal(code, 0, err)
  assert.equal(out, 'CR-1192 at J3 is in TI-0011.\n')
  assert.deepEqual(server.sentTo('createAbomInstallation'), {
    buildRequirementId: '60',
    partInventoryId: '88',
    runStepId: '9',
    quantity: '1',
    referenceDesignator: 'J3',
  })
})

test('one lot goes into all units of the batch that miss it, but for those left out, and what it takes together is told', async () => {
  const beside = (id: number, identity: string, isSatisfied = false) => ({
    ...{ id, isSatisfied, quantityShort: '3', openReferenceDesignators: ['J3'] },
    partInventory: { id: id + 10, identity },
  })
  const lines = [beside(61, 'TI-0012'), beside(62, 'TI-0013'), beside(63, 'TI-0014', true)]
  const batchSiblings = [{ id: 19, run: { id: 8, partInventory: { id: 71 } } }]
  const inBatch = {
    data: {
      buildRequirement: { id: 60, batchSiblings: lines },
      partInventory: { id: 88, quantity: '22.5' },
      runStep: { id: 9, batchSiblings },
    },
  }
  const abomInstallations = [
    { ...inIt('J3'), parentPartInventory },
    { ...inIt('J3'), parentPartInventory: { id: 71, identity: 'TI-0012' } },
  ]
  const counted = { ...asBuilt.data.partInventory, buildRequirements: [{ ...line, quantityShort: '1.5' }] }
  const answers = [
    ...[found, run, { data: { partInventory: counted } }, lotFound, { data: { partInventory: lot } }],
    ...[inBatch, { data: { createAbomInstallations: { abomInstallations } } }],
  ]
  const words = ['run', 'install', '7', 'CR-1192', '--step', '2.2', '--batch']
  const server = await heardServer(...answers)
  const { code, out, err } = await typed([...words, '--except', 'TI-0013'], server)
  assert.equal(code, 0, err)
  assert.equal(out, 'CR-1192 at J3 is in TI-0011.\nCR-1192 at J3 is in TI-0012.\nTogether 4.5 of 22.5.\n')
  const lot88 = { partInventoryId: '88' }
  assert.deepEqual(server.sentTo('createAbomInstallations'), [
    { ...lot88, buildRequirementId: '60', runStepId: '9', quantity: '1.5' },
    { ...lot88, buildRequirementId: '61', runStepId: '19', quantity: '3' },
  ])
  const stranger = await typed([...words, '--except', 'TI-0014'], await heardServer(...answers))
  assert.match(
    stranger.err,
    /TI-0014: no other unit of the batch that misses it\. Those are: TI-0012, TI-0013\./,
  )
  const alone = await typed([...words.slice(0, -1), '--except', 'TI-0013'], await heardServer(...answers))
  assert.match(alone.err, /--except leaves out of --batch/)
  const body = { data: { partInventory: { ...lot, serialNumber: 'EB-1' } } }
  const one = await typed(words, await heardServer(...answers.slice(0, 4), body))
  assert.match(one.err, /CR-1192 is one unit\. Into all units of a batch goes a lot\./)
})

test('what serves nowhere in the unit is refused with what it misses', async () => {
  const bolt = { ...lot, part: { ...ring, id: 41, partNumber: 'EP-9999' } }
  const server = await heardServer(found, run, asBuilt, lotFound, { data: { partInventory: bolt } })
  const { code, err } = await typed(['run', 'install', '7', 'CR-1192'], server)
  assert.equal(code, 1)
  assert.match(err, /TI-0011 misses nothing that EP-9999 serves for\. It misses EP-1040\./)
})

test('what is in at two places comes out of the one that was typed, in the condition that was', async () => {
  const removed = { ...inIt('J2'), partInventory: { ...lot, status: 'UNAVAILABLE', qualityHold: true } }
  const answers = [found, run, asBuilt, { data: { deleteAbomInstallation: { abomInstallation: removed } } }]
  const words = ['run', 'remove', '7', 'CR-1192', '--condition', 'damaged', '--reason', 'Scratched']
  const twice = await typed(words, await heardServer(...answers))
  assert.equal(twice.code, 1)
  assert.match(twice.err, /more than once: CR-1192 at J1; CR-1192 at J2\. Give --place\./)
  const server = await heardServer(...answers)
  const { code, out, err } = await typed([...words, '--place', 'J2'], server)
  assert.equal(code, 0, err)
  assert.equal(out, 'CR-1192 at J2 is out, and is on quality hold.\n')
  const sent = server.heard.find(({ body }) => body.includes('deleteAbomInstallation('))
  assert.deepEqual(JSON.parse(sent?.body ?? '').variables, {
    id: '500',
    etag: 'e-J2',
    reason: 'Scratched',
    condition: 'DAMAGED',
  })
  const absent = await typed(['run', 'remove', '7', 'EB-1', ...words.slice(4)], await heardServer(...answers))
  assert.match(absent.err, /EB-1 is not in TI-0011\. In it: CR-1192 at J1; CR-1192 at J2\./)
})

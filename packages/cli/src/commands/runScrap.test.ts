import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const found = { data: { runs: { edges: [{ node: { id: 7, title: 'Run 7' } }] } } }
const steps = [{ id: 9, _etag: 's', number: '1', title: 'Clean', fields: [], gates: [] }]
const run = { data: { run: { id: 7, _etag: 'e7', title: 'Run 7', steps } } }
const scrapped = {
  data: { scrapInRun: { run: { id: 7, title: 'Run 7', partInventory: { id: 70, identity: 'LOT-1' } } } },
}
const words = ['run', 'scrap', '7', '3', '--reason', 'dropped']

test('so much of a lot is scrapped at a step: of one run alone, or of every open run of its batch', async () => {
  const alone = await heardServer(found, run, scrapped)
  assert.equal((await typed(words, alone)).out, 'Scrapped 3 of LOT-1.\n')
  const input = { id: '7', etag: 'e7', quantity: '3', reason: 'dropped' }
  assert.deepEqual(alone.sentTo('scrapInRun'), { ...input, runStepId: null, siblingIds: [] })

  const runs = [7, 8, 9].map((id) => ({ id, isOpen: id !== 9 }))
  const batch = { data: { run: { id: 7, runBatch: { id: 1, runs } } } }
  const joint = await heardServer(found, run, batch, scrapped)
  const { out } = await typed([...words, '--step', 'Clean', '--batch'], joint)
  assert.equal(out, 'Scrapped 3 of LOT-1, and as much of each of 1 other.\n')
  assert.deepEqual(joint.sentTo('scrapInRun'), { ...input, runStepId: '9', siblingIds: ['8'] })
})

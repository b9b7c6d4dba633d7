import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const runOf = (id: number, change: string, passedSteps: readonly string[] = []) => ({
  change,
  passedSteps,
  run: { id, _etag: `e${id}`, title: `Run ${id}` },
})
const found = {
  data: { runsToTakeRedline: [runOf(7, 'CAN_TAKE'), runOf(8, 'STEP_PASSED', ['1 Solder'])] },
}

test('redline take tells which open runs can take a redline, and with a reason those that can take it', async () => {
  const told = await typed(['redline', 'take', '4711'], await heardServer(found))
  assert.equal(
    told.out,
    'Run 7: can take it. --reason makes it do so.\nRun 8: cannot take it. Done or in work: 1 Solder.\n',
  )
  const server = await heardServer(found, { data: { takeRedline: { runs: [{ id: 7 }] } } })
  const { out } = await typed(['redline', 'take', '4711', '--reason', 'The same flux'], server)
  assert.match(out, /^Run 7: has taken it\.\n/)
  assert.deepEqual(server.sentTo('takeRedline'), {
    redlineId: '4711',
    runs: [{ id: '7', etag: 'e7' }],
    reason: 'The same flux',
  })
  const none = await typed(
    ['redline', 'take', '4711'],
    await heardServer({ data: { runsToTakeRedline: null } }),
  )
  assert.match(none.err, /There is no redline 4711/)
})

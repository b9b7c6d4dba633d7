import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const clean = { id: 31, title: 'Close the work and clean up', version: 2 }
const found = { data: { steps: { edges: [{ node: clean }] } } }
const useIn = (id: number, title: string, version: number, status: string) => ({
  ...{ id, _etag: `e${id}`, standardStep: { id: 30, version: 1 } },
  procedure: { id: id + 100, title, version, status },
})
const uses = [
  useIn(1, 'Build ignition lead', 2, 'DRAFT'),
  useIn(2, 'Build and pot exciter', 3, 'DRAFT'),
  useIn(3, 'Build harness', 1, 'RELEASED'),
]
const behind = (usesBehind: readonly object[]) => ({ data: { step: { ...clean, usesBehind } } })
const taken = { data: { takeStandardStepVersions: { steps: [] } } }
const words = ['standard-step', 'take', 'Close the work and clean up']

test('standard-step take tells which procedures are behind the released version, and takes it in the drafts that are named, or in all', async () => {
  const told = await typed(words, await heardServer(found, behind(uses)))
  assert.equal(
    told.out,
    [
      'Build ignition lead:2: uses version 1; its draft can take version 2. --procedure or --all makes it do so.',
      'Build and pot exciter:3: uses version 1; its draft can take version 2. --procedure or --all makes it do so.',
      'Build harness:1: uses version 1, and is no draft: only a draft takes version 2.\n',
    ].join('\n'),
    told.err,
  )
  const procedure = (id: number, title: string) => ({
    data: { procedures: { edges: [{ node: { id, title, version: 2 } }] } },
  })
  const one = await heardServer(found, behind(uses), procedure(101, 'Build ignition lead'), taken)
  const named = await typed([...words, '--procedure', 'Build ignition lead:2'], one)
  assert.match(named.out, /^Build ignition lead:2: has taken version 2\.\nBuild and pot exciter:3: uses/)
  assert.deepEqual(one.sentTo('takeStandardStepVersions'), { uses: [{ id: '1', etag: 'e1' }] })

  const all = await heardServer(found, behind(uses), taken)
  await typed([...words, '--all'], all)
  const sent = [1, 2].map((id) => ({ id: `${id}`, etag: `e${id}` }))
  assert.deepEqual(all.sentTo('takeStandardStepVersions'), { uses: sent })

  const other = await heardServer(found, behind(uses), procedure(103, 'Build harness'), taken)
  const refused = await typed([...words, '--procedure', 'Build harness:2'], other)
  assert.match(refused.err, /Build harness:2 is no draft that is behind the released version/)
  assert.ok(!other.heard.some(({ body }) => body.includes('takeStandardStepVersions(')), 'nothing is sent')
  const none = await typed([...words, '--all'], await heardServer(found, behind([])))
  assert.equal(none.out, 'Nothing is behind version 2.\n')
})

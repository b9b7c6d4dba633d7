import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const blocker = { code: 'MBOM_INVALID', message: 'The mBOM has no lines. Add one.' }

function bom(id: number, status: string, releaseBlockers: readonly object[] | null = []) {
  return { id, _etag: `of ${id}`, version: 2, status, releaseBlockers }
}

const found = { data: { parts: { edges: [{ node: { id: 1, partNumber: 'TOP', revision: 'A' } }] } } }
const noneNamedSo = { data: { parts: { edges: [] } } }
const versions = (partNumber: string, ...mboms: readonly object[]) => ({
  data: { part: { id: 1, partNumber, revision: 'A', mboms } },
})
const line = (id: number, isAssembly: boolean) => ({
  id: `${id}`,
  level: 1,
  totalQuantity: 1,
  isAssembly,
  mbomItem: { id, quantity: 1, position: 1, note: null, part: { id, partNumber: '', revision: '' } },
})
const lines = (...bomTree: readonly object[]) => ({ data: { bomTree } })
const moved = (mbom: object) => ({ data: { updateMbom: { mbom } } })
const deleted = { data: { deleteMbom: { id: 1 } } }

/** TOP is built of SUB, whose draft an import made beside it, of SEALED, which is released, and of a bolt. */
const importedTree = [
  found,
  versions('TOP', bom(9, 'ARCHIVED', null), { ...bom(10, 'DRAFT'), version: 3 }),
  lines(line(2, true), line(3, true), line(4, false)),
  versions('SUB', bom(20, 'DRAFT')),
  lines(),
  versions('SEALED', bom(30, 'RELEASED', null)),
  lines(line(2, true)),
]

const sentIn = (heard: readonly { readonly body: string }[], mutation: string): unknown[] =>
  heard.flatMap(({ body }) => (body.includes(`${mutation}(`) ? [JSON.parse(body).variables] : []))

test('what an import made is released from below, each draft once, and what is released already stays', async () => {
  const { environment, heard } = await heardServer(
    ...importedTree,
    moved(bom(20, 'RELEASED', null)),
    moved({ ...bom(10, 'RELEASED', null), version: 3 }),
  )
  const { code, out } = await typed(['bom', 'release', 'TOP', '--below'], { environment })
  assert.equal(code, 0)
  assert.equal(out, 'SUB A: mBOM version 2 is released.\nTOP A: mBOM version 3 is released.\n')
  assert.deepEqual(sentIn(heard, 'updateMbom'), [
    { input: { id: '20', etag: 'of 20', status: 'RELEASED' } },
    { input: { id: '10', etag: 'of 10', status: 'RELEASED' } },
  ])
})

test('a BOM that lacks something is not released: all that it lacks is told', async () => {
  for (const options of [[], ['--check'], ['--version', '2']]) {
    const { environment, heard } = await heardServer(found, versions('TOP', bom(10, 'DRAFT', [blocker])))
    const { code, err } = await typed(['bom', 'release', 'TOP', ...options], { environment })
    assert.deepEqual([code, err, sentIn(heard, 'updateMbom')], [1, `TOP A: ${blocker.message}\n`, []])
  }
  const { environment, heard } = await heardServer(
    found,
    versions('TOP', bom(10, 'DRAFT', [blocker])),
    moved(bom(10, 'IN_REVIEW', [blocker])),
  )
  const { code, out } = await typed(['bom', 'release', 'TOP', '--hand-in'], { environment })
  assert.deepEqual([code, out], [1, 'TOP A: mBOM version 2 is in review.\n'])
  assert.deepEqual(sentIn(heard, 'updateMbom'), [{ input: { id: '10', etag: 'of 10', status: 'IN_REVIEW' } }])
})

test('drafts that an import made by mistake are deleted, the one that was named first', async () => {
  const { environment, heard } = await heardServer(...importedTree, deleted)
  const { code, out } = await typed(['bom', 'delete', 'TOP', '--below'], { environment })
  assert.equal(code, 0)
  assert.match(out, /^TOP A: the draft of mBOM version 3 is deleted.\nSUB A: /)
  assert.deepEqual(sentIn(heard, 'deleteMbom'), [
    { id: '10', etag: 'of 10' },
    { id: '20', etag: 'of 20' },
  ])
})

test('a part without such a version is told apart from one that is not there', async () => {
  const some = await heardServer(found, versions('TOP', bom(10, 'DRAFT')))
  const wrong = await typed(['bom', 'release', 'TOP', '--version', '7'], { environment: some.environment })
  assert.deepEqual([wrong.code, /TOP A has no mBOM version 7; it has 2/.test(wrong.err)], [2, true])
  const none = await heardServer(found, versions('TOP'))
  const bare = await typed(['bom', 'delete', 'TOP'], { environment: none.environment })
  assert.match(bare.err, /TOP A has no mBOM: traveler bom import makes one/)
  const nobody = await heardServer(noneNamedSo)
  const unknown = await typed(['bom', 'delete', 'TOP'], { environment: nobody.environment })
  assert.deepEqual([unknown.code, /There is no part "TOP"/.test(unknown.err)], [1, true])
})

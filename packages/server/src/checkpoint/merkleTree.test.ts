import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type Leaf, leafHash, MerkleTree } from './merkleTree.ts'

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const leaves = (count: number): Leaf[] =>
  Array.from({ length: count }, (_, nth) => ({
    streamId: String(1000 + nth),
    version: nth + 1,
    hash: sha256(Buffer.from([nth])),
  }))

/** The definition, word for word: level by level, an odd one promoted. */
function rootByLevels(hashes: readonly Buffer[]): Buffer {
  const [first, second] = hashes
  assert.ok(first)
  if (second === undefined) return first
  const next: Buffer[] = []
  for (let at = 0; at < hashes.length; at += 2) {
    const [left, right] = [hashes[at], hashes[at + 1]]
    assert.ok(left)
    next.push(right === undefined ? left : sha256(Buffer.from([1]), left, right))
  }
  return rootByLevels(next)
}

test('the root of 1 to 70 heads is the one that the format defines, and every other head gives another', () => {
  for (let count = 1; count <= 70; count += 1) {
    const all = leaves(count)
    const tree = new MerkleTree()
    for (const leaf of all) tree.add(leaf)
    assert.deepEqual(tree.root(), rootByLevels(all.map(leafHash)), String(count))
    assert.equal(tree.count, count)
  }
})

test('a leaf holds the stream, the version and the hash, and is told from a node', () => {
  const leaf: Leaf = { streamId: '258', version: 3, hash: Buffer.alloc(32, 7) }
  const written = Buffer.concat([Buffer.from('00' + '0000000000000102' + '00000003', 'hex'), leaf.hash])
  assert.deepEqual(leafHash(leaf), sha256(written))
})

test('no checkpoint vouches for nothing', () => {
  assert.throws(() => new MerkleTree().root())
})

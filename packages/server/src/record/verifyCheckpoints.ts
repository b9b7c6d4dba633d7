import { verify as verifySignature } from 'node:crypto'
import { z } from 'zod'
import { MerkleTree } from '../checkpoint/merkleTree.ts'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import { sha256 } from '../operation/chain.ts'
import { recordText } from '../operation/recordText.ts'
import type { Findings } from './finding.ts'
import { normalTime } from './normalValue.ts'
import type { OrganizationRecord, RecordedCheckpoint, RecordedLeaf } from './recordSource.ts'
import type { Scratch } from './scratch.ts'

/** What the checkpoints of one organization are, when they hold. */
export interface CheckedCheckpoints {
  readonly count: number
  readonly last: { readonly number: number; readonly createdAt: string; readonly hash: string } | null
  /** Ids of the keys that signed. */
  readonly keys: readonly string[]
}

const bodyShape = z.object({
  form: z.literal(1),
  organization: z.string(),
  number: z.number(),
  createdAt: z.string(),
  previous: z.string().nullable(),
  root: z.string(),
  leaves: z.number(),
  untilTransaction: z.string(),
  key: z.string(),
})

type CheckpointBody = z.infer<typeof bodyShape>

interface Given {
  readonly record: OrganizationRecord
  readonly publicKeys: PublicKeys
  readonly scratch: Scratch
  readonly findings: Findings
}

/** Checks the chain of checkpoints, their signatures and trees, and keeps the leaves for the check of the streams. */
export async function verifyCheckpoints({
  record,
  publicKeys,
  scratch,
  findings,
}: Given): Promise<CheckedCheckpoints> {
  const trees = new LeafTrees(record.leaves(), scratch)
  const keys = new Set<string>()
  let count = 0
  let last: RecordedCheckpoint | null = null
  for await (const checkpoint of record.checkpoints()) {
    count += 1
    findGap(checkpoint, last, findings)
    const tree = await trees.next(checkpoint.number, findings)
    const body = parseBody(checkpoint, findings)
    if (body !== null) {
      keys.add(body.key)
      checkColumns(checkpoint, body, record, findings)
      checkPrevious(checkpoint, body, last, findings)
      checkTree(checkpoint.number, body, tree, findings)
      checkSignature(checkpoint, body, publicKeys, findings)
    }
    last = checkpoint
  }
  await trees.rest(findings)
  return {
    count,
    last: last && { number: last.number, createdAt: last.createdAt, hash: last.hash },
    keys: [...keys],
  }
}

function findGap({ number }: RecordedCheckpoint, last: RecordedCheckpoint | null, findings: Findings): void {
  const expected = (last?.number ?? 0) + 1
  if (number !== expected) {
    findings.add({
      code: 'CHECKPOINT_GAP',
      place: { checkpoint: number },
      expected: String(expected),
      found: String(number),
    })
  }
}

function parseBody({ number, body, hash }: RecordedCheckpoint, findings: Findings): CheckpointBody | null {
  const found = sha256(body).toString('hex')
  if (found !== hash)
    findings.add({ code: 'CHECKPOINT_HASH', place: { checkpoint: number }, expected: hash, found })
  try {
    const content: unknown = JSON.parse(body)
    if (recordText(content) !== body)
      findings.add({ code: 'CHECKPOINT_BODY', place: { checkpoint: number }, found: body })
    return bodyShape.parse(content)
  } catch {
    findings.add({ code: 'CHECKPOINT_BODY', place: { checkpoint: number }, found: body })
    return null
  }
}

function checkColumns(
  checkpoint: RecordedCheckpoint,
  body: CheckpointBody,
  record: OrganizationRecord,
  findings: Findings,
): void {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['organization_id', body.organization, record.organization.id],
    ['number', String(body.number), String(checkpoint.number)],
    ['created_at', normalTime(body.createdAt), normalTime(checkpoint.createdAt)],
    ['until_transaction', body.untilTransaction, checkpoint.untilTransaction],
  ]
  for (const [column, expected, found] of pairs) {
    if (expected !== found) {
      findings.add({
        code: 'CHECKPOINT_COLUMN',
        place: { checkpoint: checkpoint.number, column },
        expected,
        found,
      })
    }
  }
}

/** After a gap the one before is unknown: the gap is the finding. */
function checkPrevious(
  { number }: RecordedCheckpoint,
  body: CheckpointBody,
  last: RecordedCheckpoint | null,
  findings: Findings,
): void {
  if (number !== (last?.number ?? 0) + 1) return
  const expected = last?.hash ?? null
  if (body.previous !== expected) {
    findings.add({
      code: 'CHECKPOINT_PREVIOUS',
      place: { checkpoint: number },
      expected,
      found: body.previous,
    })
  }
}

function checkTree(checkpoint: number, body: CheckpointBody, tree: MerkleTree, findings: Findings): void {
  const place = { checkpoint }
  if (tree.count !== body.leaves) {
    findings.add({
      code: 'CHECKPOINT_LEAVES',
      place,
      expected: `${body.leaves} heads`,
      found: `${tree.count} heads`,
    })
    return
  }
  const found = tree.count === 0 ? '' : tree.root().toString('hex')
  if (found !== body.root) findings.add({ code: 'CHECKPOINT_LEAVES', place, expected: body.root, found })
}

function checkSignature(
  { number, body, signature }: RecordedCheckpoint,
  { key }: CheckpointBody,
  publicKeys: PublicKeys,
  findings: Findings,
): void {
  const publicKey = publicKeys.get(key)
  if (publicKey === undefined) {
    findings.add({
      code: 'CHECKPOINT_KEY',
      place: { checkpoint: number },
      expected: [...publicKeys.keys()].join(' or ') || 'no key is known',
      found: key,
    })
    return
  }
  const isSigned = verifySignature(null, Buffer.from(body, 'utf8'), publicKey, Buffer.from(signature, 'hex'))
  if (!isSigned)
    findings.add({ code: 'CHECKPOINT_SIGNATURE', place: { checkpoint: number }, found: signature })
}

/** Reads the leaves once, beside the checkpoints, both by number. */
class LeafTrees {
  readonly #leaves: AsyncIterator<RecordedLeaf>
  readonly #scratch: Scratch
  #waiting: RecordedLeaf | null = null

  constructor(leaves: AsyncIterable<RecordedLeaf>, scratch: Scratch) {
    this.#leaves = leaves[Symbol.asyncIterator]()
    this.#scratch = scratch
  }

  /** The tree over the leaves of a checkpoint. Leaves that belong to none are findings. */
  async next(number: number, findings: Findings): Promise<MerkleTree> {
    const tree = new MerkleTree()
    for (let leaf = await this.#peek(); leaf !== null && leaf.number <= number; leaf = await this.#peek()) {
      this.#waiting = null
      if (leaf.number < number) foundOrphan(leaf, findings)
      else tree.add({ streamId: leaf.stream, version: leaf.version, hash: Buffer.from(leaf.hash, 'hex') })
      this.#scratch.addLeaf(leaf)
    }
    return tree
  }

  async rest(findings: Findings): Promise<void> {
    for (let leaf = await this.#peek(); leaf !== null; leaf = await this.#peek()) {
      this.#waiting = null
      foundOrphan(leaf, findings)
      this.#scratch.addLeaf(leaf)
    }
  }

  async #peek(): Promise<RecordedLeaf | null> {
    if (this.#waiting === null) {
      const next = await this.#leaves.next()
      this.#waiting = next.done === true ? null : next.value
    }
    return this.#waiting
  }
}

function foundOrphan({ number, stream, version }: RecordedLeaf, findings: Findings): void {
  findings.add({
    code: 'CHECKPOINT_GAP',
    place: { checkpoint: number },
    found: `a head of stream ${stream} at version ${version}, and no such checkpoint`,
  })
}

import type pg from 'pg'
import type { Statement } from '../db/statement.ts'
import { sha256 } from '../operation/chain.ts'
import { checkpointBody } from './checkpointBody.ts'
import {
  fetchHeads,
  type HeadRow,
  type HorizonRow,
  insertCheckpoint,
  insertLeaves,
  type LastCheckpointRow,
  loadHorizon,
  loadLastCheckpoint,
  openHeads,
  type Span,
  tryCheckpointLock,
} from './checkpointStore.ts'
import { MerkleTree } from './merkleTree.ts'
import type { SigningKey } from './signingKey.ts'
import { withinSnapshot } from './withinSnapshot.ts'

/** A checkpoint that was just made: noted in a log elsewhere, it shows later whether the newest ones are still there. */
export interface MadeCheckpoint {
  readonly organizationId: string
  readonly number: number
  readonly leaves: number
  /** SHA-256 of its body, in hex. */
  readonly hash: string
}

/** Which heads are looked at: those since the checkpoint before, or, after a restore, all. */
export type CheckpointSpan = 'sinceLast' | 'all'

/**
 * Signs for every head of an organization that changed since its checkpoint before, in transactions that have all
 * ended. Gives null when nothing changed, or another process is at it.
 */
export function makeCheckpoint(
  pool: pg.Pool,
  organizationId: string,
  key: SigningKey,
  spanned: CheckpointSpan = 'sinceLast',
): Promise<MadeCheckpoint | null> {
  return withinSnapshot(pool, organizationId, async (client) => {
    const [lock] = await rows<{ locked: boolean }>(client, tryCheckpointLock(organizationId))
    if (lock?.locked !== true) return null
    const [last] = await rows<LastCheckpointRow>(client, loadLastCheckpoint())
    const [horizon] = await rows<HorizonRow>(client, loadHorizon(last))
    if (horizon === undefined) throw new Error('PostgreSQL did not say where it stands')
    const until = horizon.until_transaction
    const renumbered = horizon.renumbered || spanned === 'all'
    const span: Span = { organizationId, from: last?.until_transaction ?? null, until, renumbered }
    const tree = await growTree(client, span)
    if (tree.count === 0) return null
    const number = (last?.number ?? 0) + 1
    const body = checkpointBody({
      organizationId,
      number,
      createdAt: horizon.now,
      previous: last === undefined ? null : Buffer.from(last.hash.slice(2), 'hex'),
      root: tree.root(),
      leaves: tree.count,
      untilTransaction: until,
      key: key.id,
    })
    const made = {
      organizationId,
      number,
      createdAt: horizon.now,
      untilTransaction: until,
      body,
      hash: sha256(body),
      signature: key.sign(body),
    }
    await rows(client, insertCheckpoint(made))
    await rows(client, insertLeaves(span, number))
    return { organizationId, number, leaves: tree.count, hash: made.hash.toString('hex') }
  })
}

async function growTree(client: pg.PoolClient, span: Span): Promise<MerkleTree> {
  const tree = new MerkleTree()
  await rows(client, openHeads(span))
  for (let heads = await fetch(client); heads.length > 0; heads = await fetch(client)) {
    for (const { stream_id, version, hash } of heads) {
      tree.add({ streamId: stream_id, version, hash: Buffer.from(hash.slice(2), 'hex') })
    }
  }
  return tree
}

function fetch(client: pg.PoolClient): Promise<HeadRow[]> {
  return rows<HeadRow>(client, fetchHeads())
}

/** Unnamed: a checkpoint's statements come once a minute, and a cursor's text is a new one each time. */
async function rows<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  { text, values }: Statement,
): Promise<Row[]> {
  return (await client.query<Row>({ text, values: [...values] })).rows
}

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { z } from 'zod'
import { type MadeCheckpoint, makeCheckpoint } from '../src/checkpoint/makeCheckpoint.ts'
import { makeSigningKey, type PublicKeys, type SigningKey } from '../src/checkpoint/signingKey.ts'
import type { FileStorage } from '../src/db/fileStorage.ts'
import { act } from '../src/operation/act.ts'
import { linkHash } from '../src/operation/chain.ts'
import { type Change, insertRows, updateRow } from '../src/operation/change.ts'
import { lockStreams } from '../src/operation/lock.ts'
import type { Ids, Operation } from '../src/operation/operation.ts'
import { perform } from '../src/operation/perform.ts'
import { recordText } from '../src/operation/recordText.ts'
import { restamp, stamp } from '../src/operation/stamp.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { FolderTarget } from '../src/record/exportFolder.ts'
import { exportOrganization } from '../src/record/exportOrganization.ts'
import { ExportSource } from '../src/record/exportSource.ts'
import type { RecordedOrganization } from '../src/record/recordSource.ts'
import { type Verification, verifyOrganization } from '../src/record/verifyRecord.ts'
import type { Floor } from './floor.ts'
import { testDatabase } from './testDatabase.ts'

const permission: Permission = 'CreateUnitOfMeasurement'

const nameUnit: Operation<{ readonly type: string }> = {
  name: 'nameUnit',
  permission,
  input: z.object({ type: z.string() }),
  async perform(tx, { type }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id, type, dimension: 'length', factor: '0.0254', ...stamp(tx, now) }
    tx.append({
      stream: { id, type: 'unitOfMeasurement' },
      type: 'UNIT_NAMED',
      reason: 'needed',
      changes: [insertRows('unit_of_measurement', [row])],
    })
    return { id }
  },
}

const renameUnit: Operation<{
  readonly id: string
  readonly type: string
  readonly stream?: string | undefined
}> = {
  name: 'renameUnit',
  permission,
  input: z.object({ id: z.string(), type: z.string(), stream: z.string().optional() }),
  lock: ({ id, stream }) => lockStreams([stream ?? id]),
  async perform(tx, { id, type, stream = id }) {
    const now = await tx.now()
    const change: Change = updateRow('unit_of_measurement', { id }, { type, ...restamp(tx, now) })
    tx.append({ stream: { id: stream, type: 'unitOfMeasurement' }, type: 'UNIT_RENAMED', changes: [change] })
    return { id }
  },
}

const freezeWork: Operation<{ readonly digest: string; readonly content: string }> = {
  name: 'freezeWork',
  permission,
  input: z.object({ digest: z.string(), content: z.string() }),
  async perform(tx, { digest, content }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id, digest, content, form: 1, export_controlled: false, created_at: now }
    tx.append({
      stream: { id, type: 'procedure' },
      type: 'FROZEN',
      changes: [insertRows('step_definition', [row])],
    })
    return { id }
  },
}

/** What verifying an export finds, without a database. */
export async function verifyExport(path: string, trusted: PublicKeys | null = null): Promise<Verification> {
  const source = await ExportSource.open(path, trusted)
  try {
    const [organization] = await source.organizations()
    assert.ok(organization)
    return await verifyOrganization(source, organization)
  } finally {
    await source.close()
  }
}

/** A floor whose record is kept, signed for, checked and tampered with. */
export class RecordKeeping {
  readonly floor: Floor
  /** Where the bytes of files lie; null: they are left aside. */
  storage: FileStorage | null = null
  readonly key: SigningKey = makeSigningKey()

  constructor(floor: Floor) {
    this.floor = floor
  }

  /** A unit of measurement with an event of its own; gives its id, which is also its stream's. */
  nameUnit(type: string): Promise<string> {
    return this.#perform(nameUnit, { type })
  }

  /** Renames it, in its own stream or, as no act may, in another. */
  renameUnit(id: string, type: string, stream?: string): Promise<string> {
    return this.#perform(renameUnit, { id, type, stream })
  }

  freezeWork(digest: string, content: string): Promise<string> {
    return this.#perform(freezeWork, { digest, content })
  }

  /** One checkpoint, if there is something to sign for. */
  checkpoint(): Promise<MadeCheckpoint | null> {
    return makeCheckpoint(this.floor.performer.pool, this.floor.organizationId, this.key)
  }

  /** Makes checkpoints until all is signed for: transactions of other tests, open on the same server, delay them. */
  async signAll(): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 50) {
      await this.checkpoint()
      if ((await this.verify()).checked.unsigned === 0) return
      await pause(50)
    }
    assert.fail('not everything was signed for within half a minute')
  }

  async verify(): Promise<Verification> {
    return verifyOrganization(await this.source(), await this.organization())
  }

  /** Exports to a temporary folder, and gives what verifying that finds without a database. */
  async verifyExported(change: (folder: string) => void = () => {}): Promise<Verification> {
    const parent = mkdtempSync(join(tmpdir(), 'traveler-export-'))
    try {
      const folder = join(parent, 'record')
      await exportOrganization(await this.source(), await this.organization(), new FolderTarget(folder))
      change(folder)
      return await verifyExport(folder)
    } finally {
      rmSync(parent, { recursive: true })
    }
  }

  async source(): Promise<DatabaseSource> {
    const keys = new Map([[this.key.id, this.key.publicKey]])
    return new DatabaseSource((await testDatabase()).owner, keys, this.storage)
  }

  async organization(): Promise<RecordedOrganization> {
    const found = (await (await this.source()).organizations()).find(
      ({ id }) => id === this.floor.organizationId,
    )
    assert.ok(found)
    return found
  }

  /** Changes the tables as their owner with triggers and constraints off: `$1` is the organization. */
  async tamper(text: string, values: readonly unknown[] = []): Promise<void> {
    const owner = await this.floor.owner()
    await owner.query('set session_replication_role = replica')
    const { rowCount } = await owner.query(text, [this.floor.organizationId, ...values])
    assert.ok(rowCount, `touched nothing: ${text}`)
  }

  /** Rewrites a stream as a clever forger would: bodies changed, every hash from there on and the head made to fit. */
  async rewrite(stream: string, edit: (body: string) => string): Promise<void> {
    const owner = await this.floor.owner()
    await owner.query('set session_replication_role = replica')
    const { rows } = await owner.query<{ version: number; body: string }>(
      'select version, body from event where organization_id = $1 and stream_id = $2 order by version',
      [this.floor.organizationId, stream],
    )
    let previous: Buffer = Buffer.alloc(32)
    for (const { version, body } of rows) {
      const edited = recordText(JSON.parse(edit(body)))
      const hash = linkHash(previous, version, edited)
      const values = [this.floor.organizationId, stream, version, edited, previous, hash]
      await owner.query(
        'update event set body = $4, previous_hash = $5, hash = $6 where organization_id = $1 and stream_id = $2 and version = $3',
        values,
      )
      await owner.query('update stream set hash = $3 where organization_id = $1 and id = $2', [
        this.floor.organizationId,
        stream,
        hash,
      ])
      previous = hash
    }
  }

  async #perform<Input>(operation: Operation<Input, Ids>, input: Input): Promise<string> {
    const door = { name: operation.name, acts: [act(operation, input)], idempotency: null, occurredAt: null }
    const { ids } = await perform(this.floor.performer, this.floor.admin.caller, door)
    return String(ids['id'])
  }
}

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { BadArchive } from '../src/archive/archiveFormat.ts'
import { makeSigningKey } from '../src/checkpoint/signingKey.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { ArchiveTarget } from '../src/record/exportArchive.ts'
import { FolderTarget } from '../src/record/exportFolder.ts'
import { exportOrganization } from '../src/record/exportOrganization.ts'
import type { ExportTarget } from '../src/record/exportTarget.ts'
import { openFileDesk, sha256 } from './fileDesk.ts'
import { aPart } from './made.ts'
import { RecordKeeping, verifyExport } from './recordKeeping.ts'

const parent = mkdtempSync(join(tmpdir(), 'traveler-export-archive-'))
after(() => rmSync(parent, { recursive: true }))

const { floor, door, aFile } = await openFileDesk()
const record = new RecordKeeping(floor)
record.storage = new FolderStorage(door.filesFolder)
await record.renameUnit(await record.nameUnit('Zoll "in" für Größe\u2028'), 'in')
const part = await aPart(floor.admin)
// Two files with the same bytes lie in an archive once.
for (const name of ['crack.jpg', 'crack again.jpg']) await aFile(part.id, name, 'nine byte')
await record.signAll()

async function exportTo(target: ExportTarget) {
  return exportOrganization(await record.source(), await record.organization(), target)
}

const exported = join(parent, 'whole.traveler-export')
const written = await exportTo(new ArchiveTarget(exported, record.key))
const whole = readFileSync(exported)

/** The archive with other bytes. */
function changed(bytes: Buffer): string {
  const path = join(parent, 'changed.traveler-export')
  writeFileSync(path, bytes)
  return path
}

async function refusal(path: string): Promise<string> {
  const error: unknown = await verifyExport(path).then(
    () => assert.fail('was not refused'),
    (refused: unknown) => refused,
  )
  assert.ok(error instanceof BadArchive, String(error))
  return error.message
}

test('an export in one file is verified without a database: the same events, rows and files as in a folder', async () => {
  assert.deepEqual([written.lost, written.manifest.files], [0, 1])
  const verified = await verifyExport(exported)
  assert.deepEqual([verified.findings, verified.checked.files], [[], 2])
  const folder = join(parent, 'folder')
  const plain = await exportTo(new FolderTarget(folder))
  assert.deepEqual((await verifyExport(folder)).checked, verified.checked)
  const { exportedAt: _one, ...inFolder } = plain.manifest
  const { exportedAt: _other, ...inArchive } = written.manifest
  assert.deepEqual(inArchive, inFolder)
  assert.equal(statSync(exported).mode & 0o077, 0)
  assert.equal(existsSync(`${exported}.part`), false)
})

test('an export in one file is believed only when a key signed it that is among those to believe', async () => {
  const known = await verifyExport(exported, new Map([[record.key.id, record.key.publicKey]]))
  assert.deepEqual(known.findings, [])
  const other = makeSigningKey()
  await assert.rejects(
    verifyExport(exported, new Map([[other.id, other.publicKey]])),
    new RegExp(`signed with the key ${record.key.id}.*--key`),
  )
})

test('an export in one file that was cut off is refused with the byte, wherever it was', async () => {
  for (let nth = 1; nth < 24; nth += 1) {
    const length = Math.floor((whole.length * nth) / 24)
    assert.match(await refusal(changed(whole.subarray(0, length))), /cut off|belongs/, `${length} bytes`)
  }
  assert.match(
    await refusal(changed(whole.subarray(0, -1))),
    /ends at byte \d+: it was cut off\. It proves nothing; have the record exported/,
  )
})

test('an export in one file in which any byte is another one is refused with the member', async () => {
  const alter = (at: number) => {
    const altered = Buffer.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 0x01
    return refusal(changed(altered))
  }
  for (let nth = 0; nth < 60; nth += 1) await alter(Math.floor((whole.length * nth) / 60) + 7)
  assert.match(
    await alter(whole.indexOf('events.ndjson/000001.zst') + 512 + 9),
    /altered in events\.ndjson\/000001\.zst, between byte \d+ and byte \d+/,
  )
  assert.match(
    await alter(whole.indexOf('files/') + 512 + 3),
    new RegExp(`altered in files/.*${sha256('nine byte')}`),
  )
})

test('what is no export, or not there, is refused', async () => {
  assert.match(await refusal(changed(Buffer.from('not an archive\n'.repeat(100)))), /is no export/)
  await assert.rejects(verifyExport(join(parent, 'nowhere')), /nowhere is not there; name the archive/)
})

test('an export that fails half-way leaves no file', async () => {
  const path = join(parent, 'half-way.traveler-export')
  const broken = new ArchiveTarget(path, record.key)
  broken.addBytes = () => Promise.reject(new Error('the disk is full'))
  await assert.rejects(exportTo(broken), /the disk is full/)
  assert.deepEqual([existsSync(path), existsSync(`${path}.part`)], [false, false])
})

test('a file whose bytes are gone is told at the export, and found missing by whoever verifies it', async () => {
  const hash = sha256('nine byte')
  rmSync(join(door.filesFolder, floor.organizationId, hash.slice(0, 2), hash))
  const path = join(parent, 'lost.traveler-export')
  assert.equal((await exportTo(new ArchiveTarget(path, record.key))).lost, 1)
  const { findings } = await verifyExport(path)
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['FILE_MISSING', 'FILE_MISSING'],
  )
})

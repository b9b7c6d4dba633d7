import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { zstdCompressSync } from 'node:zlib'
import { BadArchive, jsonBytes, memberNames } from '../archive/archiveFormat.ts'
import { ArchiveReader } from '../archive/archiveReader.ts'
import { ArchiveWriter } from '../archive/archiveWriter.ts'
import { checkSigned } from '../archive/checkSigned.ts'
import { makeSigningKey, publicPem } from '../checkpoint/signingKey.ts'
import { exportKind } from '../record/exportFormat.ts'
import { backupKind, type Header, type Manifest, partName } from './backupFormat.ts'
import { checkArchive } from './checkArchive.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-archive-'))
after(() => rmSync(folder, { recursive: true }))

const key = makeSigningKey()
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** A small archive: two tables, one of them in two parts, and a file. */
async function anArchive(
  change: (manifest: Manifest) => Manifest = (manifest) => manifest,
  wrong: object = {},
): Promise<string> {
  const path = join(folder, 'small.traveler-backup')
  const writer = await ArchiveWriter.create(path, new Date('2026-03-01T12:00:00Z'))
  const rows = { part: ['1\tBRKT-1\n', '2\tBRKT-2\n'], run: ['7\tRun 7\n'] }
  const header: Header = {
    format: 'traveler-backup',
    formatVersion: 1,
    takenAt: '2026-03-01T12:00:00.000000Z',
    postgres: 180_004,
    migrations: ['0001_tenancy.sql'],
    organizations: [{ id: '1', domain: 'acme.com', name: 'Acme' }],
    tables: Object.entries(rows).map(([name, all]) => ({ name, columns: ['id', 'title'], rows: all.length })),
    files: { count: 1, bytes: 5 },
  }
  const pem = Buffer.from(publicPem(key.publicKey))
  const digests = {
    header: await writer.add(memberNames.header, jsonBytes({ ...header, ...wrong })),
    publicKeys: await writer.add(memberNames.publicKeys, pem),
  }
  const tables: Manifest['tables'] = []
  for (const [name, all] of Object.entries(rows)) {
    const parts: string[] = []
    for (const [nth, row] of all.entries())
      parts.push(await writer.add(partName(name, nth + 1), zstdCompressSync(row)))
    tables.push({ name, rows: all.length, sha256: sha256(all.join('')), parts })
  }
  const file = `files/1/${sha256('bytes').slice(0, 2)}/${sha256('bytes')}`
  await writer.add(file, Buffer.from('bytes'))
  const manifest = jsonBytes(
    change({
      format: 'traveler-backup-manifest',
      ...digests,
      tables,
      sequences: [{ name: 'record_id', value: '8', isCalled: true }],
      files: { count: 1, names: sha256(`${file}\n`), lost: [] },
    }),
  )
  await writer.add(memberNames.manifest, manifest)
  const signature = key.sign(manifest.toString('utf8')).toString('hex')
  await writer.add(memberNames.signature, jsonBytes({ key: key.id, signature }))
  await writer.finish()
  return path
}

async function check(path: string, trusted: ReadonlyMap<string, typeof key.publicKey> | null = null) {
  const reader = await ArchiveReader.open(path, backupKind)
  try {
    return await checkArchive(reader, trusted, () => {})
  } finally {
    await reader.close()
  }
}

/** The sentence with which an archive is refused. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await check(path).then(
    () => assert.fail('was not refused'),
    (refused: unknown) => refused,
  )
  assert.ok(error instanceof BadArchive, String(error))
  return error.message
}

test('an archive that is as it was written is believed, and says who signed it', async () => {
  const path = await anArchive()
  const { header, manifest, signedBy, keyIsItsOwn } = await check(path)
  assert.equal(header.organizations[0]?.domain, 'acme.com')
  assert.equal(manifest.files.count, 1)
  assert.deepEqual([signedBy, keyIsItsOwn], [key.id, true])
  const known = await check(path, new Map([[key.id, key.publicKey]]))
  assert.equal(known.keyIsItsOwn, false)
})

test('an archive that another key signed is refused where it is said whom to believe', async () => {
  const other = makeSigningKey()
  await assert.rejects(
    check(await anArchive(), new Map([[other.id, other.publicKey]])),
    new RegExp(`signed with the key ${key.id}`),
  )
})

test('an archive that was cut off anywhere is refused', async () => {
  const whole = readFileSync(await anArchive())
  const path = join(folder, 'torn.traveler-backup')
  writeFileSync(path, whole)
  for (let length = whole.length - 1; length >= 0; length -= 97) {
    truncateSync(path, length)
    assert.match(await refusal(path), /cut off|belongs/, `${length} of ${whole.length} bytes`)
  }
  assert.match(await refusal(path), new RegExp(`^${path} ends at byte \\d+, behind its beginning`))
})

test('what is there in place of an archive is named: nothing, a folder, or nowhere to write one', async () => {
  const path = join(folder, 'none')
  writeFileSync(path, '')
  assert.match(await refusal(path), /none is empty/)
  await assert.rejects(check(folder), /is no file: name an archive that is one/)
  await assert.rejects(check(join(folder, 'nowhere')), /cannot be read: it is not there/)
  const writing = (to: string) => ArchiveWriter.create(to, new Date())
  await assert.rejects(writing(join(folder, 'not', 'there')), /the folder for it is not there/)
  await assert.rejects(writing(join(path, 'below')), /what stands for a folder in its path is a file/)
})

test('the place at which an archive was cut off is named', async () => {
  const whole = readFileSync(await anArchive())
  const path = join(folder, 'torn.traveler-backup')
  const at = whole.indexOf('tables/run/000001.copy.zst') + 512 + 3
  writeFileSync(path, whole.subarray(0, at))
  assert.match(
    await refusal(path),
    new RegExp(`ends at byte ${at}, within tables/run/000001\\.copy\\.zst.*cut off.*Nothing was restored`),
  )
})

test('an archive in which any byte is another one is refused', async () => {
  const whole = readFileSync(await anArchive())
  const path = join(folder, 'altered.traveler-backup')
  for (let at = 0; at < whole.length; at += 5) {
    const altered = Buffer.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 0x01
    writeFileSync(path, altered)
    assert.ok((await refusal(path)).length > 0, `byte ${at} of ${whole.length}`)
  }
})

test('the member in which an archive was altered is named', async () => {
  const whole = readFileSync(await anArchive())
  const path = join(folder, 'altered.traveler-backup')
  const at = whole.indexOf('tables/part/000002.copy.zst') + 512 + 4
  whole[at] = (whole[at] ?? 0) ^ 0xff
  writeFileSync(path, whole)
  assert.match(
    await refusal(path),
    /altered in tables\/part\/000002\.copy\.zst, between byte \d+ and byte \d+/,
  )
})

test('a manifest that somebody wrote anew, without the key, is refused', async () => {
  const whole = readFileSync(await anArchive()).toString('latin1')
  const path = join(folder, 'forged.traveler-backup')
  writeFileSync(path, Buffer.from(whole.replace('"value": "8"', '"value": "9"'), 'latin1'))
  assert.match(await refusal(path), /manifest\.json that is not what was signed/)
})

test('an archive with another table, or one table less, than its manifest says is refused', async () => {
  const less = await anArchive((manifest) => ({ ...manifest, tables: manifest.tables.slice(1) }))
  assert.match(await refusal(less), /has tables\/part\/000001\.copy\.zst at byte \d+, where tables\/run/)
  const more = await anArchive((manifest) => ({ ...manifest, files: { ...manifest.files, count: 2 } }))
  assert.match(await refusal(more), /has 1 files, and not the 2/)
})

test('what is no archive, or one of another kind, is refused', async () => {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'not an archive\n'.repeat(100))
  assert.match(await refusal(path), /is no backup/)
  await assert.rejects(ArchiveReader.open(join(folder, 'nowhere'), backupKind), /cannot be read/)
  const reader = await ArchiveReader.open(await anArchive(), exportKind)
  const checking = checkSigned({ reader, kind: exportKind, trusted: null, report() {} })
  await assert.rejects(checking, { name: 'BadArchive', message: /is a backup: traveler restore --drill/ })
  await reader.close()
  // One of this kind whose header was altered is not taken for the other.
  const altered = await anArchive(undefined, { organizations: 'none' })
  assert.match(await refusal(altered), /header\.json, at byte \d+, what no backup holds there/)
})

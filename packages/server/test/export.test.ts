import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { FolderTarget } from '../src/record/exportFolder.ts'
import { exportOrganization } from '../src/record/exportOrganization.ts'
import { ExportSource } from '../src/record/exportSource.ts'
import { openFloor } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'

const parent = mkdtempSync(join(tmpdir(), 'traveler-export-'))
after(() => rmSync(parent, { recursive: true }))
let folders = 0

async function exported(record: RecordKeeping): Promise<string> {
  const folder = join(parent, String(++folders))
  await exportOrganization(await record.source(), await record.organization(), new FolderTarget(folder))
  return folder
}

// biome-ignore lint/suspicious/noExplicitAny: read as a stranger reads it, from the page that describes it
function lines(folder: string, file: string): any[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function bigEndian(value: number | string, bytes: 4 | 8): Buffer {
  const buffer = Buffer.alloc(8)
  buffer.writeBigUInt64BE(BigInt(value))
  return buffer.subarray(8 - bytes)
}

test('a stranger with docs/record.md alone can recompute every chain, root and signature of an export', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.renameUnit(await record.nameUnit('Zoll "in" für Größe\u2028'), 'in')
  await record.signAll()
  const folder = await exported(record)
  const hashes = new Map<string, string>()
  for (const { stream, version, previousHash, hash, body } of lines(folder, 'events.ndjson')) {
    assert.equal(previousHash, hashes.get(`${stream} ${version - 1}`) ?? '0'.repeat(64))
    assert.equal(
      sha256(Buffer.from(previousHash, 'hex'), bigEndian(version, 4), sha256(body)).toString('hex'),
      hash,
    )
    hashes.set(`${stream} ${version}`, hash)
  }
  for (const head of lines(folder, 'heads.ndjson'))
    assert.equal(hashes.get(`${head.stream} ${head.version}`), head.hash)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const keys = new Map<string, string>(
    manifest.publicKeys.map(({ id, pem }: { id: string; pem: string }) => [id, pem]),
  )
  let previous: string | null = null
  for (const { number, hash, signature, body } of lines(folder, 'checkpoints.ndjson')) {
    const said = JSON.parse(body)
    const key = createPublicKey(keys.get(said.key) ?? '')
    assert.equal(sha256(key.export({ type: 'spki', format: 'der' })).toString('hex'), said.key)
    assert.ok(verify(null, Buffer.from(body), key, Buffer.from(signature, 'hex')))
    assert.equal(sha256(body).toString('hex'), hash)
    assert.equal(said.previous, previous)
    previous = hash
    let level = lines(folder, 'checkpoint-leaves.ndjson')
      .filter((leaf) => leaf.number === number)
      .map((leaf) =>
        sha256(
          Buffer.from([0]),
          bigEndian(leaf.stream, 8),
          bigEndian(leaf.version, 4),
          Buffer.from(leaf.hash, 'hex'),
        ),
      )
    assert.equal(level.length, said.leaves)
    while (level.length > 1) {
      level = level.flatMap((left, nth) =>
        nth % 2 === 1
          ? []
          : level[nth + 1] === undefined
            ? [left]
            : [sha256(Buffer.from([1]), left, level[nth + 1] ?? '')],
      )
    }
    assert.equal(level[0]?.toString('hex'), said.root)
  }
  assert.ok(previous)
})

test('an export says who did what by id: no mail address, name or secret of a person is in it', async () => {
  const floor = await openFloor()
  const record = new RecordKeeping(floor)
  await floor.person({ name: 'Quirin Quality', roles: ['Quality Engineer'] })
  await record.signAll()
  const folder = await exported(record)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('json'),
  )
  assert.ok(files.length > 40)
  for (const file of files) {
    assert.doesNotMatch(
      readFileSync(join(folder, file), 'utf8'),
      /Quirin|Ada Admin|ada@|argon2|password_hash|secret_hash/,
      file,
    )
  }
  assert.equal(statSync(join(folder, 'events.ndjson')).mode & 0o077, 0)
})

test('an export holds one organization, all of one moment, while others go on working', async () => {
  const record = new RecordKeeping(await openFloor())
  const other = new RecordKeeping(await openFloor())
  const theirs = await other.nameUnit('fathom')
  const unit = await record.nameUnit('inch')
  let goOn = true
  const work = async () => {
    for (let nth = 0; goOn; nth += 1) await record.renameUnit(unit, `inch ${nth}`)
  }
  const working = work()
  const verifications = [await record.verifyExported(), await record.verifyExported()]
  const folder = await exported(record)
  goOn = false
  await working
  for (const { findings } of verifications) assert.deepEqual(findings, [])
  assert.ok(!lines(folder, 'events.ndjson').some(({ stream }) => stream === theirs))
  assert.equal(lines(folder, 'rows/organization.ndjson').length, 1)
})

test('old values of rows are in an export, in the order in which they ended', async () => {
  const record = new RecordKeeping(await openFloor())
  const unit = await record.nameUnit('inch')
  await record.renameUnit(unit, 'in')
  await record.renameUnit(unit, 'zoll')
  const history = lines(await exported(record), 'row-history.ndjson').filter(
    ({ row_id }) => String(row_id) === unit,
  )
  assert.deepEqual(
    history.map(({ old }) => old.type),
    ['inch', 'in'],
  )
})

test('an export goes into a folder of its own, and one that was cut off is none', async () => {
  const record = new RecordKeeping(await openFloor())
  const taken = join(parent, 'taken')
  mkdirSync(taken)
  writeFileSync(join(taken, 'notes.txt'), 'mine')
  await assert.rejects(
    exportOrganization(await record.source(), await record.organization(), new FolderTarget(taken)),
    /not empty/,
  )
  const folder = await exported(record)
  rmSync(join(folder, 'manifest.json'))
  await assert.rejects(ExportSource.open(folder, null), /cut off/)
})

test('old values in an export that were altered, or taken away, are named, though no check looks into them', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.renameUnit(await record.nameUnit('inch'), 'in')
  const history = (folder: string): string => join(folder, 'row-history.ndjson')
  const altered = await record.verifyExported((folder) =>
    writeFileSync(history(folder), readFileSync(history(folder), 'utf8').replace('"inch"', '"ell"')),
  )
  assert.deepEqual(
    altered.findings.map(({ code, place }) => [code, place]),
    [['EXPORT_FILE', { file: 'row-history.ndjson' }]],
  )
  assert.match(String(altered.findings[0]?.expected), /^SHA-256 [0-9a-f]{64}$/)
  await assert.rejects(
    record.verifyExported((folder) => rmSync(history(folder))),
    /lacks .*row-history/,
  )
})

test('a line of an export that is none stops the check with its place', async () => {
  const record = new RecordKeeping(await openFloor())
  await assert.rejects(
    record.verifyExported((folder) => writeFileSync(join(folder, 'heads.ndjson'), '{"stream": 1}\n')),
    /heads\.ndjson, line 1/,
  )
})

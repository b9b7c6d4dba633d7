import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { readKeepingNote } from '../src/backup/keepingNote.ts'
import { aBareDatabase, look } from './keepingGround.ts'
import { newDataFolder, runCommandLine, startProcess } from './travelerProcess.ts'

const founding = [
  ...['organization', 'create', '--name', 'Acme Rockets', '--domain', 'acme.com', '--time-zone', 'UTC'],
  ...['--admin-name', 'Ada Park', '--admin-email', 'ada@acme.com', '--password-stdin'],
]

const backupShape = z.object({
  archive: z.string(),
  rows: z.number(),
  lost: z.literal(0),
  removed: z.array(z.string()),
})

/** The command line on a data folder, which must do what it is told. */
async function done(folder: string, words: readonly string[], environment: Record<string, string> = {}) {
  const { code, output, error } = await runCommandLine(folder, words, {
    environment,
    input: 'four drill bits',
  })
  assert.equal(code, 0, `${words.join(' ')}: ${output}${error}`)
  return { output, error }
}

/** What the tables of an archive hold, but for the checkpoints, of which each backup makes one. */
async function contents(archive: string) {
  const { manifest } = await look(archive, null)
  return manifest.tables
    .filter(({ name }) => !name.startsWith('checkpoint'))
    .map(({ name, rows, sha256 }) => ({ name, rows, sha256 }))
}

test('a factory moves from the embedded server to one’s own and back, and is the same', async (t) => {
  const embedded = newDataFolder()
  await done(embedded, founding)
  const backups = join(embedded, 'backups')
  mkdirSync(backups)
  const older = 'traveler-20200101T000000Z.traveler-backup'
  writeFileSync(join(backups, older), '')

  // While Traveler runs, and tried at once.
  const traveler = startProcess({ folder: embedded, environment: { TRAVELER_DEMO: 'off' } })
  await traveler.address()
  const { output, error } = await done(embedded, ['backup', backups, '--keep', '1', '--drill', '--json'])
  const first = backupShape.parse(JSON.parse(output))
  assert.deepEqual(first.removed, [older])
  assert.deepEqual(
    readdirSync(backups).map((name) => join(backups, name)),
    [first.archive],
  )
  assert.match(error, /Tables: [\d,]+ in .*\n[\s\S]*Comparing: [\d,]+ in/)
  const note = readKeepingNote(embedded)
  assert.deepEqual([note.lastBackup?.archive, note.lastDrill?.isRight], [first.archive, true])
  const busy = await runCommandLine(embedded, ['restore', first.archive, '--replace'])
  assert.equal(busy.code, 3)
  assert.match(busy.error, /Another Traveler/)
  assert.equal(await traveler.stop(), 0)

  const own = await aBareDatabase(t)
  const { owner } = own
  const url = `postgresql://${owner.user}@${encodeURIComponent(String(owner.host))}:${owner.port}/${own.name}`
  const folder = newDataFolder()
  const restored = await done(folder, ['restore', first.archive], { DATABASE_URL: url })
  assert.match(
    restored.output,
    /Restored Acme Rockets as of .*\n[\s\S]*came with it: compare[\s\S]*Nothing is wrong/,
  )
  const refused = await runCommandLine(folder, ['restore', first.archive], {
    environment: { DATABASE_URL: url },
  })
  assert.deepEqual([refused.code, refused.output], [1, ''])
  assert.match(refused.error, /holds an organization already/)

  const back = join(folder, 'back.traveler-backup')
  assert.equal((await done(folder, ['backup', back, '--quiet'], { DATABASE_URL: url })).output, '')
  const again = newDataFolder()
  await done(again, ['restore', back])
  const second = join(again, 'second.traveler-backup')
  await done(again, ['backup', second])
  assert.deepEqual(await contents(back), await contents(first.archive))
  assert.deepEqual(await contents(second), await contents(first.archive))
  // Old checkpoints are believed by the keys that came along, without any of the private ones.
  assert.match((await done(again, ['verify'])).output, /Nothing is wrong/)
  assert.equal(readFileSync(first.archive).includes('PRIVATE KEY'), false)
})

test('a backup that cannot be used, or not taken, is an exit code and a sentence', async () => {
  const folder = newDataFolder()
  const nowhere = join(folder, 'nowhere')
  for (const words of [
    ['verify'],
    ['backup', join(folder, 'x')],
    ['export', '--organization', 'acme.com', '--to', join(folder, 'y')],
  ]) {
    const refused = await runCommandLine(nowhere, words)
    assert.deepEqual([refused.code, refused.output], [1, ''])
    assert.match(refused.error, /nowhere holds no database of Traveler, and none was made. Set TRAVELER_DATA/)
  }
  assert.equal(existsSync(nowhere), false)
  await done(folder, ['migrate'])
  const empty = await runCommandLine(folder, ['verify'])
  assert.deepEqual([empty.code, empty.output], [1, ''])
  assert.match(empty.error, /holds no organization. Set TRAVELER_DATA/)
  const nothing = await runCommandLine(folder, ['backup', join(folder, 'x')])
  assert.equal(nothing.code, 1)
  assert.match(nothing.error, /nothing to back up/)
  assert.equal(existsSync(join(folder, 'x')), false)
  await done(folder, founding)
  const archive = join(folder, 'torn')
  await done(folder, ['backup', archive])
  const twice = await runCommandLine(folder, ['backup', archive])
  assert.equal(twice.code, 1)
  assert.match(twice.error, /torn is there already. .*--force/)
  await done(folder, ['backup', archive, '--force'])
  await done(folder, ['backup', join(folder, 'nightly'), '--keep', '14'])
  assert.equal(readdirSync(join(folder, 'nightly')).length, 1)
  truncateSync(archive, 20_000)
  for (const words of [
    ['restore', archive, '--drill'],
    ['restore', archive, '--replace'],
  ]) {
    const torn = await runCommandLine(folder, words)
    assert.deepEqual([torn.code, torn.output], [1, ''], torn.error)
    assert.match(torn.error, /ends at byte 20000, within .*: it was cut off. Nothing was restored/)
  }
  const bare = newDataFolder()
  writeFileSync(join(bare, 'kept.txt'), 'ours')
  for (const refusing of [join(bare, 'new'), bare]) {
    assert.equal((await runCommandLine(refusing, ['restore', archive])).code, 1)
    assert.deepEqual(readdirSync(bare), ['kept.txt'])
  }
  assert.equal(readKeepingNote(folder).lastDrill?.isRight, false)
  assert.match((await done(folder, ['verify'])).output, /Acme Rockets/)
  assert.equal((await runCommandLine(folder, ['backup', folder, '--keep', 'none'])).code, 2)
  assert.equal((await runCommandLine(folder, ['restore', join(folder, 'nowhere')])).code, 1)
})

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type ArchivePlace, archivePath, removeOldArchives } from './archiveNames.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-rotation-'))
after(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-11-26T17:45:09.123Z')

const dated = 'traveler-20261126T174509Z.traveler-backup'
const place = (to: string, more: Partial<ArchivePlace> = {}) =>
  archivePath({ to, isKept: false, mayReplace: false, ...more }, now)

test('in a folder, an archive is called by its time; a file is called as it is named', () => {
  assert.equal(place(folder), join(folder, dated))
  assert.equal(place(join(folder, 'mine.tar')), join(folder, 'mine.tar'))
})

test('a folder that is not there is made, when archives are kept in it or its name ends so', () => {
  const kept = join(folder, 'kept', 'nightly')
  assert.equal(place(kept, { isKept: true }), join(kept, dated))
  assert.equal(place(`${join(folder, 'ending')}/`), join(folder, 'ending', dated))
  assert.deepEqual([kept, join(folder, 'ending')].map(existsSync), [true, true])
})

test('a file that is there is never lost in silence', () => {
  const file = join(folder, 'mine.tar')
  writeFileSync(file, 'mine')
  const isThere = { name: 'CannotKeep', message: /mine\.tar is there already\. .*--force/ }
  assert.throws(() => place(file), isThere)
  assert.throws(() => place(file, { isKept: true, mayReplace: true }), /cannot be made: .*Name another one/)
  assert.equal(place(file, { mayReplace: true }), file)
  assert.equal(readFileSync(file, 'utf8'), 'mine')
  rmSync(file)
})

test('the oldest archives beyond those that are kept are removed, and nothing else', () => {
  const others = ['mine.traveler-backup', 'notes.txt', 'traveler-20200101T000000Z.traveler-backup.part']
  const archives = [3, 1, 2, 4].map((day) => `traveler-2026110${day}T030000Z.traveler-backup`)
  const above = readdirSync(folder)
  for (const name of [...others, ...archives]) writeFileSync(join(folder, name), '')
  assert.deepEqual(removeOldArchives(folder, 2), [archives[1], archives[2]])
  assert.deepEqual(readdirSync(folder).sort(), [...above, ...others, archives[0], archives[3]].sort())
  assert.deepEqual(removeOldArchives(folder, 2), [])
})

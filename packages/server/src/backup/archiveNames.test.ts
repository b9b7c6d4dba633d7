import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { archivePath, removeOldArchives } from './archiveNames.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-rotation-'))
after(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-11-26T17:45:09.123Z')

test('in a folder, an archive is called by its time; a file is called as it is named', () => {
  assert.equal(archivePath(folder, now), join(folder, 'traveler-20261126T174509Z.traveler-backup'))
  assert.equal(archivePath(join(folder, 'mine.tar'), now), join(folder, 'mine.tar'))
})

test('the oldest archives beyond those that are kept are removed, and nothing else', () => {
  const others = ['mine.traveler-backup', 'notes.txt', 'traveler-20200101T000000Z.traveler-backup.part']
  const dated = [3, 1, 2, 4].map((day) => `traveler-2026110${day}T030000Z.traveler-backup`)
  for (const name of [...others, ...dated]) writeFileSync(join(folder, name), '')
  assert.deepEqual(removeOldArchives(folder, 2), [dated[1], dated[2]])
  assert.deepEqual(readdirSync(folder).sort(), [...others, dated[0], dated[3]].sort())
  assert.deepEqual(removeOldArchives(folder, 2), [])
})

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, test } from 'node:test'
import type { ApiClient } from '../apiClient.ts'
import { type GivenFolder, readFolder, writeFolder } from './folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traveler-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const picture = 'picture'
const sha256 = createHash('sha256').update(picture).digest('hex')
const path = `files/${sha256}.png`
const given: GivenFolder = {
  texts: [
    { path: 'procedure.md', text: '---\ntitle: Pump\n---\n' },
    { path: 'steps/torque.md', text: '---\ntitle: Torque\n---\n' },
  ],
  files: [{ path, sha256, downloadUrl: 'http://127.0.0.1/picture' }],
}
const serving = (bytes: string): ApiClient => ({
  url: 'http://127.0.0.1',
  isPerson: false,
  ask: () => assert.fail('nothing is asked'),
  bytes: async () => Readable.from([Buffer.from(bytes)]),
  signature: () => assert.fail('nothing is signed'),
  close: async () => undefined,
})

test('a folder is read as it was written, and what is no more in the version goes', async () => {
  await writeFolder(folder, given, serving(picture))
  assert.equal(readFileSync(join(folder, path), 'utf8'), picture)
  writeFileSync(join(folder, 'steps/old.md'), 'old')
  writeFileSync(join(folder, 'README.txt'), 'ours')
  await writeFolder(folder, given, serving(picture))
  const read = readFolder(folder)
  assert.deepEqual(read.texts, given.texts)
  assert.deepEqual([...read.files.keys()], [path])
  assert.deepEqual(readdirSync(folder).toSorted(), ['README.txt', 'files', 'procedure.md', 'steps'])
})

test('links are neither read nor written through, and no name leads out of the folder', async () => {
  await writeFolder(folder, given, serving(picture))
  const target = join(folder, 'steps/torque.md')
  const secret = join(folder, 'secret')
  writeFileSync(secret, 'secret')
  rmSync(target)
  symlinkSync(secret, target)
  assert.throws(() => readFolder(folder), /steps\/torque\.md is a link/)
  await assert.rejects(writeFolder(folder, given, serving(picture)), /steps\/torque\.md is a link/)
  assert.equal(readFileSync(secret, 'utf8'), 'secret')
  for (const strange of ['../x.md', 'steps/../../x.md', '/etc/passwd', 'steps/.git'])
    await assert.rejects(
      writeFolder(folder, { texts: [{ path: strange, text: '' }], files: [] }, serving('')),
      /names a file that no procedure has/,
    )
})

test('a folder with other things in it is left alone, bytes are those of the record, and texts are UTF-8', async () => {
  writeFileSync(join(folder, 'thesis.doc'), 'mine')
  await assert.rejects(writeFolder(folder, given, serving(picture)), /is not empty, and holds no procedure/)
  rmSync(join(folder, 'thesis.doc'))
  await assert.rejects(writeFolder(folder, given, serving('another')), /are not those of the record/)
  assert.throws(() => readFolder(join(folder, 'nowhere')), /it has no procedure\.md/)
  mkdirSync(join(folder, 'steps'), { recursive: true })
  writeFileSync(join(folder, 'steps/torque.md'), Buffer.from([0xff, 0xfe]))
  assert.throws(() => readFolder(folder), /is not UTF-8/)
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Binaries, findBinaries, prepareBinaries } from '../src/db/embedded/binaries.ts'
import { chooseServerUser } from '../src/db/embedded/serverUser.ts'

const base = mkdtempSync(join(tmpdir(), 'traveler-binaries-'))
chmodSync(base, 0o711)
after(() => rmSync(base, { recursive: true, force: true }))

const user = chooseServerUser(join(base, 'postgres'))

/** The package as npm 12 unpacks it: no script ran, so its libraries have no links. */
function asUnpacked(name: string, mode: number): Binaries {
  const found = findBinaries()
  const folder = join(base, name, 'native')
  cpSync(found.folder, folder, { recursive: true })
  chmodSync(join(base, name), mode)
  const lib = join(folder, 'lib')
  for (const file of readdirSync(lib)) {
    if (lstatSync(join(lib, file)).isSymbolicLink()) rmSync(join(lib, file))
  }
  return { ...found, folder }
}

function answersAsServerUser(binaries: Binaries): boolean {
  const identity = user ? { uid: user.uid, gid: user.gid } : {}
  return (
    spawnSync(join(binaries.folder, 'bin', 'postgres'), ['--version'], { ...identity, cwd: '/' }).status === 0
  )
}

test('the links that an installation without scripts leaves out are made', () => {
  const unpacked = asUnpacked('linked', 0o755)
  assert.equal(answersAsServerUser(unpacked), false)
  const prepared = prepareBinaries(unpacked, user, base)
  assert.equal(prepared.folder, unpacked.folder)
  assert.ok(answersAsServerUser(prepared))
})

test('binaries that the server’s user cannot reach are copied once, and older copies go', {
  skip: !user && 'needs root',
}, () => {
  const unpacked = asUnpacked('home', 0o700)
  const spare = mkdtempSync(join(base, 'spare-'))
  chmodSync(spare, 0o711)
  const prepared = prepareBinaries({ ...unpacked, version: '18.0.1' }, user, spare)
  assert.equal(prepared.folder, join(spare, 'postgresql-18.0.1'))
  assert.ok(answersAsServerUser(prepared))
  assert.deepEqual(prepareBinaries({ ...unpacked, version: '18.0.1' }, user, spare), prepared)

  const newer = prepareBinaries({ ...unpacked, version: '18.0.2' }, user, spare)
  assert.ok(existsSync(newer.folder) && !existsSync(prepared.folder))
})

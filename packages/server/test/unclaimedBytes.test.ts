import assert from 'node:assert/strict'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { clearUnclaimedBytes } from '../src/clearUnclaimedBytes.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { attach, openFileDesk, sha256 } from './fileDesk.ts'
import { openFloor } from './floor.ts'
import { aPart, unique } from './made.ts'

const desk = await openFileDesk()
const storage = new FolderStorage(desk.door.filesFolder)
const partId = (await aPart(desk.floor.admin)).id

const pathTo = (bytes: string): string =>
  join(desk.door.filesFolder, desk.floor.organizationId, sha256(bytes).slice(0, 2), sha256(bytes))
const isThere = (bytes: string): boolean => existsSync(pathTo(bytes))
const clear = (): Promise<number> => clearUnclaimedBytes(desk.floor.performer.pool, storage)

/** Sends bytes that nothing names yet. Gives the key by which a file claims them. */
async function upload(bytes: string, filename = 'photo.jpg'): Promise<string> {
  const { requested } = await desk.ask(
    'query ($filename: String!) { requested: requestFileUploadUrl(filename: $filename) { uploadUrl s3Key } }',
    { filename },
  )
  assert.equal((await desk.put(requested.uploadUrl, bytes)).statusCode, 200)
  return requested.s3Key
}

/** Lets days pass over all that was uploaded so far, and over these bytes. */
async function age(days: number, ...stored: readonly string[]): Promise<void> {
  const owner = await desk.floor.owner()
  await owner.query(
    'update upload set uploaded_at = uploaded_at - make_interval(days => $2) where organization_id = $1',
    [desk.floor.organizationId, days],
  )
  const then = new Date(Date.now() - days * 86_400_000)
  for (const bytes of stored) utimesSync(pathTo(bytes), then, then)
}

const claim = (s3Key: string) => desk.ask(attach, { input: { entityId: partId, s3Key } })

test('bytes that nobody claimed wait for a week, are then claimed no more, and are gone with the next round', async () => {
  const bytes = unique('forgotten')
  const key = await upload(bytes)
  await age(6, bytes)
  await clear()
  await clear()
  assert.ok(isThere(bytes))
  assert.equal((await claim(key)).made.fileAttachment.sha256, sha256(bytes))

  const left = unique('left')
  const leftKey = await upload(left)
  await age(8, left)
  await clear()
  assert.deepEqual((await claim(leftKey)).refused, ['INVALID_INPUT'])
  assert.ok(isThere(left), 'whoever claimed them as the round began still finds them')
  await clear()
  assert.equal(isThere(left), false)
})

test('what a record names stays for ever, and so do bytes that one record names and another never claimed', async () => {
  const [claimed, shared] = [unique('claimed'), unique('shared')]
  await claim(await upload(claimed))
  const named = await desk.aFile(partId, 'named.jpg', shared)
  await upload(shared, 'the same again.jpg')
  await age(400, claimed, shared)
  await clear()
  await clear()
  assert.deepEqual([isThere(claimed), isThere(shared)], [true, true])
  const remove =
    'mutation ($input: DeleteFileAttachmentInput!) { deleteFileAttachment(input: $input) { entityId } }'
  await desk.ask(remove, { input: { fileAttachmentId: named.id, entityId: partId } })
  await clear()
  assert.ok(isThere(shared), 'taken off the part, the file is in the record all the same')
})

test('bytes that are being sent again are not taken away under the hand of who sends them', async () => {
  const bytes = unique('again')
  // Stored, and nothing names it: the row comes when all bytes are there.
  await storage.put(desk.floor.organizationId, Readable.from([bytes]), 100)
  await age(8, bytes)
  await storage.put(desk.floor.organizationId, Readable.from([bytes]), 100)
  await clear()
  assert.ok(isThere(bytes))
  await age(8, bytes)
  await clear()
  assert.equal(isThere(bytes), false)
})

test('another organization’s bytes are judged by its own record', async () => {
  const bytes = unique('ours')
  await desk.aFile(partId, 'ours.jpg', bytes)
  await age(8, bytes)
  // The same bytes in an organization that has no file of them.
  const { organizationId } = await openFloor()
  await storage.put(organizationId, Readable.from([bytes]), 100)
  const path = join(desk.door.filesFolder, organizationId, sha256(bytes).slice(0, 2), sha256(bytes))
  const then = new Date(Date.now() - 8 * 86_400_000)
  utimesSync(path, then, then)
  await clear()
  assert.deepEqual([isThere(bytes), existsSync(path)], [true, false])
})

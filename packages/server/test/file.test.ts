import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { attach, openFileDesk, pathOf, read, sha256 } from './fileDesk.ts'
import { openFloor } from './floor.ts'
import { aPart } from './made.ts'

const { floor, door, tokenOf, ask, put, aFile } = await openFileDesk()
const token = await tokenOf(floor.admin)

test('a file is named first, sent to its own address without credentials, hashed on the way, and fetched by its link', async () => {
  const part = await aPart(floor.admin)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'Riss an der Öse.jpg' } })
  assert.deepEqual(
    [made.fileAttachment.contentType, made.fileAttachment.sha256, made.fileAttachment.downloadUrl],
    ['image/jpeg', null, null],
    'nothing is there yet',
  )
  assert.match(made.uploadUrl, /^http:\/\/localhost(:\d+)?\/files\/\d+\?ticket=/)
  const bytes = Buffer.from([0xff, 0xd8, 0, 1, 2, 3])
  const sent = await put(made.uploadUrl, bytes, { 'content-type': 'image/jpeg' })
  assert.deepEqual([sent.statusCode, sent.headers['etag']], [200, `"${sha256(bytes)}"`])
  const { fileAttachment } = await ask(read, { id: made.fileAttachment.id })
  assert.deepEqual(
    [fileAttachment.sha256, fileAttachment.size, fileAttachment.entityId],
    [sha256(bytes), bytes.length, part.id],
  )
  const got = await door.get(pathOf(fileAttachment.downloadUrl))
  assert.deepEqual(got.rawPayload, bytes)
  assert.equal(got.headers['content-type'], 'image/jpeg')
  assert.equal(
    got.headers['content-disposition'],
    `inline; filename="Riss an der _se.jpg"; filename*=UTF-8''Riss%20an%20der%20%C3%96se.jpg`,
  )
  assert.equal(got.headers['x-content-type-options'], 'nosniff')
  const again = await door.get(pathOf(fileAttachment.downloadUrl), {
    'if-none-match': String(got.headers['etag']),
  })
  assert.equal(again.statusCode, 304)
  const seenAt = await ask('query ($id: ID!) { part(id: $id) { fileAttachments { id } thumbnail { id } } }', {
    id: part.id,
  })
  assert.deepEqual(seenAt.part, {
    fileAttachments: [{ id: fileAttachment.id }],
    thumbnail: { id: fileAttachment.id },
  })
})

test('bytes are sent once: the same again are welcome, others are refused, and what is stored stays', async () => {
  const part = await aPart(floor.admin)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'log.txt' } })
  assert.equal((await put(made.uploadUrl, 'first')).statusCode, 200)
  assert.equal(
    (await put(made.uploadUrl, 'first')).statusCode,
    200,
    'the answer was lost, and it is sent again',
  )
  const other = await put(made.uploadUrl, 'second')
  assert.deepEqual([other.statusCode, other.json().errors[0].extensions.code], [409, 'FILE_STORED'])
  const { fileAttachment } = await ask(read, { id: made.fileAttachment.id })
  assert.equal(fileAttachment.sha256, sha256('first'))
  assert.equal(
    (await door.get(pathOf(fileAttachment.downloadUrl))).headers['content-disposition']
      ?.toString()
      .startsWith('attachment'),
    true,
  )
})

test('of two who send different bytes to one address at once, one is stored and the other is told', async () => {
  const part = await aPart(floor.admin)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'log.txt' } })
  const answers = await Promise.all([put(made.uploadUrl, 'one'), put(made.uploadUrl, 'other')])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409])
  const won = answers.find(({ statusCode }) => statusCode === 200)
  const { fileAttachment } = await ask(read, { id: made.fileAttachment.id })
  assert.equal(won?.headers['etag'], `"${fileAttachment.sha256}"`)
})

test('the reference’s other way: bytes first, then the file that claims them by key and ETag', async () => {
  const part = await aPart(floor.admin)
  const query =
    'query ($filename: String!) { requestFileUploadUrl(filename: $filename) { uploadUrl s3Key contentType } }'
  const { requestFileUploadUrl: asked } = await ask(query, { filename: 'Prüf bericht.pdf' })
  assert.equal(asked.contentType, 'application/pdf')
  assert.deepEqual(
    (await ask(attach, { input: { entityId: part.id, s3Key: asked.s3Key } })).refused,
    ['INVALID_INPUT'],
    'nothing was sent yet',
  )
  const sent = await put(asked.uploadUrl, '%PDF-1.7')
  assert.equal((await put(asked.uploadUrl, 'other')).statusCode, 409)
  const s3Etag = String(sent.headers['etag'])
  const wrong = { entityId: part.id, s3Key: asked.s3Key, s3Etag: sha256('other') }
  assert.deepEqual((await ask(attach, { input: wrong })).refused, ['INVALID_INPUT'])
  const { made } = await ask(attach, { input: { entityId: part.id, s3Key: asked.s3Key, s3Etag } })
  assert.equal(made.uploadUrl, null)
  assert.deepEqual(
    [made.fileAttachment.filename, made.fileAttachment.sha256],
    ['Prüf bericht.pdf', sha256('%PDF-1.7')],
  )
  const thief = await floor.person({ roles: ['Operator'] })
  const stolen = await ask(attach, { input: { s3Key: asked.s3Key, s3Etag } }, await tokenOf(thief))
  assert.deepEqual(stolen.refused, ['INVALID_INPUT'], 'another person’s upload')
})

test('no address of bytes is guessed, altered, outlived or used for something else', async () => {
  const part = await aPart(floor.admin)
  const file = await aFile(part.id)
  const link = pathOf(file.downloadUrl)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'next.jpg' } })
  const [, ticket = ''] = made.uploadUrl.split('ticket=')
  for (const url of [
    `/files/${file.id}`,
    `/files/${file.id}?ticket=x`,
    `/files/${file.id}?ticket=${ticket}`,
    link.slice(0, -2),
  ])
    assert.equal((await door.get(url)).statusCode, 401, url)
  assert.equal((await put(`/files/${made.fileAttachment.id}`, 'x')).statusCode, 401)
  assert.equal((await put(link, 'x')).statusCode, 401, 'a link to fetch is none to send')
  const authorization = `Bearer ${token}`
  assert.equal((await door.get(`/files/${file.id}`, { authorization })).statusCode, 200)
  for (const id of ['1', 'x', '..%2f..%2fetc%2fpasswd', String(part.id), String(made.fileAttachment.id)])
    assert.equal((await door.get(`/files/${id}`, { authorization })).statusCode, 404, id)
  const stranger = await (await openFloor()).admin
  const elsewhere = { authorization: `Bearer ${await tokenOf(stranger)}` }
  assert.equal((await door.get(`/files/${file.id}`, elsewhere)).statusCode, 404)
})

test('what is export-controlled is fetched with the credentials of a cleared person alone', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const uncleared = await floor.person({ roles: ['Admin'] })
  const [clearedToken, unclearedToken] = [await tokenOf(cleared), await tokenOf(uncleared)]
  const part = await aPart(cleared, { exportControlled: true })
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'nozzle.step' } }, clearedToken)
  assert.equal((await put(made.uploadUrl, 'ISO-10303-21')).statusCode, 200)
  const { id } = made.fileAttachment
  const { fileAttachment } = await ask(read, { id }, clearedToken)
  assert.ok(!fileAttachment.downloadUrl.includes('ticket'))
  const path = pathOf(fileAttachment.downloadUrl)
  const asCleared = await door.get(path, { authorization: `Bearer ${clearedToken}` })
  assert.deepEqual([asCleared.payload, asCleared.headers['cache-control']], ['ISO-10303-21', 'no-store'])
  assert.equal((await door.get(path)).statusCode, 401)
  assert.equal((await door.get(path, { authorization: `Bearer ${unclearedToken}` })).statusCode, 404)
  assert.equal((await ask(read, { id }, unclearedToken)).fileAttachment, null)
})

test('a link is worth what the person may do when it is followed', async () => {
  const reader = await floor.person({ roles: ['Read-only'] })
  const part = await aPart(floor.admin)
  const file = await aFile(part.id)
  const { fileAttachment } = await ask(read, { id: file.id }, await tokenOf(reader))
  const path = pathOf(fileAttachment.downloadUrl)
  assert.equal((await door.get(path)).statusCode, 200)
  const { user } = await floor.admin.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: reader.id })
  await floor.admin.get('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id: reader.id, etag: user._etag, deactivated: true },
  })
  assert.equal((await door.get(path)).statusCode, 401)
  const pen = await ask(
    attach,
    { input: { entityId: part.id, filename: 'a.txt' } },
    await tokenOf(await floor.person({ roles: ['Read-only'] })),
  )
  assert.deepEqual(pen.refused, ['PERMISSION'])
})

test('files that are too large, empty, of a type that is not taken, or named as a path are refused with the way out', async () => {
  const small = await openFloor()
  const smallToken = await tokenOf(small.admin)
  await small.admin.get(
    'mutation { updateOrganizationSetting(input: { name: "fileMegabytes", value: 1 }) { __typename } }',
  )
  const part = await aPart(small.admin)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'film.mp4' } }, smallToken)
  const bytes = Buffer.alloc(1_000_001)
  const announced = await put(made.uploadUrl, bytes)
  assert.deepEqual(
    [announced.statusCode, announced.json().errors[0].extensions],
    [413, { code: 'FILE_TOO_LARGE', filename: 'film.mp4', megabytes: 1 }],
  )
  const unannounced = await door.app.inject({
    method: 'PUT',
    url: pathOf(made.uploadUrl),
    headers: { 'transfer-encoding': 'chunked' },
    payload: Readable.from([bytes, bytes]),
  })
  assert.equal(unannounced.statusCode, 413)
  assert.equal((await put(made.uploadUrl, '')).statusCode, 400)
  assert.deepEqual(readdirSync(join(door.filesFolder, 'arriving')), [], 'nothing of them is left')
  assert.equal((await put(made.uploadUrl, Buffer.alloc(1_000_000))).statusCode, 200)
  for (const filename of ['run.exe', 'page.html', '../x.png', '', undefined])
    assert.deepEqual((await ask(attach, { input: { entityId: part.id, filename } }, smallToken)).refused, [
      'INVALID_INPUT',
    ])
})

test('an upload that breaks off leaves nothing to read, and the file can be sent again', async () => {
  const part = await aPart(floor.admin)
  const { made } = await ask(attach, { input: { entityId: part.id, filename: 'film.mp4' } })
  const address = new URL(await door.app.listen({ port: 0, host: '127.0.0.1' }))
  const path = pathOf(made.uploadUrl)
  await new Promise<void>((resolve) => {
    const sending = httpRequest({
      port: address.port,
      host: address.hostname,
      path,
      method: 'PUT',
      headers: { 'content-length': 1_000 },
    })
    sending.on('error', () => resolve())
    sending.write('half', () => setTimeout(() => sending.destroy(), 50))
  })
  const { fileAttachment } = await ask(read, { id: made.fileAttachment.id })
  assert.equal(fileAttachment.sha256, null)
  assert.equal(
    (await door.get(`/files/${made.fileAttachment.id}`, { authorization: `Bearer ${token}` })).statusCode,
    404,
  )
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = httpRequest(
      { port: address.port, host: address.hostname, path, method: 'PUT' },
      (answer) => resolve(answer.statusCode),
    )
    sending.on('error', reject)
    sending.write('in two ')
    setTimeout(() => sending.end('pieces'), 50)
  })
  assert.equal(status, 200)
  const whole = await ask(read, { id: made.fileAttachment.id })
  assert.equal(whole.fileAttachment.sha256, sha256('in two pieces'))
  assert.deepEqual(readdirSync(join(door.filesFolder, 'arriving')), [])
})

test('the storage names bytes by their hash, opens no other name, and clears away what never became whole', async () => {
  const storage = new FolderStorage(door.filesFolder)
  const stored = await storage.put('7', Readable.from(['a', 'b']), 10)
  assert.deepEqual(stored, { sha256: sha256('ab'), size: 2 })
  const path = join(door.filesFolder, '7', stored.sha256.slice(0, 2), stored.sha256)
  assert.deepEqual([readFileSync(path, 'utf8'), statSync(path).mode & 0o777], ['ab', 0o600])
  assert.equal(await storage.open('7', sha256('nothing')), null)
  await assert.rejects(storage.open('7', '../../etc/passwd'))
  const left = join(door.filesFolder, 'arriving', 'left')
  writeFileSync(left, 'half')
  await storage.removeUnfinished(Date.now())
  assert.deepEqual(readdirSync(join(door.filesFolder, 'arriving')), ['left'], 'it may still be growing')
  await storage.removeUnfinished(Date.now() + 2 * 3_600_000)
  assert.deepEqual(readdirSync(join(door.filesFolder, 'arriving')), [])
})

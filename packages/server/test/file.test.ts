import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { FolderStorage } from '../src/file/folderStorage.ts'
import { type Floor, openFloor, type Person, password } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'
import { aDraft, aLabel, aPart, aReleasedProcedure, aRun, aUnit, release, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { act, aRunOf, fieldNamed, record, refusedRecord, seeStep, sign } from './working.ts'

let floor: Floor
let door: FrontDoor
let token: string

before(async () => {
  floor = await openFloor()
  door = await openFrontDoor(floor.performer)
  token = await tokenOf(floor.admin)
})

after(() => door.app.close())

async function tokenOf(person: Person): Promise<string> {
  return (await door.post('/login', { email: person.email, password })).json().token
}

/** Asks over HTTP: addresses of bytes are given there alone. */
async function ask(query: string, variables: object, as = token) {
  const { data, errors } = (await door.graphql(as, { query, variables })).json()
  return errors === undefined
    ? data
    : { refused: errors.map((one: { extensions: { code: string } }) => one.extensions.code) }
}

const seen = 'id filename contentType entityId size sha256 downloadUrl'
const attach = `mutation ($input: CreateFileAttachmentInput!) { made: createFileAttachment(input: $input) { fileAttachment { ${seen} } uploadUrl } }`
const show = `mutation ($input: CreateFileAttachmentInput!) { made: createAsset(input: $input) { fileAttachment { ${seen} } uploadUrl } }`
const read = `query ($id: ID!) { fileAttachment(id: $id) { ${seen} } }`

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '')
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

const put = (url: string, payload: Buffer | string, headers: Record<string, string> = {}) =>
  door.app.inject({
    method: 'PUT',
    url: pathOf(url),
    payload,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  })

/** A file with its bytes, attached to a record. */
async function aFile(entityId: number, filename = 'crack.jpg', bytes = unique('bytes'), document = attach) {
  const { made } = await ask(document, { input: { entityId, filename } })
  assert.equal((await put(made.uploadUrl, bytes)).statusCode, 200)
  return (await ask(read, { id: made.fileAttachment.id })).fileAttachment
}

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

test('files hang on runs, their steps, units and procedures, and pictures are shown in steps, from the draft to the run', async () => {
  const { admin } = floor
  const draft = await aDraft(admin, [{ title: 'Clean' }, { title: 'Glue' }])
  const { procedure } = await ask('query ($id: ID!) { procedure(id: $id) { familyId steps { id _etag } } }', {
    id: draft.id,
  })
  const [step] = procedure.steps
  const picture = await aFile(step.id, 'clean.png', 'PNG', show)
  await aFile(draft.id, 'scope.pdf')
  const after = await ask('query ($id: ID!) { step(id: $id) { _etag assets { id } } }', { id: step.id })
  assert.deepEqual(
    after.step,
    { _etag: step._etag, assets: [{ id: picture.id }] },
    'a file does not renew the step’s etag',
  )
  const released = await release(admin, draft.id)
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const run = await aRun(admin, { procedureId: released.id, partInventoryId: unit.id })
  await aFile(run.id)
  await aFile(unit.id)
  const runSteps =
    'query ($id: ID!) { run(id: $id) { fileAttachments { filename } steps { id assets { id filename } fileAttachments { id } } } }'
  const started = (await ask(runSteps, { id: run.id })).run
  assert.deepEqual(
    started.steps.map(({ assets }: { assets: unknown }) => assets),
    [[{ id: picture.id, filename: 'clean.png' }], []],
  )
  const evidence = await aFile(started.steps[0].id)
  assert.deepEqual((await ask(runSteps, { id: run.id })).run.steps[0].fileAttachments, [{ id: evidence.id }])
  const next = await ask(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { fileAttachments { filename } steps { assets { id } } } } }',
    { id: procedure.familyId },
  )
  assert.deepEqual(
    next.createProcedureVersion.procedure,
    {
      fileAttachments: [{ filename: 'scope.pdf' }],
      steps: [{ assets: [{ id: picture.id }] }, { assets: [] }],
    },
    'the next draft shows the same picture, without copying a byte',
  )
})

test('a released version’s files are as frozen as its text, and the bytes are part of what it is', async () => {
  const { admin } = floor
  const versions: string[] = []
  for (const bytes of ['first picture', 'second picture']) {
    const draft = await aDraft(admin, [{ title: 'Clean' }])
    const { procedure } = await ask('query ($id: ID!) { procedure(id: $id) { steps { id } } }', {
      id: draft.id,
    })
    const stepId = procedure.steps[0].id
    const picture = await aFile(stepId, 'clean.png', bytes, show)
    const released = await release(admin, draft.id)
    const link = { fileAttachmentId: picture.id, entityId: stepId }
    const remove = 'mutation ($input: DeleteFileAttachmentInput!) { deleteAsset(input: $input) { entityId } }'
    assert.deepEqual((await ask(remove, { input: link })).refused, ['PROCEDURE_NOT_DRAFT'])
    for (const [document, entityId] of [
      [show, stepId],
      [attach, stepId],
      [attach, released.id],
    ] as const)
      assert.deepEqual((await ask(document, { input: { entityId, filename: 'x.png' } })).refused, [
        'PROCEDURE_NOT_DRAFT',
      ])
    const { step } = await ask('query ($id: ID!) { step(id: $id) { definitionDigest } }', { id: stepId })
    versions.push(step.definitionDigest)
  }
  assert.notEqual(versions[0], versions[1], 'another picture is another instruction')
})

test('a version whose picture has not arrived is not released', async () => {
  const { admin } = floor
  const draft = await aDraft(admin, [{ title: 'Clean' }])
  const { procedure } = await ask('query ($id: ID!) { procedure(id: $id) { _etag steps { id } } }', {
    id: draft.id,
  })
  await ask(show, { input: { entityId: procedure.steps[0].id, filename: 'clean.png' } })
  const answer = await admin.ask(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    { input: { id: draft.id, etag: procedure._etag, status: 'RELEASED' } },
  )
  assert.equal(answer.errors?.[0]?.extensions['code'], 'PROCEDURE_INVALID')
  assert.match(answer.errors?.[0]?.message ?? '', /clean\.png/)
})

test('instructions are changed by engineers; evidence is attached by everybody, and stays on a closed run', async () => {
  const { admin } = floor
  const operator = await floor.person({ roles: ['Operator'] })
  const operatorToken = await tokenOf(operator)
  const draft = await aDraft(admin, [{ title: 'Clean' }])
  const { procedure } = await ask('query ($id: ID!) { procedure(id: $id) { steps { id } } }', {
    id: draft.id,
  })
  const onStep = { input: { entityId: procedure.steps[0].id, filename: 'x.png' } }
  for (const document of [attach, show])
    assert.deepEqual((await ask(document, onStep, operatorToken)).refused, ['PERMISSION'])
  const part = await aPart(admin)
  assert.deepEqual((await ask(show, { input: { entityId: part.id, filename: 'x.png' } })).refused, [
    'INVALID_INPUT',
  ])
  const run = await aRun(admin, {
    procedureId: (await aReleasedProcedure(admin)).id,
    partId: part.id,
    serialNumber: unique('SN'),
  })
  assert.ok((await ask(attach, { input: { entityId: run.id, filename: 'x.png' } }, operatorToken)).made)
  const file = await aFile(run.id)
  const remove =
    'mutation ($input: DeleteFileAttachmentInput!) { deleteFileAttachment(input: $input) { fileAttachmentId entityId } }'
  const link = { fileAttachmentId: file.id, entityId: run.id }
  assert.deepEqual((await ask(remove, { input: link }, operatorToken)).refused, ['PERMISSION'])
  assert.deepEqual((await ask(remove, { input: { ...link, entityId: part.id } })).refused, ['NOT_FOUND'])
  const other = await aFile(run.id)
  const gone = await ask(remove, { input: { fileAttachmentId: other.id, entityId: run.id } })
  assert.deepEqual(gone.deleteFileAttachment, { fileAttachmentId: other.id, entityId: run.id })
  const { run: open } = await ask('query ($id: ID!) { run(id: $id) { _etag } }', { id: run.id })
  await admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: open._etag, reason: 'wrong part' },
  })
  assert.deepEqual((await ask(remove, { input: link })).refused, ['RUN_NOT_OPEN'])
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

test('a photo is the value of a field with the hash of its bytes, and whoever signs signs that', async () => {
  const { admin } = floor
  const fields = [
    { name: 'Photo', type: 'FILE_ATTACHMENT', required: true },
    { name: 'Done', type: 'SIGNOFF' },
  ]
  const runId = await aRunOf(admin, [{ title: 'Inspect', fields }])
  const step = await act(admin, 'startRunStep', await seeStep(admin, runId, 'Inspect'))
  const field = async (name: string) => fieldNamed(await seeStep(admin, runId, 'Inspect'), name)
  const { made } = await ask(attach, { input: { entityId: step.id, filename: 'crack.jpg' } })
  const value = made.fileAttachment.id
  assert.deepEqual(await refusedRecord(admin, await field('Photo'), { value }), ['FILE_NOT_UPLOADED'])
  assert.deepEqual(await refusedRecord(admin, await field('Photo'), { value: step.id }), ['NOT_FOUND'])
  await put(made.uploadUrl, 'crack in the weld')
  await record(admin, await field('Photo'), { value })
  assert.equal((await field('Photo')).value, value)
  const seenField = await ask(
    'query ($id: ID!) { runStepField(id: $id) { value fileAttachmentId fileAttachment { filename sha256 } } }',
    { id: (await field('Photo')).id },
  )
  assert.deepEqual(seenField.runStepField, {
    value,
    fileAttachmentId: value,
    fileAttachment: { filename: 'crack.jpg', sha256: sha256('crack in the weld') },
  })
  await sign(admin, await field('Done'))
  const [signed] = await floor.rows<{ content: string }>(
    statement('select content from signature where run_step_id = $1::bigint', [String(step.id)]),
  )
  assert.ok(signed?.content.includes(sha256('crack in the weld')), 'the signature vouches for the bytes')
  const other = await aFile(step.id, 'better.jpg')
  await record(admin, await field('Photo'), { value: other.id })
  assert.equal((await field('Done')).signature, null, 'another photo voids what was signed')
})

test('an export-controlled step takes files that are controlled as it is', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const clearedToken = await tokenOf(cleared)
  const draft = await aDraft(
    cleared,
    [{ title: 'Inspect', fields: [{ name: 'Photo', type: 'FILE_ATTACHMENT' }] }],
    { exportControlled: true },
  )
  const procedure = await release(cleared, draft.id)
  const part = await aPart(cleared, { exportControlled: true })
  const run = await aRun(cleared, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const step = await act(cleared, 'startRunStep', await seeStep(cleared, run.id, 'Inspect'))
  const open = await aFile((await aPart(floor.admin)).id)
  const photo = fieldNamed(step, 'Photo')
  assert.deepEqual(await refusedRecord(cleared, photo, { value: open.id }), ['INVALID_INPUT'])
  const { made } = await ask(attach, { input: { entityId: step.id, filename: 'nozzle.jpg' } }, clearedToken)
  await put(made.uploadUrl, 'secret')
  await record(cleared, photo, { value: made.fileAttachment.id })
})

test('verify reads the bytes of every file, in the data folder and in an export, and finds those that are not what they were', async () => {
  const own = await openFloor()
  const ownToken = await tokenOf(own.admin)
  const record = new RecordKeeping(own)
  record.storage = new FolderStorage(door.filesFolder)
  const part = await aPart(own.admin)
  const upload = async (filename: string, bytes: string) => {
    const { made } = await ask(attach, { input: { entityId: part.id, filename } }, ownToken)
    await put(made.uploadUrl, bytes)
    return String(made.fileAttachment.id)
  }
  const label = await aLabel(own.admin)
  await own.admin.get('mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { labelId } }', {
    input: { entityId: part.id, labelId: label.id },
  })
  await own.admin.get(
    'mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id } } }',
    {
      input: { entityId: part.id, content: 'See the photos' },
    },
  )
  const [changed, gone] = [await upload('changed.jpg', 'as it was'), await upload('gone.jpg', 'still here')]
  await upload('whole.jpg', 'whole')
  await ask(attach, { input: { entityId: part.id, filename: 'never sent.jpg' } }, ownToken)
  const before = await record.verify()
  assert.deepEqual([before.findings, before.checked.files], [[], 3])
  const exported = await record.verifyExported((folder) => {
    assert.deepEqual(readdirSync(join(folder, 'files')), [own.organizationId], 'nothing but the bytes')
  })
  assert.deepEqual([exported.findings, exported.checked.files], [[], 3])
  const pathTo = (folder: string, bytes: string): string =>
    join(folder, own.organizationId, sha256(bytes).slice(0, 2), sha256(bytes))
  const tamper = (folder: string): void => {
    writeFileSync(pathTo(folder, 'as it was'), 'as somebody wants it')
    rmSync(pathTo(folder, 'still here'))
  }
  const expected = [
    {
      code: 'FILE_DIFFERS',
      place: { table: 'file', row: changed },
      expected: sha256('as it was'),
      found: sha256('as somebody wants it'),
    },
    { code: 'FILE_MISSING', place: { table: 'file', row: gone }, expected: sha256('still here') },
  ]
  const tampered = await record.verifyExported((folder) => tamper(join(folder, 'files')))
  assert.deepEqual(tampered.findings, expected)
  tamper(door.filesFolder)
  assert.deepEqual((await record.verify()).findings, expected)
  await record.tamper(
    `update file set sha256 = '\\x${sha256('as somebody wants it')}' where organization_id = $1 and id = ${changed}`,
  )
  assert.ok(
    (await record.verify()).findings.some(
      ({ code, place }) => code === 'ROW_DIFFERS' && 'table' in place && place.table === 'file',
    ),
    'whoever changes the hash too is found by the events',
  )
})

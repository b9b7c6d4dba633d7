import assert from 'node:assert/strict'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { statement } from '../src/db/statement.ts'
import { attach, openFileDesk, sha256, show } from './fileDesk.ts'
import { openFloor } from './floor.ts'
import { aDraft, aLabel, aPart, aReleasedProcedure, aRun, aUnit, release, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { act, aRunOf, fieldNamed, record, refusedRecord, seeStep, sign } from './working.ts'

const { floor, door, tokenOf, ask, put, aFile } = await openFileDesk()

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
  const recorded = await floor.rows<{ body: string }>(
    statement(
      "select body from event where stream_id = $1::bigint and type = 'FIELD_VALUE_RECORDED' order by version",
      [String(runId)],
    ),
  )
  assert.deepEqual(
    recorded.map(({ body }) => /"sha256":"([0-9a-f]{64})"/.exec(body)?.[1]),
    [sha256('crack in the weld'), other.sha256],
    'the record tells every photo that was the value, by its bytes',
  )
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

test('a file that an author fills into a grid is frozen with it, by the hash of its bytes', async () => {
  const { admin } = floor
  const draft = await aDraft(admin, [{ title: 'Look', input: { type: 'DATAGRID' } }])
  const { procedure } = await ask('query ($id: ID!) { procedure(id: $id) { steps { id } } }', {
    id: draft.id,
  })
  const stepId: number = procedure.steps[0].id
  const column = await ask(
    'mutation ($input: CreateDatagridColumnInput!) { createDatagridColumn(input: $input) { datagridColumn { id _etag } } }',
    { input: { stepId, header: 'Sample', type: 'FILE_ATTACHMENT' } },
  )
  const row = await ask(
    'mutation ($input: CreateDatagridRowInput!) { createDatagridRow(input: $input) { datagridRow { id } } }',
    { input: { stepId } },
  )
  const { datagridColumn } = column.createDatagridColumn
  const cell = { rowId: row.createDatagridRow.datagridRow.id, columnId: datagridColumn.id }
  const fill = `mutation ($input: SetDatagridValueInput!) { setDatagridValue(input: $input) {
    datagridValue { value fileAttachmentId fileAttachment { filename } } } }`
  const { made } = await ask(attach, { input: { entityId: stepId, filename: 'sample.png' } })
  const value: number = made.fileAttachment.id
  assert.deepEqual((await ask(fill, { input: { ...cell, value: stepId } })).refused, ['NOT_FOUND'])
  assert.deepEqual((await ask(fill, { input: { ...cell, value } })).refused, ['FILE_NOT_UPLOADED'])
  await put(made.uploadUrl, 'how it should look')
  assert.deepEqual((await ask(fill, { input: { ...cell, value } })).setDatagridValue.datagridValue, {
    value,
    fileAttachmentId: value,
    fileAttachment: { filename: 'sample.png' },
  })
  const renamed = await ask(
    'mutation ($input: UpdateDatagridColumnInput!) { updateDatagridColumn(input: $input) { datagridColumn { header } } }',
    { input: { id: datagridColumn.id, etag: datagridColumn._etag, header: 'Good sample' } },
  )
  assert.equal(renamed.updateDatagridColumn.datagridColumn.header, 'Good sample')
  await release(admin, draft.id)
  const [frozen] = await floor.rows<{ content: string }>(
    statement(
      'select d.content from step s join step_definition d on d.id = s.definition_id where s.id = $1::bigint',
      [String(stepId)],
    ),
  )
  assert.ok(frozen?.content.includes(sha256('how it should look')))
})

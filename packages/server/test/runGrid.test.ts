import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { aBatchOf } from './batching.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, newDraft } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aCertificate, aCertificateKind, aPart, aRun, release, unique } from './made.ts'
import { act, refusedAct, roleNamed, type StepSeen, seeStep, sign } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

interface CellSeen {
  readonly rowId: number
  readonly columnId: number
  readonly _etag: string
  readonly value: unknown
  readonly notApplicable: boolean
  readonly updatedBy: { readonly id: number } | null
  readonly shownDigest: string | null
  readonly signature: { readonly id: number } | null
  readonly signatures: readonly {
    readonly id: number
    readonly voidedAt: string | null
    readonly content: string
    readonly roleName: string | null
    readonly rowNumber: number
  }[]
}

interface RowSeen {
  readonly complete: boolean
  readonly given: readonly (string | null)[]
  readonly values: readonly CellSeen[]
}

/** A step in progress whose grid has a given pin, ohms and good by row; the first row is required, the second may not apply. */
async function inProgress(rows = 2, fields: readonly object[] = []): Promise<StepSeen> {
  const procedure = await aGrid(rows, fields, plainColumns)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  return act(ada, 'startRunStep', await seeStep(ada, run.id, 'Pins'))
}

const plainColumns = [
  { header: 'Pin', type: 'STRING', settable: false },
  { header: 'Ohms', type: 'NUMBER' },
  { header: 'Good', type: 'BOOLEAN' },
]

async function aGrid(rows: number, fields: readonly object[], wanted: readonly object[], input: object = {}) {
  const draft = await newDraft(ada)
  const step = await aStepIn(ada, draft.id, 'Pins', { type: 'DATAGRID', ...input })
  const columns = []
  for (const column of wanted)
    columns.push(await make(ada, 'createDatagridColumn', { stepId: step.id, ...column }))
  for (let nth = 0; nth < rows; nth++) {
    const row = await make(ada, 'createDatagridRow', {
      stepId: step.id,
      required: nth === 0,
      allowNotApplicable: nth === 1,
    })
    if (nth === 0)
      await make(ada, 'setDatagridValue', { rowId: row.id, columnId: columns[0].id, value: 'A1' })
  }
  for (const field of fields) await make(ada, 'createStepField', { stepId: step.id, ...field })
  return release(ada, draft.id)
}

const gridOf = `datagridRows { edges { node { complete given
  values { rowId columnId _etag value notApplicable updatedBy { id } shownDigest signature { id } signatures { id voidedAt content roleName rowNumber } } } } }`

async function rowsOf(asker: Asker, step: StepSeen): Promise<RowSeen[]> {
  const { runStep } = await asker.get(`query ($id: ID!) { runStep(id: $id) { ${gridOf} } }`, { id: step.id })
  return runStep.datagridRows.edges.map(({ node }: { node: RowSeen }) => node)
}

async function cellAt(step: StepSeen, row: number, column: number): Promise<CellSeen> {
  const cell = (await rowsOf(ada, step))[row - 1]?.values[column - 1]
  assert.ok(cell)
  return cell
}

const setDocument = `mutation ($input: SetDatagridValueInput!) { setDatagridValue(input: $input) {
  datagridValue { rowId columnId _etag value notApplicable updatedBy { id } shownDigest signature { id } signatures { id voidedAt content roleName rowNumber } } } }`

async function fill(cell: CellSeen, input: object): Promise<CellSeen> {
  const { rowId, columnId, _etag } = cell
  const answer = await ada.get(setDocument, { input: { rowId, columnId, etag: _etag, ...input } })
  return answer.setDatagridValue.datagridValue
}

function refusedFill({ rowId, columnId, _etag }: CellSeen, input: object): Promise<unknown[]> {
  return ada.refused(setDocument, { input: { rowId, columnId, etag: _etag, ...input } })
}

const pasteDocument = `mutation ($input: PasteDatagridValuesInput!) { pasteDatagridValues(input: $input) { runStep { id } } }`

function paste(step: StepSeen, text: string, input: object = {}) {
  return ada.ask(pasteDocument, { input: { runStepId: step.id, text, ...input } })
}

const shown = (rows: readonly RowSeen[]) => rows.map(({ values }) => values.map(({ value }) => value))

test('a step with a required row is completed when the row is filled, cell by cell', async () => {
  const step = await inProgress()
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', step), ['FIELDS_MISSING'])
  const ohms = await fill(await cellAt(step, 1, 2), { value: '4.70' })
  assert.deepEqual([ohms.value, String(ohms.updatedBy?.id)], [4.7, ada.id])
  assert.deepEqual(
    (await rowsOf(ada, step)).map(({ complete, given }) => [complete, given[0]]),
    [
      [false, 'A1'],
      [false, null],
    ],
  )
  await fill(await cellAt(step, 1, 3), { value: false })
  assert.equal((await act(ada, 'completeRunStep', step)).status, 'COMPLETE')
  assert.deepEqual(await refusedFill(await cellAt(step, 1, 2), { value: '5' }), ['RUN_STEP_TRANSITION'])
})

test('two people cannot both fill a cell, and what is not of its column is refused and keeps what was there', async () => {
  const step = await inProgress()
  const empty = await cellAt(step, 2, 2)
  const first = await fill(empty, { value: '1' })
  assert.deepEqual(await refusedFill(empty, { value: '2' }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedFill(first, { value: 'many' }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedFill(await cellAt(step, 2, 1), { value: 'A2' }), ['INVALID_INPUT'])
  assert.equal((await fill(first, { notApplicable: true })).notApplicable, true)
  assert.deepEqual(await refusedFill(await cellAt(step, 1, 2), { notApplicable: true }), ['INVALID_INPUT'])
  const nowhere = { rowId: first.rowId + 7, columnId: first.columnId, _etag: first._etag, value: null }
  assert.deepEqual(await refusedFill({ ...first, ...nowhere }, { value: '1' }), ['NOT_FOUND'])
})

test('a table is pasted whole or not at all, and says every cell that is wrong', async () => {
  const step = await inProgress()
  assert.equal((await paste(step, '4.7\tyes\n5\tno', { column: 2 })).errors, undefined)
  assert.deepEqual(shown(await rowsOf(ada, step)), [
    [null, 4.7, true],
    [null, 5, false],
  ])
  const wrong = await paste(step, 'Row,Ohms,Good\n2,n/a,maybe\n1,x,\n3,1,yes')
  assert.deepEqual(
    wrong.errors?.map(({ message }) => message.split(' ').slice(0, 3).join(' ')),
    ['row 2, Good', 'row 1, Ohms', 'row 3 is', 'row 3 is'],
  )
  assert.deepEqual(await ada.refused(pasteDocument, { input: { runStepId: step.id, text: '"1' } }), [
    'INVALID_INPUT',
  ])
  assert.equal((await rowsOf(ada, step))[1]?.values[1]?.value, 5)
  assert.equal((await paste(step, 'Row;Ohms\n2;n/a')).errors, undefined)
  assert.equal((await cellAt(step, 2, 2)).notApplicable, true)
})

test('changing a cell that stood before a signer voids the signature', async () => {
  const step = await inProgress(2, [{ name: 'Checked', type: 'SIGNOFF' }])
  const cell = await fill(await cellAt(step, 1, 2), { value: '4.7' })
  const signed = await seeField(step)
  const { step: after } = await sign(ada, signed)
  assert.deepEqual(
    after.signatures.map(({ voidedAt }) => voidedAt),
    [null],
  )
  await fill(await cellAt(step, 2, 2), { value: '1' })
  await fill(cell, { value: '4.8' })
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { signatures { voidReason } } }', {
    id: step.id,
  })
  assert.deepEqual(runStep.signatures, [{ voidReason: 'a value of the data grid was changed' }])
})

async function seeField(step: StepSeen) {
  const { runStep } = await ada.get(
    'query ($id: ID!) { runStep(id: $id) { fields { id _etag name number value notApplicable result source shownDigest signature { id } } } }',
    { id: step.id },
  )
  return runStep.fields[0]
}

test('pasting fifty rows takes as many statements as pasting one, whether they are new or replaced', async () => {
  const counts = []
  for (const rows of [1, 50]) {
    const step = await inProgress(rows)
    for (const nth of [1, 2]) {
      const text = Array.from({ length: rows }, () => `${nth}\tyes`).join('\n')
      counts.push(await countStatements(floor.performer, () => paste(step, text, { column: 2 })))
    }
    assert.equal((await rowsOf(ada, step)).filter(({ complete }) => complete).length, rows)
  }
  assert.deepEqual(counts.slice(2), counts.slice(0, 2))
})

const signDocument = `mutation ($input: SignDatagridValueInput!) { signDatagridValue(input: $input) { datagridValue { value signature { id } } } }`

const toSign = ({ rowId, columnId, _etag, shownDigest }: CellSeen, input: object = {}) => ({
  input: { rowId, columnId, etag: _etag, shownDigest, ...input },
})
const refusedSign = (person: Person, cell: CellSeen) =>
  person.refused(signDocument, toSign(cell, { signature: person.sign }))

/** A run, or a batch of them, whose grid asks in a required row and in one that may not apply for ohms, and for the signature of quality. */
async function signedGrid(size: number, rows = 2, input: object = {}): Promise<StepSeen[]> {
  const signoffRoleId = await roleNamed(ada, 'Quality Engineer')
  const procedure = await aGrid(
    rows,
    [{ name: 'All of it', type: 'SIGNOFF', required: false }],
    [
      { header: 'Pin', type: 'STRING', settable: false },
      { header: 'Ohms', type: 'NUMBER' },
      { header: 'Checked', type: 'SIGNOFF', signoffRoleId },
    ],
    input,
  )
  const runs = await aBatchOf(ada, procedure.id, size)
  const [first] = await Promise.all(runs.map((id) => seeStep(ada, id, 'Pins')))
  assert.ok(first)
  await act(ada, 'startRunStep', first)
  return Promise.all(runs.map((id) => seeStep(ada, id, 'Pins')))
}

test('a sign-off column is signed row by row, by its role, over exactly what the row shows', async () => {
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const otto = await floor.person({ roles: ['Operator'] })
  const [step] = await signedGrid(1)
  assert.ok(step)
  await fill(await cellAt(step, 1, 2), { value: '4.70' })
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', step), ['SIGN_OFF_MISSING'])
  const open = await cellAt(step, 1, 3)
  assert.deepEqual(await refusedSign(otto, open), ['ROLE_REQUIRED'])
  assert.deepEqual(await refusedFill(open, { value: true }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedSign(quinn, await cellAt(step, 1, 2)), ['INVALID_INPUT'])
  const key = await floor.key()
  assert.deepEqual(await key.refused(signDocument, toSign(open, { signature: quinn.sign })), [
    'SIGNATURE_REQUIRED',
  ])
  await fill(await cellAt(step, 2, 2), { value: '9' })
  await quinn.get(signDocument, toSign(open, { signature: quinn.sign }))
  const signed = await cellAt(step, 1, 3)
  const [signature] = signed.signatures
  assert.ok(signature)
  assert.deepEqual([signed.value, signature.roleName, signature.rowNumber], [true, 'Quality Engineer', 1])
  const { values, row, column, definitionDigest } = JSON.parse(signature.content)
  assert.deepEqual([row, column, values], [1, 3, [{ field: null, row: 1, column: 2, value: '4.70' }]])
  assert.match(definitionDigest, /^[0-9a-f]{64}$/)
  assert.deepEqual(await refusedSign(quinn, signed), ['ALREADY_EXISTS'])
  const check = 'query ($id: ID!) { verifySignature(id: $id) { isValid } }'
  assert.deepEqual((await ada.get(check, { id: signature.id })).verifySignature, { isValid: true })
  assert.equal((await act(ada, 'completeRunStep', step)).status, 'COMPLETE')
  const pack = await evidenceOf(step)
  assert.ok(pack)
  assert.deepEqual(
    pack.runs[0]?.steps[0]?.attempts[0]?.signatures.map(({ cell }) => cell),
    [{ row: 1, column: 'Checked' }],
  )
  assert.ok(!pack.missing.some(({ what }) => what.includes('Checked')))
})

test('a row that changes voids the signatures in it and those over it, and no other row', async () => {
  const [step] = await signedGrid(1, 3)
  assert.ok(step)
  const admin = await floor.person({ roles: ['Quality Engineer', 'Operator'] })
  await fill(await cellAt(step, 2, 2), { value: '9' })
  for (const row of [1, 2])
    await admin.get(signDocument, toSign(await cellAt(step, row, 3), { signature: admin.sign }))
  await sign(ada, await seeField(step))
  const stands = async () => {
    const seen = await rowsOf(ada, step)
    const { signature } = await seeField(step)
    return [...seen.map(({ values }) => values[2]?.signature !== null), signature !== null]
  }
  assert.deepEqual(await stands(), [true, true, false, true])
  const before = await cellAt(step, 1, 3)
  // Nothing stood in it when the row was signed: what the row shows has changed all the same.
  await fill(await cellAt(step, 1, 2), { value: '4.7' })
  assert.deepEqual(await stands(), [false, true, false, false])
  assert.deepEqual(await refusedSign(admin, before), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedFill(await cellAt(step, 1, 3), { notApplicable: true }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedFill(await cellAt(step, 2, 3), { notApplicable: true }), ['ALREADY_EXISTS'])
  await fill(await cellAt(step, 2, 2), { value: '8' })
  const waived = await fill(await cellAt(step, 2, 3), { notApplicable: true })
  assert.deepEqual(await refusedSign(admin, waived), ['INVALID_INPUT'])
  await fill(waived, { value: null })
  await admin.get(signDocument, toSign(await cellAt(step, 2, 3), { signature: admin.sign }))
  const again = (await cellAt(step, 2, 3)).signatures.map(({ voidedAt }) => voidedAt !== null)
  assert.deepEqual(again, [true, false])
})

test('a cell is signed as it was shown, by whoever holds the certificate of its step, and not while its run is on hold', async () => {
  const kind = await aCertificateKind(ada)
  await aCertificate(ada, kind.id, ada.id)
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const [step] = await signedGrid(1, 2, { certificateKindIds: [kind.id] })
  assert.ok(step)
  assert.deepEqual(await refusedSign(quinn, await cellAt(step, 1, 3)), ['CERTIFICATE_MISSING'])
  await aCertificate(ada, kind.id, quinn.id)
  const open = await cellAt(step, 1, 3)
  assert.deepEqual(await refusedSign(quinn, { ...open, shownDigest: '0'.repeat(64) }), ['CONCURRENCY_ERROR'])
  const seen = await cellAt(step, 2, 3)
  await fill(await fill(seen, { notApplicable: true }), { value: null })
  assert.deepEqual(await refusedSign(quinn, seen), ['CONCURRENCY_ERROR'], 'somebody decided on it since')
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { run { id _etag } } }', {
    id: step.id,
  })
  const { id, _etag: etag } = runStep.run
  await ada.get('mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { status } } }', {
    input: { id, etag, kind: 'QUALITY', reason: 'the meter is in doubt' },
  })
  assert.deepEqual(await refusedSign(quinn, open), ['RUN_ON_HOLD'])
})

test('a row is signed in every unit of a batch, each over what it shows itself, in as many statements for ten as for two', async () => {
  const counts = []
  for (const size of [2, 10]) {
    const steps = await signedGrid(size)
    const [first, second] = steps
    assert.ok(first && second)
    await fill(await cellAt(second, 1, 2), { value: '7' })
    const cell = await cellAt(first, 1, 3)
    const quinn = await floor.person({ roles: ['Quality Engineer'] })
    counts.push(
      await countStatements(floor.performer, () =>
        quinn.get(signDocument, toSign(cell, { signature: quinn.sign })),
      ),
    )
    const contents = await Promise.all(
      steps.map(async (one) => JSON.parse((await cellAt(one, 1, 3)).signatures[0]?.content ?? '{}')),
    )
    assert.deepEqual(
      contents.map(({ runStepId, values }) => [runStepId, values.length]),
      steps.map(({ id }, nth) => [String(id), nth === 1 ? 1 : 0]),
    )
  }
  assert.equal(counts[1], counts[0])
})

async function evidenceOf({ id }: StepSeen) {
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { runId } }', { id })
  return readSnapshot(floor.performer.pool, ada.caller, (read) =>
    readEvidence(read, ada.caller, { kind: 'run', id: String(runStep.runId) }),
  )
}

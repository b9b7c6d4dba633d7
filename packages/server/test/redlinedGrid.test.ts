import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aBatchOf } from './batching.ts'
import { aStepIn, make, newDraft, refusedMake, remove } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { release } from './made.ts'
import { act, type StepSeen, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let maya: Person
let engineer: Person
let quality: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'] })
  engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  quality = await floor.person({ roles: ['Quality Engineer'] })
})

interface Part {
  readonly id: number
  readonly _etag: string
  readonly index: number
  readonly header: string
  readonly values: readonly { readonly value: unknown; readonly rowId: number }[]
}

interface Redlined {
  readonly id: number
  readonly _etag: string
  readonly datagridColumns: readonly Part[]
  readonly datagridRows: readonly Part[]
  readonly required: readonly { readonly roleName: string }[]
  readonly differences: readonly {
    readonly part: string
    readonly name: string
    readonly member: string | null
  }[]
}

const grid = `id _etag required { roleName } differences { part name member }
  datagridColumns { id _etag index header runStepId editable values { value rowId } } datagridRows { id _etag index values { value rowId } }`

async function see(id: number): Promise<Redlined> {
  return (await ada.get(`query ($id: ID!) { redline(id: $id) { ${grid} } }`, { id })).redline
}

/** Two units in one batch whose step has a grid of given pins and ohms, in two rows; the first is begun on both. */
async function twoUnits(): Promise<readonly [StepSeen, StepSeen]> {
  const draft = await newDraft(ada)
  const { id: stepId } = await aStepIn(ada, draft.id, 'Pins', { type: 'DATAGRID' })
  const pin = await make(ada, 'createDatagridColumn', {
    stepId,
    header: 'Pin',
    type: 'STRING',
    settable: false,
  })
  await make(ada, 'createDatagridColumn', { stepId, header: 'Ohms', type: 'NUMBER' })
  for (const value of ['A1', 'A2']) {
    const row = await make(ada, 'createDatagridRow', { stepId, required: false })
    await make(ada, 'setDatagridValue', { rowId: row.id, columnId: pin.id, value })
  }
  const { id } = await release(ada, draft.id)
  const [one = 0, other = 0] = await aBatchOf(ada, id, 2)
  await act(ada, 'startRunStep', await seeStep(ada, one, 'Pins'))
  return [await seeStep(ada, one, 'Pins'), await seeStep(ada, other, 'Pins')]
}

const cellsOf = async ({ id }: Pick<StepSeen, 'id'>) => {
  const asked = `query ($id: ID!) { runStep(id: $id) { datagridRows { edges { node { given values { rowId columnId value } } } } } }`
  const { runStep } = await ada.get(asked, { id })
  return runStep.datagridRows.edges.map(({ node }: { readonly node: object }) => node)
}

async function begin({ id, _etag: etag }: StepSeen): Promise<Redlined> {
  const asked = `mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id } } }`
  const input = { stepId: id, etag, reason: 'the harness has a third pin' }
  return see((await maya.get(asked, { input })).createRedline.redline.id)
}

async function apply(redline: Redlined, step: StepSeen): Promise<void> {
  const { _etag: etag } = await see(redline.id)
  await maya.get(
    'mutation ($input: SubmitRedlineInput!) { submitRedline(input: $input) { redline { id } } }',
    {
      input: { id: redline.id, etag },
    },
  )
  for (const person of [engineer, quality])
    await person.get(
      'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id } } }',
      { input: { redlineId: redline.id, status: 'APPROVED', signature: person.sign } },
    )
  const { _etag } = (await ada.get('query ($id: ID!) { runStep(id: $id) { _etag } }', { id: step.id }))
    .runStep
  await engineer.get(
    'mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }',
    {
      input: { id: step.id, etag: _etag },
    },
  )
}

const headersOf = ({ datagridColumns }: Redlined) => datagridColumns.map(({ header }) => header)

test('a redline adds, changes, moves and takes out columns and rows of a grid on all units of a batch, and what did not change keeps its values', async () => {
  const [step, beside] = await twoUnits()
  const [first, second] = await cellsOf(step)
  const ohms = { rowId: first.values[1].rowId, columnId: first.values[1].columnId }
  await make(ada, 'setDatagridValue', { ...ohms, value: 4.7 })
  await make(ada, 'setDatagridValue', { ...ohms, rowId: second.values[1].rowId, value: 5 })
  const redline = await begin(await seeStep(ada, await runOf(step), 'Pins'))
  assert.deepEqual(headersOf(redline), ['Pin', 'Ohms'])
  const seal = await make(maya, 'createDatagridColumn', {
    ...{ runStepId: step.id, header: 'Seal', type: 'SELECT' },
    ...{ options: ['dry', 'wet'], index: 0 },
  })
  assert.deepEqual([seal.header, seal.index], ['Seal', 0])
  const row = await make(maya, 'createDatagridRow', { runStepId: step.id, required: true })
  await make(maya, 'reorderDatagridRow', { id: row.id, etag: row._etag, index: 0 })
  const pin = redline.datagridColumns[0]
  await make(maya, 'setDatagridValue', { rowId: row.id, columnId: pin?.id, value: 'A0' })
  await make(maya, 'updateDatagridColumn', { id: seal.id, etag: seal._etag, header: 'Seal seen' })
  const [, gone] = redline.datagridRows
  assert.ok(gone)
  await remove(maya, 'deleteDatagridRow', gone)
  const edited = await see(redline.id)
  assert.deepEqual(headersOf(edited), ['Seal seen', 'Pin', 'Ohms'])
  assert.deepEqual(
    edited.datagridRows.map(({ values }) => values.map(({ value }) => value)),
    [['A0'], ['A1']],
  )
  assert.deepEqual(
    edited.differences.map(({ part, name, member }) => [part, name, member]),
    [
      ['column', 'Seal seen', null],
      ['row', '3', null],
      ['row', '2', null],
    ],
  )
  await apply(redline, step)
  const worked = await cellsOf(step)
  assert.deepEqual(
    worked.map(({ given, values }: typeof first) => [
      given,
      values.map(({ value }: Part['values'][0]) => value),
    ]),
    [
      [
        [null, 'A0', null],
        [null, null, null],
      ],
      [
        [null, 'A1', null],
        [null, null, 4.7],
      ],
    ],
  )
  assert.deepEqual(
    (await cellsOf(beside)).map(({ given }: typeof first) => given),
    worked.map(({ given }: typeof first) => given),
    'the other unit reads the same',
  )
  await act(ada, 'startRunStep', await seeStep(ada, await runOf(step), 'Pins'))
  const sealed = { rowId: row.id, columnId: seal.id, value: 'dry' }
  assert.equal(
    (await make(ada, 'setDatagridValue', sealed)).value,
    'dry',
    'recorded in the column that was added',
  )
})

async function runOf({ id }: StepSeen): Promise<number> {
  return (await ada.get('query ($id: ID!) { runStep(id: $id) { runId } }', { id })).runStep.runId
}

test('two people who redline two columns of one grid both keep their work; of one column, the second is told', async () => {
  const [step] = await twoUnits()
  const redline = await begin(step)
  const [pin, ohms] = redline.datagridColumns
  assert.ok(pin && ohms)
  await make(maya, 'updateDatagridColumn', { id: pin.id, etag: pin._etag, header: 'Contact' })
  await make(engineer, 'updateDatagridColumn', { id: ohms.id, etag: ohms._etag, unit: null, header: 'R' })
  assert.deepEqual(
    await refusedMake(engineer, 'updateDatagridColumn', { id: pin.id, etag: pin._etag, header: 'Hole' }),
    ['CONCURRENCY_ERROR'],
  )
  assert.deepEqual(headersOf(await see(redline.id)), ['Contact', 'R'])
})

/** The first refusal; the other unit of the batch stands in the way for the same reason. */
const why = async (person: Person, name: string, input: object) => (await refusedMake(person, name, input))[0]

test('a grid is redlined by a redline in draft alone, and what it is given must fit', async () => {
  const [step] = await twoUnits()
  const column = { runStepId: step.id, header: 'Seal', type: 'STRING' }
  assert.equal(await why(maya, 'createDatagridColumn', column), 'NOT_FOUND', 'nothing is open')
  const redline = await begin(step)
  const [pin, ohms] = redline.datagridColumns
  const [row] = redline.datagridRows
  assert.ok(pin && ohms && row)
  const seen = { id: pin.id, etag: pin._etag }
  assert.equal(await why(maya, 'updateDatagridColumn', { ...seen, type: 'NUMBER' }), 'INVALID_INPUT')
  assert.equal(await why(maya, 'createDatagridColumn', { ...column, type: 'ION' }), 'INVALID_INPUT')
  assert.equal(await why(maya, 'createDatagridColumn', { ...column, signoffRoleId: 1 }), 'NOT_FOUND')
  const given = { rowId: row.id, columnId: ohms.id, value: 'many' }
  assert.equal(await why(maya, 'setDatagridValue', given), 'INVALID_INPUT')
  assert.equal(await why(ada, 'createDatagridColumn', { header: 'Seal', type: 'STRING' }), 'INVALID_INPUT')
  const operator = await floor.person({ roles: ['Operator'] })
  assert.equal(await why(operator, 'createDatagridColumn', column), 'PERMISSION')
  for (const one of [pin, ohms]) await remove(maya, 'deleteDatagridColumn', one)
  assert.deepEqual(await see(redline.id).then(({ datagridRows }) => datagridRows), [], 'no grid is left')
})

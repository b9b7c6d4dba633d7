import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { make, move, newDraft, refusedMake, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { sayDirectly } from './sayDirectly.ts'
import { roleNamed } from './working.ts'

let floor: Floor
let ada: Person
/** Rows of a released version, by table. */
let kept: Readonly<Record<string, readonly number[]>>
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  const draft = await newDraft(ada)
  procedureId = draft.id
  const input = { procedureId }
  const weld = await make(ada, 'createStep', { ...input, title: 'Weld' })
  const grid = await make(ada, 'createStep', { ...input, title: 'Measure', type: 'DATAGRID' })
  const field = await make(ada, 'createStepField', { stepId: weld.id, name: 'Torque', type: 'NUMBER' })
  const { validationFunctions } = await ada.get('{ validationFunctions { edges { node { id } } } }')
  const functionId = validationFunctions.edges[0].node.id
  const roles = [{ roleId: await roleNamed(ada, 'Quality Engineer'), count: 1 }]
  const column = await make(ada, 'createDatagridColumn', { stepId: grid.id, header: 'mm', type: 'NUMBER' })
  const row = await make(ada, 'createDatagridRow', { stepId: grid.id })
  await make(ada, 'setDatagridValue', { rowId: row.id, columnId: column.id, value: 1 })
  kept = {
    procedure: [draft.id],
    step: [weld.id, grid.id],
    step_field: [field.id],
    step_field_validation: [
      (await make(ada, 'createStepFieldValidation', { fieldId: field.id, functionId, value: 5 })).id,
    ],
    step_gate: [
      (
        await make(ada, 'createStepGate', {
          stepId: weld.id,
          kind: 'APPROVAL',
          stands: 'BEFORE_COMPLETION',
          roles,
        })
      ).id,
    ],
    step_edge: [
      (await make(ada, 'createStepEdge', { stepId: grid.id, upstreamStepId: weld.id, minimumLag: 60 })).id,
    ],
    datagrid_column: [column.id],
    datagrid_row: [row.id],
  }
  await move(ada, draft.id, 'RELEASED')
})

/** Everything of the version, as the owner of the tables reads it. */
async function written(): Promise<string> {
  const owner = await floor.owner()
  const all: unknown[] = []
  for (const [table, ids] of Object.entries(kept)) {
    const { rows } = await owner.query(`select * from ${table} where id = any($1::bigint[]) order by id`, [
      ids,
    ])
    all.push([table, rows])
  }
  const { rows } = await owner.query(
    'select * from datagrid_value where row_id = any($1::bigint[]) order by column_id',
    [kept['datagrid_row']],
  )
  return JSON.stringify([...all, rows])
}

test('no act changes what is released', async () => {
  const before = await written()
  const { steps, _etag: etag } = await seeProcedure(ada, procedureId)
  const [weld, grid] = steps
  const field = weld?.fields[0]
  assert.ok(weld && grid && field)
  const attempts: [string, object][] = [
    ['updateProcedure', { id: procedureId, etag, title: 'Other' }],
    ['createStep', { procedureId, title: 'More' }],
    ['updateStep', { id: weld.id, etag: weld._etag, title: 'Other' }],
    ['createStepField', { stepId: weld.id, name: 'More', type: 'STRING' }],
    ['updateStepField', { id: field.id, etag: field._etag, name: 'Other' }],
    ['createStepEdge', { stepId: weld.id, upstreamStepId: grid.id }],
    ['createDatagridRow', { stepId: grid.id }],
    [
      'setDatagridValue',
      { rowId: kept['datagrid_row']?.[0], columnId: kept['datagrid_column']?.[0], value: 2 },
    ],
  ]
  for (const [name, input] of attempts)
    assert.deepEqual(await refusedMake(ada, name, input), ['PROCEDURE_NOT_DRAFT'], name)
  for (const name of [
    'deleteProcedure',
    'deleteStep',
    'deleteStepField',
    'deleteStepGate',
    'deleteStepEdge',
  ]) {
    const [table = ''] = Object.keys(kept).filter(
      (known) =>
        known ===
        name
          .replace('delete', '')
          .replaceAll(/\B([A-Z])/g, '_$1')
          .toLowerCase(),
    )
    const [row] = await floor.rows<{ id: string; etag: string }>(
      statement(`select id, etag from ${table} where id = $1::bigint`, [String(kept[table]?.[0])]),
    )
    const document = `mutation ($id: ID!, $etag: String!) { ${name}(id: $id, etag: $etag) { id } }`
    assert.deepEqual(
      await ada.refused(document, { id: row?.id, etag: row?.etag }),
      ['PROCEDURE_NOT_DRAFT'],
      name,
    )
  }
  assert.equal(await written(), before)
})

test('no statement of the application’s role changes what is released', async () => {
  const before = await written()
  const changes = Object.entries(kept).flatMap(([table, ids]) => {
    const those = `id = any('{${ids.join()}}'::bigint[])`
    return [
      `update ${table} set etag = gen_random_uuid(), updated_by = 1 where ${those}`,
      `delete from ${table} where ${those}`,
    ].filter(
      // Who archives it renews its etag.
      (text) => !text.startsWith('update procedure '),
    )
  })
  const more = [
    `update procedure set title = 'Other' where id = ${procedureId}`,
    `update procedure set status = 'DRAFT' where id = ${procedureId}`,
    `update procedure set digest = null, released_at = null where id = ${procedureId}`,
    `update step set definition_id = null where id = ${kept['step']?.[0]}`,
    `update datagrid_value set value = '2' where row_id = ${kept['datagrid_row']?.[0]}`,
    `delete from datagrid_value where row_id = ${kept['datagrid_row']?.[0]}`,
    `insert into step select (jsonb_populate_record(s, jsonb_build_object('id', 999999999999, 'title', 'More'))).* from step s where id = ${kept['step']?.[0]}`,
    `insert into step_field select (jsonb_populate_record(f, '{"id": 999999999999, "number": 4095}')).* from step_field f where id = ${kept['step_field']?.[0]}`,
  ]
  for (const text of [...changes, ...more]) {
    assert.equal(await sayDirectly(floor, text, true), '42501', text)
    assert.notEqual(await sayDirectly(floor, text, false), 'changed', text)
  }
  assert.equal(await written(), before)
  for (const text of [
    'update step_definition set content = content',
    'delete from step_definition',
    'truncate step',
  ])
    assert.equal(await sayDirectly(floor, text, true), '42501', text)
})

test('files and attributes of a released version are what they were, and those of a draft are not', async () => {
  const attach =
    'mutation ($input: CreateFileAttachmentInput!) { createFileAttachment(input: $input) { fileAttachment { id } } }'
  const fileId: number = (await ada.get(attach, { input: { filename: 'weld.png' } })).createFileAttachment
    .fileAttachment.id
  const draft = await newDraft(ada)
  const step = await make(ada, 'createStep', { procedureId: draft.id, title: 'Weld' })
  const ends = async (recordId: number | undefined) =>
    Promise.all([
      sayDirectly(
        floor,
        `insert into record_file (organization_id, id, record_id, file_id, kind)
select organization_id, id + 900000000000, id, ${fileId}, 'ASSET' from record where id = ${recordId}`,
        true,
      ),
      sayDirectly(
        floor,
        `insert into attribute (organization_id, id, record_id, key, type, etag, created_at, updated_at, created_by, updated_by)
select organization_id, id + 900000000000, id, 'k', 'string', gen_random_uuid(), now(), now(), 1, 1 from record where id = ${recordId}`,
        true,
      ),
    ])
  for (const recordId of [procedureId, kept['step']?.[0]])
    assert.deepEqual(await ends(recordId), ['42501', '42501'])
  for (const recordId of [draft.id, step.id]) assert.deepEqual(await ends(recordId), ['changed', 'changed'])
})

test('a row of a draft is not moved into a released version', async () => {
  const draft = await newDraft(ada)
  const step = await make(ada, 'createStep', { procedureId: draft.id, title: 'Weld' })
  const text = `update step set procedure_id = ${procedureId} where id = ${step.id}`
  assert.equal(await sayDirectly(floor, text, true), '42501')
})

test('nothing is put into a controlled release by somebody who does not see it', async () => {
  const cleared = await floor.person({ roles: ['Manufacturing Engineer'], cleared: true })
  const draft = await newDraft(cleared, { exportControlled: true })
  const { id } = await make(cleared, 'createStep', { procedureId: draft.id, title: 'Weld' })
  await move(cleared, draft.id, 'RELEASED')
  const source = kept['step']?.[0]
  const text = `insert into step select (jsonb_populate_record(s, jsonb_build_object(
    'id', 999999999998, 'procedure_id', ${draft.id}, 'parent_id', null))).* from step s where id = ${source}`
  assert.equal(await sayDirectly(floor, text, false), '42501', String(id))
})

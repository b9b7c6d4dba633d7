import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { make, moveStandard } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'

let floor: Floor
let ada: Person
/** Rows of a released standard step, by table. */
let kept: Readonly<Record<string, number>>
let topId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  const top = await make(ada, 'createStep', { title: 'Weld' })
  topId = top.id
  const field = await make(ada, 'createStepField', { stepId: top.id, name: 'Torque', type: 'NUMBER' })
  const limit = await make(ada, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 })
  const [first, second] = [
    await make(ada, 'createStep', { title: 'Clean', parentId: top.id }),
    await make(ada, 'createStep', { title: 'Measure', parentId: top.id, type: 'DATAGRID' }),
  ]
  const edge = await make(ada, 'createStepEdge', { stepId: second.id, upstreamStepId: first.id })
  const column = await make(ada, 'createDatagridColumn', { stepId: second.id, header: 'mm', type: 'NUMBER' })
  const row = await make(ada, 'createDatagridRow', { stepId: second.id })
  await make(ada, 'setDatagridValue', { rowId: row.id, columnId: column.id, value: 1 })
  kept = {
    step: first.id,
    step_field: field.id,
    step_field_validation: limit.id,
    step_edge: edge.id,
    datagrid_column: column.id,
    datagrid_row: row.id,
  }
  await moveStandard(ada, top.id, 'RELEASED')
})

/** Runs a statement as the application does, and takes it back. */
async function asApplication(text: string): Promise<void> {
  const client = await floor.performer.pool.connect()
  try {
    await client.query(
      `begin; select set_config('traveler.organization_id', '${floor.organizationId}', true)`,
    )
    await client.query(text)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('a released standard step is changed by no statement of the application', async () => {
  const final = /released standard step is never changed/
  for (const [table, id] of Object.entries(kept)) {
    await assert.rejects(asApplication(`delete from ${table} where id = ${id}`), final, `delete ${table}`)
    const touch = `update ${table} set updated_at = now() where id = ${id}`
    await assert.rejects(asApplication(touch), final, `update ${table}`)
  }
  const own = `organization_id = ${floor.organizationId}`
  for (const set of [
    `title = 'Other'`,
    'definition_id = null',
    `standard_status = 'DRAFT'`,
    'required = false',
  ])
    await assert.rejects(asApplication(`update step set ${set} where ${own} and id = ${topId}`), final, set)
  await assert.rejects(asApplication(`delete from step where ${own} and id = ${topId}`), final)
  await assert.rejects(
    asApplication(`update datagrid_value set value = '"2"' where row_id = ${kept['datagrid_row']}`),
    final,
  )
  const copied = `insert into step_field select (jsonb_populate_record(f, jsonb_build_object('id', -1, 'number', 9))).*
from step_field f where f.id = ${kept['step_field']}`
  await assert.rejects(asApplication(copied), final)
})

test('a step that is written is not put below a released one', async () => {
  const draft = await make(ada, 'createStep', { title: 'Grind' })
  const put = `update step set standard_root_id = ${topId}, parent_id = ${topId} where id = ${draft.id}`
  await assert.rejects(asApplication(put), /released standard step is never changed/)
})

test('it is archived, and its next version is written', async () => {
  const { standardStepFamilyId: familyId } = await moveStandard(ada, topId, 'ARCHIVED')
  const next = await make(ada, 'createStandardStepVersion', { familyId })
  await make(ada, 'createStepField', { stepId: next.id, name: 'Seen', type: 'BOOLEAN' })
  assert.equal((await moveStandard(ada, next.id, 'RELEASED')).version, 2)
})

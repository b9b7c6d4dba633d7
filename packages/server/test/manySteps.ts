import { randomUUID } from 'node:crypto'
import { aStepIn, type DraftedProcedure, type DraftedStep, newDraft } from './drafting.ts'
import type { Floor } from './floor.ts'

/**
 * A draft of so many steps, each with two fields and a validation, and a content of its own. Written past the API,
 * which would take a minute: what is tested is what becomes of them.
 */
export async function manySteps(floor: Floor, size: number): Promise<DraftedProcedure> {
  const draft = await newDraft(floor.admin)
  await writeSteps(floor, size, { draft, parentId: null })
  return draft
}

/** A draft with one step at the top, and so many below it. */
export async function manyStepsBelow(
  floor: Floor,
  size: number,
): Promise<{ draft: DraftedProcedure; root: DraftedStep }> {
  const draft = await newDraft(floor.admin)
  const root = await aStepIn(floor.admin, draft.id, 'Root')
  await writeSteps(floor, size, { draft, parentId: root.id })
  return { draft, root }
}

interface Place {
  readonly draft: DraftedProcedure
  readonly parentId: number | null
}

async function writeSteps(floor: Floor, size: number, { draft, parentId }: Place): Promise<void> {
  const owner = await floor.owner()
  const own = [floor.organizationId, draft.id, size]
  const stamp = `'${randomUUID()}'::uuid, now(), now(), ${floor.admin.id}, ${floor.admin.id}`
  await owner.query(`create temporary table made as
select n, nextval('record_id') as key_id, nextval('record_id') as step_id, nextval('record_id') as first_id, nextval('record_id') as second_id,
  nextval('record_id') as validation_id from generate_series(1, ${size}) as n`)
  await owner.query(
    `insert into record (organization_id, id, type) select ${floor.organizationId}, step_id, 'step' from made`,
  )
  await owner.query(
    `insert into step_key (organization_id, id, next_field_number) select ${floor.organizationId}, key_id, 3 from made`,
  )
  await owner.query(`insert into step (organization_id, id, procedure_id, step_key_id, parent_id, position, title, content,
  etag, created_at, updated_at, created_by, updated_by)
select ${own[0]}, step_id, ${own[1]}, key_id, ${parentId}, n, 'Step ' || n, '[]', ${stamp} from made`)
  await owner.query(`insert into step_field (organization_id, id, step_id, number, position, name, type, etag, created_at, updated_at, created_by, updated_by)
select ${own[0]}, first_id, step_id, 1, 1, 'Reading', 'NUMBER', ${stamp} from made
union all select ${own[0]}, second_id, step_id, 2, 2, 'Remark', 'STRING', ${stamp} from made`)
  await owner.query(`insert into step_field_validation (organization_id, id, step_field_id, position, function_id, value,
  etag, created_at, updated_at, created_by, updated_by)
select ${own[0]}, validation_id, first_id, 1, 2, n, ${stamp} from made`)
  await owner.query('drop table made')
}

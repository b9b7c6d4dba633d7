import { type Statement, statement } from '../db/statement.ts'

/** How each row of a draft leads to the procedure or standard step that it belongs to. */
const draftOf = {
  step: 'select coalesce(procedure_id, standard_root_id) from step where id = any($1::bigint[])',
  step_field: through('step_field'),
  step_field_validation: `select coalesce(s.procedure_id, s.standard_root_id) from step_field_validation v
join step_field c on c.organization_id = v.organization_id and c.id = v.step_field_id
join step s on s.organization_id = c.organization_id and s.id = c.step_id where v.id = any($1::bigint[])`,
  step_gate: through('step_gate'),
  step_edge: through('step_edge'),
  datagrid_column: through('datagrid_column'),
  datagrid_row: through('datagrid_row'),
} as const

function through(table: string): string {
  return `select coalesce(s.procedure_id, s.standard_root_id) from ${table} c
join step s on s.organization_id = c.organization_id and s.id = c.step_id where c.id = any($1::bigint[])`
}

/**
 * Locks the procedures and standard steps that rows of a draft belong to, and others named by id: everything in a version
 * is decided under its stream.
 */
export function lockDraftsOf(
  table: keyof typeof draftOf,
  ids: readonly string[],
  draftIds: readonly string[] = [],
): Statement {
  return statement(`select * from lock_streams(array(${draftOf[table]}) || $2::bigint[], '{}')`, [
    ids,
    draftIds,
  ])
}

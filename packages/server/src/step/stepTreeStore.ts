import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step with the field number that its key gives next. */
export interface TreeStepRow extends Row<'step'> {
  readonly next_field_number: number
}

/** Steps with all that is written in them. */
export interface StepTree {
  readonly steps: readonly TreeStepRow[]
  readonly fields: readonly Row<'step_field'>[]
  readonly validations: readonly Row<'step_field_validation'>[]
  readonly columns: readonly Row<'datagrid_column'>[]
  readonly rows: readonly Row<'datagrid_row'>[]
  readonly values: readonly Row<'datagrid_value'>[]
  readonly gates: readonly Row<'step_gate'>[]
  readonly parts: readonly Row<'step_mbom_item'>[]
  /** On the steps; of a whole version those on the version too. */
  readonly files: readonly Row<'record_file'>[]
  readonly labels: readonly Row<'record_label'>[]
  /** Of the steps. */
  readonly attributes: readonly Row<'attribute'>[]
  /** As drawn, between the steps of the tree. */
  readonly edges: readonly Row<'step_edge'>[]
}

/** What to read: a whole version, a step and all below it, or whole versions of standard steps by their top steps. */
export type TreeScope =
  | { readonly procedureId: string }
  | { readonly stepId: string }
  | { readonly standardIds: readonly string[] }

const stepsOfVersion = 'select id from step where procedure_id = $1::bigint'
const stepsOfStandard = 'select id from step where standard_root_id = any($1::bigint[])'
const stepsBelow = `with recursive below as (
  select b.organization_id, b.id from step b where b.id = $1::bigint
  union all
  select b.organization_id, b.id from below a join step b on b.organization_id = a.organization_id and b.parent_id = a.id
) select id from below`

/** Runs one statement: a transaction's read. */
type Read = <Row extends object>(statement: Statement) => Promise<Row[]>

/** Reads a tree: one statement a table, all sent together. */
export async function readStepTree(read: Read, scope: TreeScope): Promise<StepTree> {
  const { ids, given } = within(scope)
  const list = <Listed extends object>(text: string): Promise<Listed[]> =>
    read<Listed>(statement(text, [given]))
  const of = (table: string): string => `select t.* from ${table} t where t.step_id in (${ids}) order by t.id`
  const on = (table: string): string =>
    `select t.* from ${table} t where t.record_id in (${ids})${'procedureId' in scope ? ' or t.record_id = $1::bigint' : ''} order by t.id`
  const [steps, fields, validations, columns, rows, values, gates, parts, files, labels, attributes, edges] =
    await Promise.all([
      list<TreeStepRow>(`select s.*, k.next_field_number from step s
join step_key k on k.organization_id = s.organization_id and k.id = s.step_key_id where s.id in (${ids}) order by s.id`),
      list<Row<'step_field'>>(of('step_field')),
      list<Row<'step_field_validation'>>(`select t.* from step_field_validation t
join step_field f on f.organization_id = t.organization_id and f.id = t.step_field_id where f.step_id in (${ids}) order by t.id`),
      list<Row<'datagrid_column'>>(of('datagrid_column')),
      list<Row<'datagrid_row'>>(of('datagrid_row')),
      list<Row<'datagrid_value'>>(`select t.* from datagrid_value t
join datagrid_row r on r.organization_id = t.organization_id and r.id = t.row_id where r.step_id in (${ids})`),
      list<Row<'step_gate'>>(of('step_gate')),
      list<Row<'step_mbom_item'>>(of('step_mbom_item')),
      list<Row<'record_file'>>(on('record_file')),
      list<Row<'record_label'>>(`select t.* from record_label t where t.record_id in (${ids}) order by t.id`),
      list<Row<'attribute'>>(`select t.* from attribute t where t.record_id in (${ids}) order by t.id`),
      list<Row<'step_edge'>>(`${of('step_edge').replace(' order by t.id', '')}
and t.upstream_step_id in (${ids}) and t.drawn order by t.id`),
    ])
  return { steps, fields, validations, columns, rows, values, gates, parts, files, labels, attributes, edges }
}

function within(scope: TreeScope): { readonly ids: string; readonly given: string | readonly string[] } {
  if ('procedureId' in scope) return { ids: stepsOfVersion, given: scope.procedureId }
  if ('stepId' in scope) return { ids: stepsBelow, given: scope.stepId }
  return { ids: stepsOfStandard, given: scope.standardIds }
}

/** The ids of all rows of a tree that have one of their own, in the order in which copies are given theirs. */
export function originalIds(tree: StepTree): readonly string[] {
  const { values: _cells, ...addressed } = tree
  return Object.values(addressed).flatMap((rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => id),
  )
}

/** How many rows of a tree have an id of their own. */
export function countTreeRows(tree: StepTree): number {
  return originalIds(tree).length
}

/** The keys of all rows of a tree, owners before what they own. `edges` are those to go with it, drawn or not. */
export function treeKeys(tree: StepTree, edges: readonly { readonly id: string }[]) {
  const keys = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ id }))
  return {
    step: keys(tree.steps),
    step_edge: keys(edges),
    step_mbom_item: keys(tree.parts),
    record_file: keys(tree.files),
    record_label: keys(tree.labels),
    attribute: keys(tree.attributes),
    step_gate: keys(tree.gates),
    datagrid_row: keys(tree.rows),
    datagrid_column: keys(tree.columns),
    datagrid_value: tree.values.map(({ row_id, column_id }) => ({ row_id, column_id })),
    step_field: keys(tree.fields),
    step_field_validation: keys(tree.validations),
  }
}

import type { Row, TableName } from '../generated/tables.ts'
import type { StandardColumns } from './standardColumnsStore.ts'
import { originalIds, type StepTree, type TreeStepRow } from './stepTreeStore.ts'

/** A row to insert: the transaction adds the organization. */
type New<Table extends TableName> = Omit<Row<Table>, 'organization_id'>

/** The rows of copied steps, owners before what they own. */
export interface CopiedSteps {
  readonly step_key: readonly New<'step_key'>[]
  readonly step: readonly New<'step'>[]
  readonly step_field: readonly New<'step_field'>[]
  readonly step_field_validation: readonly New<'step_field_validation'>[]
  readonly datagrid_column: readonly New<'datagrid_column'>[]
  readonly datagrid_row: readonly New<'datagrid_row'>[]
  readonly datagrid_value: readonly New<'datagrid_value'>[]
  readonly step_gate: readonly New<'step_gate'>[]
  readonly step_edge: readonly New<'step_edge'>[]
  readonly step_mbom_item: readonly New<'step_mbom_item'>[]
  readonly record_file: readonly New<'record_file'>[]
  readonly record_label: readonly New<'record_label'>[]
  readonly attribute: readonly New<'attribute'>[]
}

/** What a copy begins with. */
interface Stamp {
  readonly etag: string
  readonly created_at: string
  readonly updated_at: string
  readonly created_by: string
  readonly updated_by: string
}

/** What a copy is beside its original (docs/rules.md, Identity). */
export interface CopiedAs {
  /** Whether it goes by the same step key, or gets one of its own. */
  readonly keepsKey: boolean
  /** Which use of a standard step it is, or what else of one; absent: as the original. */
  readonly columns: Partial<StandardColumns & Pick<Row<'step'>, 'occurrence'>>
}

export interface CopyPlace {
  /** Null: into a standard step. */
  readonly procedureId: string | null
  readonly exportControlled: boolean
  /** Ids for the copies: as many as `countTreeRows` says, and as many more as there are steps when keys are new. */
  readonly ids: readonly string[]
  /** What each copy is; `keyId` is the key that it gets when it does not keep its own. */
  as(step: TreeStepRow, keyId: string): CopiedAs
  /** Where the uppermost step comes to stand; null: as in the original. */
  readonly root: { readonly id: string; readonly parentId: string | null; readonly position: number } | null
  stamp(): Stamp
}

/** Copies of steps with fields, validations, gates, grids, parts, files, labels and dependencies. Field numbers stay. */
export function copySteps(tree: StepTree, place: CopyPlace): CopiedSteps {
  const copies = copyIds(tree, place.ids)
  const copyOf = (id: string): string => copies.get(id) ?? id
  const edited = <Copied extends Owned>(row: Copied) => ({
    ...ownedCopy(row, place, copyOf),
    ...place.stamp(),
  })
  // What hangs on the version itself hangs on the version that the copies are of.
  const hung = <Hung extends Owned & { readonly record_id: string }>(row: Hung) => ({
    ...ownedCopy(row, place, copyOf),
    record_id: copies.get(row.record_id) ?? place.procedureId ?? row.record_id,
  })
  const placed = tree.steps.map((step) => {
    const keyId = copyOf(keyOf(step))
    return { step, keyId, as: place.as(step, keyId) }
  })
  return {
    step_key: placed.flatMap(({ step, keyId, as }) => (as.keepsKey ? [] : [keyRow(step, keyId, place)])),
    step: placed.map(({ step: { next_field_number: _key, ...step }, keyId, as }) => ({
      ...edited(step),
      procedure_id: place.procedureId,
      step_key_id: as.keepsKey ? step.step_key_id : keyId,
      ...standing(step, place, copyOf),
      ...as.columns,
      definition_id: null,
    })),
    ...contentCopies(tree, place, copyOf),
    step_edge: tree.edges.map((row) => ({
      ...edited(row),
      procedure_id: place.procedureId,
      step_id: copyOf(row.step_id),
      upstream_step_id: copyOf(row.upstream_step_id),
    })),
    // A standard step is of no part.
    step_mbom_item: (place.procedureId === null ? [] : tree.parts).map((row) => ({
      ...edited(row),
      step_id: copyOf(row.step_id),
    })),
    record_file: tree.files.map(hung),
    record_label: tree.labels.map(hung),
    attribute: tree.attributes.map((row) => ({ ...edited(row), record_id: copyOf(row.record_id) })),
  }
}

function contentCopies(tree: StepTree, place: CopyPlace, copyOf: (id: string) => string) {
  const ofStep = <Copied extends Owned & { readonly step_id: string }>(row: Copied) => ({
    ...ownedCopy(row, place, copyOf),
    ...place.stamp(),
    step_id: copyOf(row.step_id),
  })
  return {
    step_field: tree.fields.map(ofStep),
    step_field_validation: tree.validations.map((row) => ({
      ...ownedCopy(row, place, copyOf),
      ...place.stamp(),
      step_field_id: copyOf(row.step_field_id),
    })),
    datagrid_column: tree.columns.map(ofStep),
    datagrid_row: tree.rows.map(ofStep),
    datagrid_value: tree.values.map(({ organization_id: _same, ...row }) => ({
      ...row,
      row_id: copyOf(row.row_id),
      column_id: copyOf(row.column_id),
      export_controlled: place.exportControlled,
      ...place.stamp(),
    })),
    step_gate: tree.gates.map(ofStep),
  }
}

interface Owned {
  readonly organization_id: string
  readonly id: string
  readonly export_controlled: boolean
}

function ownedCopy<Copied extends Owned>(
  row: Copied,
  { exportControlled }: CopyPlace,
  copyOf: (id: string) => string,
) {
  const { organization_id: _same, ...rest } = row
  return { ...rest, id: copyOf(row.id), export_controlled: exportControlled }
}

function keyOf(step: { readonly id: string }): string {
  return `key of ${step.id}`
}

function copyIds(tree: StepTree, ids: readonly string[]): ReadonlyMap<string, string> {
  const named = [...originalIds(tree), ...tree.steps.map(keyOf)]
  return new Map(named.flatMap((name, nth) => (ids[nth] === undefined ? [] : [[name, ids[nth]] as const])))
}

function keyRow(step: TreeStepRow, id: string, { exportControlled }: CopyPlace): New<'step_key'> {
  return { id, next_field_number: step.next_field_number, export_controlled: exportControlled }
}

function standing(
  step: Omit<TreeStepRow, 'next_field_number'>,
  { root }: CopyPlace,
  copyOf: (id: string) => string,
): Pick<Row<'step'>, 'parent_id' | 'position'> {
  if (root?.id === step.id) return { parent_id: root.parentId, position: root.position }
  return { parent_id: step.parent_id === null ? null : copyOf(step.parent_id), position: step.position }
}

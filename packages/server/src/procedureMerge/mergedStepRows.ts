import { canonicalText, type Json } from '@traveler/domain/canonical.ts'
import type { ProcedureContent } from '@traveler/domain/procedureMerge/procedureContent.ts'
import type { RenumberedField } from '@traveler/domain/procedureMerge/separateFields.ts'
import type { DefinedStep } from '@traveler/domain/procedureMerge/stepElements.ts'
import type { DatagridColumn, FieldDefinition, FieldType } from '@traveler/domain/step/stepDefinition.ts'
import { type Change, insertAll, type NewRow, updateRows } from '../operation/change.ts'
import type { Stamp } from '../operation/stamp.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import type { StepTree } from '../step/stepTreeStore.ts'
import type { DesignatorRow, FileByDigestRow, FileOnStepRow, UseRow } from './mergeStore.ts'

/** A draft as it stands, and as a merge wants it. */
export interface MergedDraft {
  readonly procedure: ProcedureRow
  /** All rows of the draft. */
  readonly tree: StepTree
  readonly ours: ProcedureContent
  readonly merged: ProcedureContent
  readonly renumbered: readonly RenumberedField[]
  /** Of the draft and of what is merged in. */
  readonly uses: readonly UseRow[]
  readonly designators: readonly DesignatorRow[]
  readonly filesOnSteps: readonly FileOnStepRow[]
  /** Files that hang on no step of either. */
  readonly otherFiles: readonly FileByDigestRow[]
}

/** A row that stands in a step or hangs on it. */
export type StepRows =
  | { readonly id: string; readonly step_id: string }
  | { readonly id: string; readonly record_id: string }

export interface WrittenSteps {
  readonly changes: readonly Change[]
  /** Ids of rows of the draft that the merge does not have, on steps that stay. */
  readonly gone: ReadonlySet<string>
}

interface Merging {
  readonly before: ReadonlyMap<string, DefinedStep>
  readonly after: readonly DefinedStep[]
  readonly idOf: ReadonlyMap<string, string>
  nextId(): string
  readonly stamp: Stamp
  readonly again: Pick<Stamp, 'etag' | 'updated_at' | 'updated_by'>
}

/** New rows by table, in the order in which they are written: owners first. */
interface Added {
  readonly step_field: NewRow<'step_field'>[]
  readonly step_field_validation: NewRow<'step_field_validation'>[]
  readonly datagrid_column: NewRow<'datagrid_column'>[]
  readonly datagrid_row: NewRow<'datagrid_row'>[]
  readonly datagrid_value: NewRow<'datagrid_value'>[]
  readonly step_gate: NewRow<'step_gate'>[]
  readonly step_mbom_item: NewRow<'step_mbom_item'>[]
  readonly record_file: NewRow<'record_file'>[]
  readonly attribute: NewRow<'attribute'>[]
}

interface Changed {
  readonly step_field: { key: { id: string }; set: Partial<NewRow<'step_field'>> }[]
  readonly step_mbom_item: { key: { id: string }; set: Partial<NewRow<'step_mbom_item'>> }[]
  readonly attribute: { key: { id: string }; set: Partial<NewRow<'attribute'>> }[]
}

/** A step while its rows are written. */
interface Writing extends Merging {
  readonly draft: MergedDraft
  readonly step: DefinedStep
  /** As the draft has it; undefined: the step is new. */
  readonly old: DefinedStep | undefined
  readonly stepId: string
  readonly added: Added
  readonly changed: Changed
  readonly gone: Set<string>
}

/** What stands in the steps of a merged draft: written where it differs. */
export function stepRows(draft: MergedDraft, merging: Merging): WrittenSteps {
  const added: Added = {
    step_field: [],
    step_field_validation: [],
    datagrid_column: [],
    datagrid_row: [],
    datagrid_value: [],
    step_gate: [],
    step_mbom_item: [],
    record_file: [],
    attribute: [],
  }
  const changed: Changed = { step_field: [], step_mbom_item: [], attribute: [] }
  const gone = new Set<string>()
  for (const step of merging.after) {
    const stepId = merging.idOf.get(step.id) ?? ''
    const old = merging.before.get(step.id)
    const writing = { ...merging, draft, step, old, stepId, added, changed, gone }
    for (const write of [writeFields, writeGrid, writeGates, writeParts, writeFiles, writeAttributes])
      write(writing)
  }
  // A field gives its number up before another takes it.
  const updates = [
    updateRows('step_field', changed.step_field),
    updateRows('step_mbom_item', changed.step_mbom_item),
    updateRows('attribute', changed.attribute),
  ]
  return { changes: [...updates, ...insertAll({ ...added })], gone }
}

const isSame = (one: unknown, other: unknown): boolean => jsonText(one) === jsonText(other)

function jsonText(value: unknown): string {
  const json: Json = JSON.parse(JSON.stringify(value ?? null))
  return canonicalText(json)
}

function writeFields(writing: Writing): void {
  const { draft, step, old, stepId, added, changed, gone } = writing
  const { fields } = step.definition
  if (old !== undefined && isSame(old.definition.fields, fields)) return
  const rows = draft.tree.fields.filter((row) => row.step_id === stepId)
  const kept = new Set<string>()
  for (const [index, field] of fields.entries()) {
    const numberBefore = numberInDraft(draft, step.id, field.number)
    const row = rows.find((one) => one.number === numberBefore)
    const was = old?.definition.fields.find((one) => one.number === numberBefore)
    const set = { number: field.number, position: index + 1, ...fieldColumns(field) }
    const fieldId = row?.id ?? writing.nextId()
    kept.add(fieldId)
    if (row === undefined) added.step_field.push({ id: fieldId, step_id: stepId, ...set, ...owned(writing) })
    else if (row.position !== set.position || !isSame(was, field))
      changed.step_field.push({ key: { id: fieldId }, set: { ...set, ...writing.again } })
    if (row !== undefined && isSame(was?.validations, field.validations)) continue
    for (const one of draft.tree.validations) if (one.step_field_id === row?.id) gone.add(one.id)
    for (const [nth, { functionId, value }] of field.validations.entries())
      added.step_field_validation.push({
        id: writing.nextId(),
        step_field_id: fieldId,
        position: nth + 1,
        function_id: Number(functionId),
        value,
        ...owned(writing),
      })
  }
  for (const { id } of rows) if (!kept.has(id)) gone.add(id)
}

/** The number of a field in the draft; null: it comes from the other side, and its number was another field's there. */
function numberInDraft({ renumbered }: MergedDraft, element: string, number: number): number | null {
  const ours = renumbered.filter(({ step, side }) => step === element && side === 'OURS')
  const moved = ours.find(({ to }) => to === number)
  if (moved !== undefined) return moved.from
  return ours.some(({ from }) => from === number) ? null : number
}

function fieldColumns(field: FieldDefinition) {
  return {
    name: field.name,
    type: field.type,
    required: field.required,
    allow_not_applicable: field.allowNotApplicable,
    options: field.options,
    unit_id: field.unit?.id ?? null,
    minimum: field.limits.min,
    maximum: field.limits.max,
    target: field.limits.target,
    tolerance: field.limits.tolerance,
    out_of_range: field.outOfRange,
    process_information: field.processInformation,
    concession_role_id: field.concessionRole?.id ?? null,
    per_batch: field.scope === 'BATCH',
    signoff_role_id: field.signoffRole?.id ?? null,
    verifies: field.verifies,
    assigns: field.assigns,
    peer_review_required: field.peerReviewRequired,
    help_text: field.helpText === '' ? null : field.helpText,
    display: field.display === '' ? null : field.display,
    part_id: field.part?.id ?? null,
    part_subtype_id: field.partSubtype?.id ?? null,
  }
}

/** A grid is one thing: its columns and rows are written anew. */
function writeGrid(writing: Writing): void {
  const { draft, step, old, stepId, added, gone } = writing
  const { columns, rows } = step.definition
  const { columns: oldColumns = [], rows: oldRows = [] } = old?.definition ?? {}
  if (isSame([oldColumns, oldRows], [columns, rows])) return
  for (const row of [...draft.tree.columns, ...draft.tree.rows]) if (row.step_id === stepId) gone.add(row.id)
  const columnIds = new Map(columns.map(({ number }) => [number, writing.nextId()]))
  const typeOf = new Map(columns.map(({ number, type }) => [number, type]))
  for (const column of columns)
    added.datagrid_column.push({
      id: columnIds.get(column.number) ?? '',
      step_id: stepId,
      index: column.number,
      ...columnColumns(column),
      ...owned(writing),
    })
  for (const { number, required, allowNotApplicable, cells } of rows) {
    const id = writing.nextId()
    const line = { required, allow_not_applicable: allowNotApplicable }
    added.datagrid_row.push({ id, step_id: stepId, index: number, ...line, ...owned(writing) })
    for (const { column, value } of cells)
      added.datagrid_value.push({
        row_id: id,
        column_id: columnIds.get(column) ?? '',
        value: cellValue(value, typeOf.get(column)),
        not_applicable: false,
        ...owned(writing),
      })
  }
}

function columnColumns({ header, type, options, unit, signoffRole, readOnly }: DatagridColumn) {
  return {
    header,
    type,
    options,
    unit_id: unit?.id ?? null,
    signoff_role_id: signoffRole?.id ?? null,
    read_only: readOnly,
  }
}

/** A cell as it lies in a draft: a definition holds the canonical text of truth values and lists. */
function cellValue(text: string, type: FieldType | undefined): Json {
  if (type !== 'BOOLEAN' && type !== 'MULTISELECT') return text
  const json: Json = JSON.parse(text)
  return json
}

function writeGates(writing: Writing): void {
  const { draft, step, old, stepId, added, gone } = writing
  const { gates } = step.definition
  if (isSame(old?.definition.gates ?? [], gates)) return
  const rows = draft.tree.gates.filter((row) => row.step_id === stepId)
  for (const { id } of rows) gone.add(id)
  const last = Math.max(0, ...rows.map(({ number }) => number))
  for (const [nth, { kind, when, roles }] of gates.entries())
    added.step_gate.push({
      id: writing.nextId(),
      step_id: stepId,
      number: last + nth + 1,
      kind,
      stands: when,
      roles: roles.map(({ role, count }) => ({ roleId: role.id, count })),
      ...owned(writing),
    })
}

function writeParts(writing: Writing): void {
  const { draft, step, old, stepId, added, changed, gone } = writing
  if (isSame(old?.parts ?? [], step.parts)) return
  const rows = draft.tree.parts.filter((row) => row.step_id === stepId)
  const kept = new Set<string>()
  for (const { mbomItemId, minimumQuantity, designator = null } of step.parts) {
    const designatorId =
      draft.designators.find((one) => one.mbom_item_id === mbomItemId && one.value === designator)?.id ?? null
    const row = rows.find((one) => one.mbom_item_id === mbomItemId && one.designator_id === designatorId)
    const id = row?.id ?? writing.nextId()
    kept.add(id)
    const set = { minimum_quantity: minimumQuantity }
    if (row !== undefined) changed.step_mbom_item.push({ key: { id }, set: { ...set, ...writing.again } })
    else {
      const place = { step_id: stepId, mbom_item_id: mbomItemId, designator_id: designatorId }
      added.step_mbom_item.push({ id, ...place, ...set, ...owned(writing) })
    }
  }
  for (const { id } of rows) if (!kept.has(id)) gone.add(id)
}

function writeFiles(writing: Writing): void {
  const { draft, step, old, stepId, added, gone } = writing
  const { files } = step.definition
  const before = old?.definition.files ?? []
  for (const digest of files.filter((one) => !before.includes(one))) {
    const on = draft.filesOnSteps.find((one) => one.digest === digest)
    const file = on ?? draft.otherFiles.find((one) => one.digest === digest)
    if (file === undefined) continue
    added.record_file.push({
      id: writing.nextId(),
      record_id: stepId,
      file_id: file.file_id,
      kind: on?.kind ?? 'ATTACHMENT',
      export_controlled: draft.procedure.export_controlled,
    })
  }
  const left = before.filter((one) => !files.includes(one))
  for (const row of draft.filesOnSteps)
    if (row.record_id === stepId && left.includes(row.digest)) gone.add(row.id)
}

function writeAttributes(writing: Writing): void {
  const { draft, step, old, stepId, added, changed, gone } = writing
  if (isSame(old?.attributes ?? [], step.attributes)) return
  const rows = draft.tree.attributes.filter((row) => row.record_id === stepId)
  const wanted = new Set(step.attributes.map(({ key }) => key))
  for (const { key, type, value } of step.attributes) {
    const row = rows.find((one) => one.key === key)
    if (row === undefined)
      added.attribute.push({ id: writing.nextId(), record_id: stepId, key, type, value, ...owned(writing) })
    else if (row.type !== type || !isSame(row.value, value))
      changed.attribute.push({ key: { id: row.id }, set: { type, value, ...writing.again } })
  }
  // What is not set is of no content.
  for (const row of rows) if (row.value !== null && !wanted.has(row.key)) gone.add(row.id)
}

function owned({ draft, stamp }: Writing) {
  return { export_controlled: draft.procedure.export_controlled, ...stamp }
}

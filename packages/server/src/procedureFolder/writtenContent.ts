import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import type { StepTree, TreeStepRow } from '../step/stepTreeStore.ts'
import type { FieldEntry, WrittenRow, WrittenStep } from './folderFormat.ts'
import { fileOfCell, gateRoles } from './folderVersion.ts'
import type { GroupedTree } from './groupedTree.ts'
import type { Referring } from './writtenReferences.ts'

type Written<Key extends 'fields' | 'columns' | 'gates'> = NonNullable<WrittenStep[Key]>

export function writtenFields(
  fields: StepTree['fields'],
  { validations }: GroupedTree,
  refer: Referring,
): Written<'fields'> {
  return fields
    .toSorted((a, b) => a.position - b.position || a.number - b.number)
    .map((field) => ({
      number: String(field.number),
      name: field.name,
      type: field.type,
      required: set(field.required),
      allowNotApplicable: set(field.allow_not_applicable),
      options: [...field.options],
      unit: refer.reference('unit', field.unit_id),
      minimum: field.minimum ?? undefined,
      maximum: field.maximum ?? undefined,
      target: field.target ?? undefined,
      tolerance: field.tolerance ?? undefined,
      validations: validations(field.id)
        .toSorted((a, b) => a.position - b.position)
        .map(({ function_id, value }) => ({ is: functionName(function_id), than: value ?? '0' })),
      outOfRange: field.out_of_range === 'BLOCK' ? undefined : field.out_of_range,
      processInformation: set(field.process_information),
      concessionRole: refer.reference('role', field.concession_role_id),
      perBatch: set(field.per_batch),
      assigns: field.assigns ?? undefined,
      signoffRole: refer.reference('role', field.signoff_role_id),
      verifies: field.verifies === null ? undefined : String(field.verifies),
      peerReviewRequired: set(field.peer_review_required),
      helpText: field.help_text ?? undefined,
      display: field.display ?? undefined,
      part: partNamed(refer.reference('part', field.part_id)),
    }))
}

export function writtenColumns(columns: StepTree['columns'], refer: Referring): Written<'columns'> {
  return columns.map((column) => ({
    header: column.header,
    type: column.type,
    options: [...column.options],
    unit: refer.reference('unit', column.unit_id),
    signoffRole: refer.reference('role', column.signoff_role_id),
    readOnly: set(column.read_only),
  }))
}

export function writtenRows(
  rows: StepTree['rows'],
  columns: StepTree['columns'],
  { values }: GroupedTree,
  refer: Referring,
): WrittenRow[] {
  return rows
    .toSorted((a, b) => a.index - b.index)
    .map((row) => {
      const cells = new Map(values(row.id).map((cell) => [cell.column_id, cell.value]))
      return {
        required: set(row.required),
        allowNotApplicable: set(row.allow_not_applicable),
        cells: columns.flatMap((column, nth) => writtenCell(nth + 1, cells.get(column.id) ?? null, refer)),
      }
    })
}

function writtenCell(
  column: number,
  value: unknown,
  { files, paths }: Referring,
): NonNullable<WrittenRow['cells']> {
  if (value === null) return []
  const file = files.get(fileOfCell(value) ?? '')
  const path = paths.get(file?.sha256?.slice(2) ?? '')
  const at = { column: String(column) }
  if (file !== undefined && path !== undefined) return [{ ...at, file: { name: file.filename, path } }]
  return [Array.isArray(value) ? { ...at, values: value.map(String) } : { ...at, value: String(value) }]
}

/** The kinds of certificate that a step asks for, by name. */
export function writtenCertificates(
  { certificate_kinds: ids }: TreeStepRow,
  refer: Referring,
): WrittenStep['certificates'] {
  return ids.length === 0
    ? undefined
    : ids.flatMap((id) => refer.reference('certificate', id) ?? []).toSorted()
}

export function writtenGates(gates: StepTree['gates'], refer: Referring): Written<'gates'> {
  return gates
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, kind, stands, roles }) => ({
      number: String(number),
      kind,
      stands,
      roles: gateRoles(roles).map(({ roleId, count }) => ({
        role: refer.reference('role', roleId) ?? '',
        count: String(count),
      })),
    }))
}

function functionName(id: number): FieldEntry['name'] {
  return validationFunctions.find((known) => known.id === String(id))?.functionName ?? ''
}

/** Of parts, number and revision are one name: see listNamed. */
function partNamed(name: string | undefined) {
  if (name === undefined) return undefined
  const [number = '', revision = ''] = name.split('\n')
  return { number, revision }
}

function set(flag: boolean): 'true' | undefined {
  return flag ? 'true' : undefined
}

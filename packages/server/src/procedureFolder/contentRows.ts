import type { Json } from '@traveler/domain/canonical.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import type { NewRow } from '../operation/change.ts'
import { whyNotNumber } from '../stepField/whyNotNumber.ts'
import { fileRow, type NewFile } from './fileRows.ts'
import type { OwnStep } from './folderFormat.ts'
import type { ReadStep } from './readFolder.ts'
import { newRow, type RowMaker } from './rowMaker.ts'

export type ReadOwnStep = Extract<ReadStep, { readonly kind: 'own' }>

/** What is written in a step, as rows. */
export interface ContentRows {
  readonly step_field: readonly NewRow<'step_field'>[]
  readonly step_field_validation: readonly NewRow<'step_field_validation'>[]
  readonly datagrid_column: readonly NewRow<'datagrid_column'>[]
  readonly datagrid_row: readonly NewRow<'datagrid_row'>[]
  readonly datagrid_value: readonly NewRow<'datagrid_value'>[]
  readonly step_gate: readonly NewRow<'step_gate'>[]
  /** The files that cells name. */
  readonly files: readonly NewFile[]
  readonly nextFieldNumber: number
}

/** The rows of a step's own content. `nextNumber`: which field number its key gives next. */
export function contentRows(
  step: ReadOwnStep,
  stepId: string,
  nextNumber: number,
  maker: RowMaker,
): ContentRows {
  const { fields, nextFieldNumber } = fieldRows(step, stepId, nextNumber, maker)
  const columns = (step.front.columns ?? []).map((column, nth) => ({
    ...newRow(maker),
    step_id: stepId,
    index: nth + 1,
    header: column.header,
    type: column.type,
    options: column.options ?? [],
    unit_id: maker.references.id('unit', column.unit, step, ['columns', nth, 'unit']),
    signoff_role_id: maker.references.id('role', column.signoffRole, step, ['columns', nth, 'signoffRole']),
    read_only: column.readOnly ?? false,
  }))
  const rows = (step.front.rows ?? []).map((row, nth) => ({
    ...newRow(maker),
    step_id: stepId,
    index: nth + 1,
    required: row.required ?? false,
    allow_not_applicable: row.allowNotApplicable ?? false,
  }))
  const cells = cellRows(step, { columns, rows }, maker)
  return {
    step_field: fields,
    step_field_validation: validationRows(step, fields, maker),
    datagrid_column: columns,
    datagrid_row: rows,
    datagrid_value: cells.map(({ row }) => row),
    step_gate: gateRows(step, stepId, maker),
    files: cells.flatMap(({ file }) => file ?? []),
    nextFieldNumber,
  }
}

function fieldRows(step: ReadOwnStep, stepId: string, nextNumber: number, maker: RowMaker) {
  const { references, faults } = maker
  const given = step.front.fields ?? []
  let next = Math.max(nextNumber, ...given.map(({ number }) => (number ?? 0) + 1))
  const seen = new Set<number>()
  const fields = given.map((field, nth): NewRow<'step_field'> => {
    const at = (key: string): readonly PropertyKey[] => ['fields', nth, key]
    const number = field.number ?? next++
    if (seen.has(number))
      faults.add(
        step,
        at('number'),
        `number ${number} is given twice`,
        'Leave it out of the newer field: it gets the next one.',
      )
    faults.refuse(step, at('name'), whyNotNumber(number))
    seen.add(number)
    return {
      ...newRow(maker),
      step_id: stepId,
      number,
      position: nth + 1,
      name: field.name,
      type: field.type,
      required: field.required ?? false,
      allow_not_applicable: field.allowNotApplicable ?? false,
      options: field.options ?? [],
      unit_id: references.id('unit', field.unit, step, at('unit')),
      minimum: field.minimum ?? null,
      maximum: field.maximum ?? null,
      target: field.target ?? null,
      tolerance: field.tolerance ?? null,
      out_of_range: field.outOfRange ?? 'BLOCK',
      process_information: field.processInformation ?? false,
      concession_role_id: references.id('role', field.concessionRole, step, at('concessionRole')),
      per_batch: field.perBatch ?? false,
      assigns: field.assigns ?? null,
      signoff_role_id: references.id('role', field.signoffRole, step, at('signoffRole')),
      verifies: field.verifies ?? null,
      peer_review_required: field.peerReviewRequired ?? false,
      help_text: field.helpText ?? null,
      display: field.display ?? null,
      part_id: references.id(
        'part',
        field.part && `${field.part.number}\n${field.part.revision}`,
        step,
        at('part'),
      ),
      part_subtype_id: null,
    }
  })
  return { fields, nextFieldNumber: next }
}

function validationRows(step: ReadOwnStep, fields: readonly NewRow<'step_field'>[], maker: RowMaker) {
  return (step.front.fields ?? []).flatMap(({ validations = [] }, nth) =>
    validations.map(({ is, than }, position) => ({
      ...newRow(maker),
      step_field_id: fields[nth]?.id ?? '',
      position: position + 1,
      function_id: Number(validationFunctions.find(({ functionName }) => functionName === is)?.id),
      value: than,
    })),
  )
}

function gateRows(step: ReadOwnStep, stepId: string, maker: RowMaker): NewRow<'step_gate'>[] {
  const given = step.front.gates ?? []
  let next = Math.max(0, ...given.map(({ number }) => number ?? 0))
  return given.map(({ number, kind, stands, roles }, nth) => {
    const named = roles.map(({ role, count }, place) => ({
      roleId: maker.references.id('role', role, step, ['gates', nth, 'roles', place, 'role']) ?? '',
      count,
    }))
    const isTwice = given.findIndex((other) => number !== undefined && other.number === number) < nth
    if (number !== undefined && isTwice)
      maker.faults.add(
        step,
        ['gates', nth, 'number'],
        `number ${number} is given twice`,
        'Leave it out of the newer gate.',
      )
    for (const [place, { roleId }] of named.entries()) {
      if (named.findIndex((other) => other.roleId === roleId) < place)
        maker.faults.add(step, ['gates', nth, 'roles', place], 'names a role twice', 'Raise its count.')
    }
    next += number === undefined ? 1 : 0
    return { ...newRow(maker), step_id: stepId, number: number ?? next, kind, stands, roles: named }
  })
}

interface Grid {
  readonly columns: readonly NewRow<'datagrid_column'>[]
  readonly rows: readonly NewRow<'datagrid_row'>[]
}

type Cell = NonNullable<NonNullable<OwnStep['rows']>[number]['cells']>[number]

function cellRows(step: ReadOwnStep, { columns, rows }: Grid, maker: RowMaker) {
  return (step.front.rows ?? []).flatMap(({ cells = [] }, nth) =>
    cells.flatMap((cell, place) => {
      const path = ['rows', nth, 'cells', place]
      const column = columns[cell.column - 1]
      const isTwice = cells.findIndex((other) => other.column === cell.column) < place
      if (column === undefined || isTwice) {
        const problem = isTwice ? 'is given twice' : 'is not there'
        maker.faults.add(
          step,
          [...path, 'column'],
          `column ${cell.column} ${problem}`,
          `The grid has ${columns.length} columns.`,
        )
        return []
      }
      const file = cell.file === undefined ? null : fileRow(step, [...path, 'file'], cell.file, maker)
      const value =
        file === null
          ? cellValue(step, path, { cell, column }, maker)
          : { file: file.row.id, sha256: file.row.sha256?.slice(2) ?? '' }
      const { id: _none, ...stamped } = newRow(maker)
      const row = {
        ...stamped,
        row_id: rows[nth]?.id ?? '',
        column_id: column.id,
        value,
        not_applicable: false,
      }
      return [{ row, file }]
    }),
  )
}

interface CellOfColumn {
  readonly cell: Cell
  readonly column: NewRow<'datagrid_column'>
}

function cellValue(
  step: ReadOwnStep,
  path: readonly PropertyKey[],
  { cell, column: { type, options, header } }: CellOfColumn,
  { faults }: RowMaker,
): unknown {
  const isFlag = type === 'BOOLEAN' && (cell.value === 'true' || cell.value === 'false')
  const raw: Json = isFlag ? cell.value === 'true' : (cell.values ?? cell.value ?? null)
  if (type === 'FILE_ATTACHMENT') {
    faults.add(step, path, `${header} takes a file`, 'Write file: with a name and a path.')
    return null
  }
  const value = parseFieldValue({ name: header, type, options, allowNotApplicable: false }, raw)
  if (!isRefusal(value)) return value
  faults.refuse(step, path, value)
  return null
}

import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { type FieldType, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import type { EditedColumn, UpdateDatagridColumnInput } from '../../generated/documents.ts'
import type { FormValues } from '../form/edits.ts'
import { flagOf, linesOfText, requiredText, textOf, wordOf } from '../form/formInput.ts'

/** The type of a column as people choose it. */
export function columnKindOf({
  type,
  allowedIonType,
}: Pick<EditedColumn, 'type' | 'allowedIonType'>): FieldType {
  if (type === 'ION') return allowedIonType === 'PARTS' ? 'PART' : 'USER'
  return fieldTypes.find((one) => one === type) ?? 'STRING'
}

/** A column that is not there yet. */
export const newColumn: FormValues = {
  header: '',
  kind: 'NUMBER',
  options: '',
  unit: '',
  signoffRoleId: '',
  settable: true,
}

export function columnValues(column: EditedColumn): FormValues {
  return {
    header: column.header ?? '',
    kind: columnKindOf(column),
    options: (column.options ?? []).join('\n'),
    unit: column.unit ?? '',
    signoffRoleId: column.signoffRoleId ?? '',
    settable: column.settable !== false,
  }
}

/** What changed, as the API takes it. */
export function columnInput(changes: FormValues): Omit<UpdateDatagridColumnInput, 'id' | 'etag'> {
  const kind = wordOf(changes, 'kind', fieldTypes)
  return {
    header: requiredText(changes, 'header'),
    options: linesOfText(changes, 'options'),
    unit: textOf(changes, 'unit'),
    signoffRoleId: textOf(changes, 'signoffRoleId'),
    settable: flagOf(changes, 'settable'),
    ...(kind === undefined ? {} : apiFieldType(kind)),
  }
}

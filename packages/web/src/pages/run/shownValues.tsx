import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { ReactNode } from 'react'
import { FileThumb } from '../../components/files/FileThumb.tsx'
import { RecordName } from '../../components/select/RecordName.tsx'
import { siteTimeInWords } from '../../components/times.ts'
import { words } from '../../components/words.ts'
import {
  cellField,
  columnsOf,
  definitionOf,
  type FieldView,
  fieldsOf,
  type GridRowView,
  recordedValue,
  rowsOf,
  type StepView,
} from './runView.ts'

/** A recorded value as people read it, with its unit; null: nothing recorded. */
function valueInWords(field: FieldView): ReactNode | null {
  const value = recordedValue(field)
  if (value === null) return null
  if (isNotApplicable(value)) return words.field.isNotApplicable
  if (typeof value === 'boolean') return value ? words.field.yes : words.field.no
  if (field.fileAttachment !== null) return <FileThumb file={field.fileAttachment} />
  const text = typeof value === 'string' ? value : value.join(', ')
  const { unit, type } = definitionOf(field)
  if (type === 'USER' || type === 'PART' || type === 'TOOL') return <RecordName kind={type} id={text} />
  return unit === null ? text : `${text} ${unit.name}`
}

/** A value by the name of its field. */
export interface ShownValue {
  readonly name: string
  readonly value: ReactNode
}

/** All that is recorded and signed in a step, name by name, and in its grid, row by row. */
export function shownValues(step: StepView): readonly ShownValue[] {
  return [
    ...fieldsOf(step).flatMap(shownValue),
    ...rowsOf(step).flatMap((row) => shownRow(step, row).filter(({ value }) => value !== empty)),
  ]
}

/** What a row of the grid shows: what its author filled in, what is recorded and signed in it, and what is empty. */
export function shownRow(step: StepView, row: GridRowView): readonly ShownValue[] {
  return columnsOf(step).map((column, nth) => {
    const field = cellField({ column, row, cell: row.values[nth] })
    return shownValue(field)[0] ?? { name: field.name, value: row.given[nth] ?? empty }
  })
}

const empty = '–'

function shownValue(field: FieldView): readonly ShownValue[] {
  const { name, signature } = field
  if (signature !== null)
    return [{ name, value: words.sign.by(signature.printedName, siteTimeInWords(signature.siteTime)) }]
  const value = valueInWords(field)
  return value === null ? [] : [{ name, value }]
}

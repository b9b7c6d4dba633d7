import type { Json } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { isRefusal } from '../refusal.ts'
import { isFileValue } from './fieldValue.ts'
import type { ValueField } from './parseFieldValue.ts'
import { parseFieldValue } from './parseFieldValue.ts'

/** A column of a grid as it is to be: what its cells hold must be values of it. */
export function whyNotRetypeColumn(
  column: Pick<ValueField, 'type' | 'options'>,
  cells: readonly Json[],
): readonly Refusal[] {
  const field = { ...column, name: 'value', allowNotApplicable: false }
  const misfits = cells.filter((value) => {
    if (isFileValue(value)) return column.type !== 'FILE_ATTACHMENT'
    const read = parseFieldValue(field, value)
    // Text that would be kept in another form is no value as it stands: a time with an offset is kept in UTC.
    return isRefusal(read) || (typeof read === 'string' && read !== value)
  })
  if (misfits.length === 0) return []
  return [
    {
      code: 'INVALID_INPUT',
      field: 'type',
      problem: `does not fit what ${misfits.length} of the column’s cells hold`,
      remedy: 'Empty those cells first, with setDatagridValue.',
    },
  ]
}

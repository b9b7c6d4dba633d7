import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { ReactNode } from 'react'
import { FileThumb } from '../../components/files/FileThumb.tsx'
import { RecordName } from '../../components/select/RecordName.tsx'
import { siteTimeInWords } from '../../components/times.ts'
import { words } from '../../components/words.ts'
import { definitionOf, type FieldView, fieldsOf, recordedValue, type StepView } from './runView.ts'

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

/** All that is recorded and signed in a step, name by name. */
export function shownValues(step: StepView): readonly ShownValue[] {
  return fieldsOf(step).flatMap((field) => {
    if (field.signature !== null) {
      return [
        {
          name: field.name,
          value: words.sign.by(field.signature.printedName, siteTimeInWords(field.signature.siteTime)),
        },
      ]
    }
    const value = valueInWords(field)
    return value === null ? [] : [{ name: field.name, value }]
  })
}

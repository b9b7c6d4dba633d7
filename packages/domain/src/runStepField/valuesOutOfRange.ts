import type { ValueOutOfRange } from '../runStep/whyNotCompleteRunStep.ts'
import type { FieldDefinition } from '../step/stepDefinition.ts'
import type { FieldValue } from './fieldValue.ts'
import { judgeFieldValue, rangeInWords } from './judgeFieldValue.ts'

/**
 * The recorded values that their limits or validations do not pass, in the order of the fields.
 * `accepted`: numbers of the fields whose value was accepted under concession (rule 14). `hasIssue`: an issue was raised on
 * the step in this attempt.
 */
export function valuesOutOfRange(
  fields: readonly FieldDefinition[],
  values: ReadonlyMap<number, FieldValue>,
  accepted: ReadonlySet<number>,
  hasIssue = false,
): readonly ValueOutOfRange[] {
  return fields
    .filter((field) => judgeFieldValue(field, values.get(field.number) ?? null) === 'FAIL')
    .map((field) => ({
      name: readingInWords(field, values.get(field.number) ?? null),
      policy: field.outOfRange,
      hasIssue,
      isConcessionApproved: accepted.has(field.number),
      concessionRole: field.concessionRole?.name ?? null,
    }))
}

/** Field, value and what was asked: "Torque 9.1 N·m (9.5 to 10.5 N·m)". */
function readingInWords(field: FieldDefinition, value: FieldValue): string {
  const unit = field.unit === null ? '' : ` ${field.unit.name}`
  const asked = [
    rangeInWords(field),
    ...field.validations.map((one) => `${one.functionName.replaceAll('_', ' ')} ${one.value}${unit}`),
  ]
  return `${field.name} ${String(value)}${unit} (${asked.filter((words) => words !== '').join(', ')})`
}

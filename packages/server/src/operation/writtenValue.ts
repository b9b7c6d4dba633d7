import { isFileValue } from '@traveler/domain/runStepField/fieldValue.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'

const written: ReadonlySet<string> = new Set<FieldType>(['NUMBER', 'FILE_ATTACHMENT', 'TOOL', 'USER', 'PART'])

/** A stored value as the API gives it: a number with exactly the digits that were entered, ids as numbers. */
export function writtenValue(type: string, value: unknown): unknown {
  if (isFileValue(value)) return JSON.rawJSON(value.file)
  return written.has(type) && typeof value === 'string' ? JSON.rawJSON(value) : value
}

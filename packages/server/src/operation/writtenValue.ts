import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'

const written: ReadonlySet<string> = new Set<FieldType>(['NUMBER', 'FILE_ATTACHMENT', 'TOOL', 'USER', 'PART'])

/** A stored value as the API gives it: a number with exactly the digits that were entered, ids as numbers. */
export function writtenValue(type: string, value: unknown): unknown {
  return written.has(type) && typeof value === 'string' ? JSON.rawJSON(value) : value
}

import { accepted } from '@traveler/domain/refusal.ts'
import type { EnteredValue, FieldValue } from '@traveler/domain/runStepField/fieldValue.ts'
import { parseFileValue } from '@traveler/domain/runStepField/parseFileValue.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type FileRow, loadFiles } from './fileStore.ts'

interface FieldOfValue {
  readonly name: string
  readonly type: FieldType
  /** Whether what it stands in is export-controlled. */
  readonly isControlled: boolean
}

/** A value as it is kept: a file with the hash of its bytes, which must be there; any other as it was entered. */
export async function fileValueOf(
  tx: Transaction,
  { name, type, isControlled }: FieldOfValue,
  value: EnteredValue,
): Promise<FieldValue> {
  if (type !== 'FILE_ATTACHMENT' || typeof value !== 'string') return value
  const row = await tx.readOne<FileRow>(loadFiles([value]))
  const file =
    row === undefined
      ? null
      : {
          id: row.id,
          filename: row.filename,
          sha256: row.sha256?.slice(2) ?? null,
          isControlled: row.export_controlled,
        }
  return accepted(parseFileValue(name, value, { file, isControlled }))
}

import type { Refusal } from '../refusal.ts'
import type { FileValue } from './fieldValue.ts'

/** A file as the rules about values know it. */
export interface RecordableFile {
  readonly id: string
  readonly filename: string
  /** 64 lower-case hex digits; null: the bytes have not arrived. */
  readonly sha256: string | null
  readonly isControlled: boolean
}

interface Around {
  /** Null: there is none, or none that the person may see. */
  readonly file: RecordableFile | null
  /** Whether the step is export-controlled. */
  readonly isControlled: boolean
}

/** The value that the id of a file means in a field, or why it cannot be that. */
export function parseFileValue(
  fieldName: string,
  id: string,
  { file, isControlled }: Around,
): FileValue | Refusal {
  if (file === null) return { code: 'NOT_FOUND', type: 'FileAttachment', id }
  if (file.sha256 === null) return { code: 'FILE_NOT_UPLOADED', fileId: file.id, filename: file.filename }
  if (file.isControlled === isControlled) return { file: file.id, sha256: file.sha256 }
  return {
    code: 'INVALID_INPUT',
    field: fieldName,
    problem: isControlled
      ? 'is export-controlled, and the file is not'
      : 'is not export-controlled, and the file is',
    remedy: "Upload the file anew with the step's `entityId`: it is then controlled as the step is.",
  }
}

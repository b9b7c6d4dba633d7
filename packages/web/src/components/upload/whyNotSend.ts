import { parseFilename } from '@traveler/domain/file/fileTypes.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'

interface ChosenFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Why the server would refuse a file: told before its bytes are sent. `megabytes`: how many it may have. */
export function whyNotSend({ name, size }: ChosenFile, megabytes: number): Refusal | null {
  const named = parseFilename(name)
  if ('code' in named) return named
  if (size > megabytes * 1_000_000) return { code: 'FILE_TOO_LARGE', filename: name, megabytes }
  if (size > 0) return null
  return {
    code: 'INVALID_INPUT',
    field: name,
    problem: 'is empty',
    remedy: 'Choose a file that holds something.',
  }
}

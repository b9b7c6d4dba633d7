import type { Refusal } from '@traveler/domain/refusal.ts'

/** Something in a folder that forbids its import: where, what, and what would put it right. */
export type FolderFault = Extract<Refusal, { readonly code: 'FOLDER_FAULT' }>

/** Where in a text: both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly character: number
}

/** Faults by file; those that are told one by one are not more than this. */
export const mostFaults = 500

/** The words of a refusal or of a schema's message, of the form `problem. Remedy`. */
export function inWords(message: string): { readonly problem: string; readonly remedy: string } {
  const [problem = '', ...rest] = message.split('. ')
  return { problem: problem.replace(/\.$/, ''), remedy: rest.join('. ') || 'Correct it there.' }
}

/** What a rule says of a value, told of the place where the value stands. */
export function faultOf(file: string, place: TextPlace, refusal: Refusal, sentence: string): FolderFault {
  const words =
    refusal.code === 'INVALID_INPUT'
      ? { problem: `${refusal.field} ${refusal.problem}`, remedy: refusal.remedy }
      : inWords(sentence)
  return { code: 'FOLDER_FAULT', file, ...place, ...words }
}

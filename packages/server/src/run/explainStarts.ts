import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import { type RemedyPlace, remedyPlace } from '@traveler/domain/run/remedyPlace.ts'
import type { StartWarning } from '@traveler/domain/run/startWarning.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { readStarts, type StartWish, startFacts } from './startFacts.ts'

/** Something that forbids a start, in words, and the record where it is put right; null: nowhere but in the start itself. */
export interface StartBlocker {
  readonly code: string
  readonly message: string
  readonly remedyAt: RemedyPlace | null
}

/** Whether a start would be permitted now, and what is to be known before it. */
export interface Readiness {
  readonly blockers: readonly StartBlocker[]
  readonly warnings: readonly StartWarning[]
}

/** The same answer that the start itself would get, for each of these, and nothing is written. */
export async function explainStarts(
  read: Read,
  caller: Caller,
  wishes: readonly StartWish[],
): Promise<Readiness[]> {
  if (wishes.length === 0) return []
  const rows = await readStarts(read, wishes)
  return wishes.flatMap((wish, nth) => {
    const found = rows[nth]
    if (found === undefined) return []
    const { blockers, warnings } = explainStart(startFacts(caller, wish, found))
    return [{ blockers: blockers.map(startBlocker), warnings }]
  })
}

/** A refusal of a start in words. */
export function startBlocker(refusal: Refusal): StartBlocker {
  return { code: refusal.code, message: explain(refusal), remedyAt: remedyPlace(refusal) }
}

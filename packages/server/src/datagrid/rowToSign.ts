import { signedContent } from '@traveler/domain/signature/signedContent.ts'
import type { GridPlace } from '@traveler/domain/step/gridPlace.ts'
import { type RecordedAttempt, shownCells } from '../runStepField/recordedStep.ts'

interface RowShown {
  readonly runStepId: string
  readonly attempt: number
  /** The cell that is signed. */
  readonly place: GridPlace
  readonly recorded: Pick<RecordedAttempt, 'cellRows' | 'signedCells'>
  /** `\x…`. */
  readonly definitionDigest: string
}

/** What a signature in a cell says: a column verifies nothing by itself. */
export const meaningOfCell = 'performed'

/** Exactly what a person has before them who signs a cell now: the definition, and what its row shows. */
export function rowToSign({ runStepId, attempt, place, recorded, definitionDigest }: RowShown): string {
  return signedContent({
    definitionDigest: definitionDigest.slice(2),
    runStepId,
    attempt,
    on: place,
    meaning: meaningOfCell,
    values: shownCells(recorded).filter(({ row }) => row === place.row),
  })
}

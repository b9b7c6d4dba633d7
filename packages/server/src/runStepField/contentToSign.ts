import { signedContent } from '@traveler/domain/signature/signedContent.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { FieldPlace } from './fieldEtag.ts'
import { type RecordedAttempt, shownValues } from './recordedStep.ts'

interface SignOffShown {
  readonly field: Pick<FieldDefinition, 'verifies'>
  readonly place: FieldPlace
  readonly recorded: RecordedAttempt
  /** `\x…`. */
  readonly definitionDigest: string
}

/** What a signature on a sign-off says: who verifies another's work says so. */
export function meaningOfSignOff(field: Pick<FieldDefinition, 'verifies'>): string {
  return field.verifies === null ? 'performed' : 'verified'
}

/** Exactly what a person has before them who signs a sign-off now: definition, values, and who has signed. */
export function contentToSign({ field, place, recorded, definitionDigest }: SignOffShown): string {
  return signedContent({
    definitionDigest: definitionDigest.slice(2),
    runStepId: place.runStepId,
    attempt: place.attempt,
    on: { fieldNumber: place.fieldNumber },
    meaning: meaningOfSignOff(field),
    values: shownValues(recorded),
  })
}

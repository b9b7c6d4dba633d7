import type { Draft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'

/** The stream that everything in a draft is told in. */
export function draftStream({ id, kind }: Draft) {
  return { id, type: kind }
}

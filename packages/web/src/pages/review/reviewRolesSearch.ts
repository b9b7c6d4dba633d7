import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'

export const reviewedKinds = ['procedure', 'standardStep', 'mbom'] as const satisfies readonly ReviewedKind[]

/** What stands in the address: of what the reviews are; absent: of procedures. */
export interface ReviewRolesSearch {
  readonly of?: ReviewedKind
}

export function reviewRolesSearch(raw: Readonly<Record<string, unknown>>): ReviewRolesSearch {
  const of = reviewedKinds.find((kind) => kind === raw['of'])
  return of === undefined || of === 'procedure' ? {} : { of }
}

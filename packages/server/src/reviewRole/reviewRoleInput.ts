import { z } from 'zod'

/** How many holders of a role may be demanded. */
export const reviewCount = z.number().int().min(1).max(20)

/** Where a demand is told: in its procedure's first version, or in the organization. */
export function streamOfReviewRole(familyId: string | null, organizationId: string) {
  return familyId === null
    ? { id: organizationId, type: 'organization' }
    : { id: familyId, type: 'procedure' }
}

import { z } from 'zod'

/** How many holders of a role may be demanded. */
export const reviewCount = z.number().int().min(1).max(20)

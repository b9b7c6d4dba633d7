import { z } from 'zod'

/** Days that a part keeps; null: it keeps. Fifty years at most: what is longer is a slip of the keyboard. */
export const shelfLifeDays = z.number().int().min(1).max(18_262).nullish()

import { z } from 'zod'
import { id } from '../operation/inputs.ts'

/** The kinds of certificate that a step asks for, each once. */
export const certificateKindsInput = z
  .array(id)
  .max(20)
  .transform((given) => [...new Set(given)])

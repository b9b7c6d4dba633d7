import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { name, text } from '../operation/inputs.ts'

/** What a procedure is for; a run takes its purpose from it when none is given. */
export const procedureTypes = ['BUILD', 'INSPECTION', 'MAINTENANCE'] as const

export type ProcedureType = (typeof procedureTypes)[number]

/** What people say about a version as a whole. */
export const procedureInput = {
  title: name(),
  description: text(textLengths.description).nullable(),
  type: z.enum(procedureTypes),
}

import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { etag, id, name, text } from '../operation/inputs.ts'

/** What a procedure is for; a run takes its purpose from it when none is given. */
export const procedureTypes = ['BUILD', 'INSPECTION', 'MAINTENANCE'] as const

export type ProcedureType = (typeof procedureTypes)[number]

/** What people say about a version as a whole. */
export const procedureInput = {
  title: name(),
  description: text(textLengths.description).nullable(),
  type: z.enum(procedureTypes),
}

/** A version that is moved to another state. `etag` null: an earlier act of the same door has compared it. */
export interface ProcedureMove {
  readonly id: string
  readonly etag?: string | null | undefined
}

export const procedureMove = z.object({ id, etag: etag.nullish() })

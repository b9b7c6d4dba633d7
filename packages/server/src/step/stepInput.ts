import { z } from 'zod'
import { attributesInput } from '../attribute/attributeInput.ts'
import { certificateKindsInput } from '../certificateKind/certificateKindsInput.ts'
import { id, name } from '../operation/inputs.ts'
import { markdown, slate } from '../operation/richTextInput.ts'

export const stepTypes = ['CONTENT', 'DATAGRID'] as const

/** What people say about a step. Where both are given, `slateContent` counts. */
export const stepInput = {
  title: name(),
  slateContent: slate.nullish(),
  content: markdown.nullish(),
  type: z.enum(stepTypes).nullish(),
  parentId: id.nullish(),
  locationId: id.nullish(),
  leadTime: z.number().int().min(0).max(2_147_483_647).nullish(),
  required: z.boolean().nullish(),
  redoLimit: z.number().int().min(0).max(1_000).nullish(),
  mandatory: z.boolean().nullish(),
  certificateKindIds: certificateKindsInput.nullish(),
}

/** Custom attributes that a step is made with. */
export const stepAttributesInput = attributesInput.nullish().transform((sent) => sent ?? [])

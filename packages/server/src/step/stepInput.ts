import type { Json } from '@traveler/domain/canonical.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { id, name } from '../operation/inputs.ts'

export const stepTypes = ['CONTENT', 'DATAGRID'] as const

/** Rich text from what a client sends, by one of the domain's readers: its refusal becomes the issue's words. */
function richText<Source>(
  source: z.ZodType<Source>,
  read: (given: Source) => ReturnType<typeof slateToRichText>,
) {
  return source.transform((given, context): RichText => {
    const content = read(given)
    if (!isRefusal(content)) return content
    const message = content.code === 'INVALID_INPUT' ? `${content.problem}. ${content.remedy}` : content.code
    context.issues.push({ code: 'custom', input: given, message })
    return z.NEVER
  })
}

/** What people say about a step. Where both are given, `slateContent` counts. */
export const stepInput = {
  title: name(),
  slateContent: richText(z.unknown(), (slate) => slateToRichText(plainJson(slate), '')).nullish(),
  content: richText(z.string().max(textLengths.value), (markdown) =>
    markdownToRichText(markdown, ''),
  ).nullish(),
  type: z.enum(stepTypes).nullish(),
  parentId: id.nullish(),
  locationId: id.nullish(),
  leadTime: z.number().int().min(0).max(2_147_483_647).nullish(),
  required: z.boolean().nullish(),
  redoLimit: z.number().int().min(0).max(1_000).nullish(),
  mandatory: z.boolean().nullish(),
}

/** The input of a request as plain JSON: numbers that were kept digit for digit become text. */
function plainJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value ?? []))
  return json
}

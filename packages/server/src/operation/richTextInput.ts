import type { Json } from '@traveler/domain/canonical.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'

/** Rich text from what a client sends, by one of the domain's readers: its refusal becomes the issue's words. */
function readAsRichText<Source>(
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

/** Rich text as the API's Slate. */
export const slate = readAsRichText(z.unknown(), (given) => slateToRichText(plainJson(given), ''))

/** Rich text as Markdown. */
export const markdown = readAsRichText(z.string().max(textLengths.value), (given) =>
  markdownToRichText(given, ''),
)

/** The input of a request as plain JSON: numbers that were kept digit for digit become text. */
function plainJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value ?? []))
  return json
}

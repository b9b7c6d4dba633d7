import { parseEmail } from '@traveler/domain/access/parseEmail.ts'
import { parseDecimal, parseQuantity } from '@traveler/domain/decimal.ts'
import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { parseDay } from '@traveler/domain/schedule/parseDay.ts'
import { parseTimeZone } from '@traveler/domain/site/parseTimeZone.ts'
import { parseIdentifyingText, parseText, textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'

/** A zod type from one of the domain's `parseX`: its refusal becomes the issue's words. */
function parsedBy<Value>(
  parse: (source: string) => Value | Refusal,
  isRefused: (result: Value | Refusal) => result is Refusal,
) {
  return z.string().transform((source, context) => {
    const result = parse(source)
    if (!isRefused(result)) return result
    context.issues.push({ code: 'custom', input: source, message: problemOf(result) })
    return z.NEVER
  })
}

function problemOf(refusal: Refusal): string {
  return refusal.code === 'INVALID_INPUT' ? `${refusal.problem}. ${refusal.remedy}` : explain(refusal)
}

const isTextRefused = (result: unknown): result is Refusal => typeof result !== 'string'

/** The id of a row: digits. Anything else names no row. */
export const id = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, { message: 'Not an id. Give the number that the API gave.' })

/** Text that identifies: one line, trimmed, not empty. */
export const name = (limit: number = textLengths.name) =>
  parsedBy((source) => parseIdentifyingText(source, '', limit), isTextRefused)

/** Free text: well formed, NFC, no controls. */
export const text = (limit: number = textLengths.description) =>
  parsedBy((source) => parseText(source, '', limit), isTextRefused)

/** Why somebody does this; may be demanded by a rule. */
export const reason = text(textLengths.reason).nullish()

/** Why somebody does what is not done without a reason. */
export const wantedReason = text(textLengths.reason).refine((given) => given.trim() !== '', {
  message: 'The reason is missing. Say why.',
})

/** An exact decimal. */
export const decimal = parsedBy((source) => parseDecimal(source), isTextRefused)

/** An exact decimal, not negative. */
export const quantity = parsedBy((source) => parseQuantity(source), isTextRefused)

/** A day of the calendar, `2026-12-24`, of the years 1900 to 2199. */
export const day = parsedBy((source) => parseDay(source, ''), isTextRefused)

/** ISO 8601, as the API's DateTime has already checked it. */
export const time = z.string()

/** What the caller saw: 32 hex digits. */
export const etag = z
  .string()
  .regex(/^[0-9a-fA-F-]{32,36}$/, { message: 'Not an etag. Give the `_etag` that you read.' })

/** The signer's own credentials. */
export const signature = z
  .object({
    email: z.string().nullish(),
    password: z.string().nullish(),
    pin: z.string().nullish(),
    passkey: z.string().max(20_000).nullish(),
  })
  .nullish()

/** A mail address: trimmed, lower case. */
export const email = parsedBy((source) => parseEmail(source), isTextRefused)

/** An IANA time zone. */
export const timeZone = parsedBy((source) => parseTimeZone(source), isTextRefused)

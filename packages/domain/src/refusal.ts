import type { RefusalCode, RefusalFacts } from './refusalFacts.ts'
import { refusalSentences } from './refusalSentences.ts'

type RefusalOf<Code extends RefusalCode> = { [C in Code]: { readonly code: C } & RefusalFacts[C] }[Code]

/**
 * Why the rules of the floor forbid an act. `code` is public API; the other properties are facts a client may
 * show.
 */
export type Refusal = RefusalOf<RefusalCode>

/** Every code there is. A test demands a fixture and a sentence for each. */
export const refusalCodes: readonly string[] = Object.keys(refusalSentences)

/** One or two sentences for the person who was refused: what is wrong, and what would put it right. */
export function explain<Code extends RefusalCode>(refusal: RefusalOf<Code>): string {
  const sentence: (facts: RefusalFacts[Code]) => string = refusalSentences[refusal.code]
  return sentence(refusal)
}

/** The way out of an act that was refused. Anything else that is thrown is a bug or an outage. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: Refusal | readonly Refusal[]) {
    const all = isList(refusals) ? refusals : [refusals]
    super(all.map((refusal) => explain(refusal)).join('\n'))
    this.name = 'Refused'
    this.refusals = all
  }
}

/** Throw when there is a refusal; null and an empty list let the act go on. All blockers are thrown at once. */
export function refuseIf(refusals: Refusal | null | readonly Refusal[]): void {
  if (refusals === null) return
  if (isList(refusals) && refusals.length === 0) return
  throw new Refused(refusals)
}

/** Tells a refusal from the value that a `parseX` function gives otherwise. */
export function isRefusal(result: unknown): result is Refusal {
  return (
    typeof result === 'object' &&
    result !== null &&
    'code' in result &&
    refusalCodes.includes(String(result.code))
  )
}

/** The parsed value, or the way out: `accepted(parseDecimal(text, 'quantity'))`. */
export function accepted<Value>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Refused(result)
  return result
}

function isList(refusals: Refusal | readonly Refusal[]): refusals is readonly Refusal[] {
  return Array.isArray(refusals)
}

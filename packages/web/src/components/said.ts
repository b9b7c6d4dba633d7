import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { words } from './words.ts'

const statusInSentence = new RegExp(
  `\\b(is|be|or) (${Object.keys(words.statuses).join('|')})(?=[\\s;.,)]|$)`,
  'g',
)

/** A sentence of the rules with the statuses in it said as they stand on screens: "is IN_PROGRESS" is "is in progress". */
export function inWords(sentence: string): string {
  return sentence.replaceAll(
    statusInSentence,
    (_all, verb: string, status: string) => `${verb} ${words.statuses[status]?.toLowerCase() ?? status}`,
  )
}

/**
 * Why something cannot be done now, in the words of the screens. What a page says of itself it has just read: it asks
 * nobody to reload it, as the server must of whoever acted on an older one.
 */
export function said(refusal: Refusal): string {
  const sentence = inWords(explain(refusal))
  return refusal.code.endsWith('_TRANSITION') ? sentence.replace(/ Reload it[^.]*\.$/, '') : sentence
}

/** The same of several at once; null when there are none. */
export function saidAll(refusals: readonly Refusal[]): string | null {
  return refusals.length === 0 ? null : refusals.map(said).join(' ')
}

import type { Refusal } from './refusal.ts'
import { parseIdentifyingText } from './text.ts'

/**
 * What a pattern is written with: a text with places for values, `Run {run}: {part} · {unit}`. A place for a number may
 * say how many digits it has at least: `SN-{number:5}`.
 */
export interface PatternRule {
  /** Names that may stand in braces. */
  readonly places: readonly string[]
  /** Of these at least one stands in it: without any, two records could be called the same. */
  readonly needed: readonly string[]
  /** Of these places the digits may be said. */
  readonly numbers?: readonly string[]
}

/** The pattern as it is stored, or why it is none. `field` is named in the refusal. */
export function parsePattern(source: string, field: string, rule: PatternRule): string | Refusal {
  const text = parseIdentifyingText(source, field)
  if (typeof text !== 'string') return text
  const problem = problemOf(text, rule)
  if (problem === null) return text
  const known = rule.places.map((name) => `{${name}}`).join(', ')
  return { code: 'INVALID_INPUT', field, problem, remedy: `Places for values are ${known}.` }
}

function problemOf(text: string, { places, needed, numbers = [] }: PatternRule): string | null {
  if (/[{}]/.test(text.replaceAll(placePattern, ''))) return 'has a brace that is no place for a value'
  const used = placesOf(text)
  const unknown = used.find(({ name }) => !places.includes(name))
  if (unknown !== undefined) return `asks for {${unknown.name}}, which nobody knows`
  const counted = used.find(({ name, digits }) => digits !== null && !numbers.includes(name))
  if (counted !== undefined) return `asks for digits of {${counted.name}}, which is no number`
  const tooLong = used.find(({ digits }) => digits !== null && (digits < 1 || digits > mostDigits))
  if (tooLong !== undefined) return `asks for {${tooLong.name}} of ${tooLong.digits} digits`
  if (used.some(({ name }) => needed.includes(name))) return null
  return `has no {${needed.join('} and no {')}}`
}

const mostDigits = 15

const placePattern = /\{([a-z]+)(?::(\d{1,3}))?\}/g

interface Place {
  readonly name: string
  /** Digits at least; null: as many as there are. */
  readonly digits: number | null
  /** The text between the place before and this one. */
  readonly before: string
}

function placesOf(pattern: string): readonly Place[] {
  let end = 0
  return [...pattern.matchAll(placePattern)].map((match) => {
    const before = pattern.slice(end, match.index)
    end = match.index + match[0].length
    return { name: match[1] ?? '', digits: match[2] === undefined ? null : Number(match[2]), before }
  })
}

/**
 * The pattern with these values in it. A value that is absent (null) takes with it the text that leads to it, and at the
 * beginning also the text that leads on: nothing hangs in the air.
 */
export function fillPattern(pattern: string, values: Readonly<Record<string, string | null>>): string {
  const places = placesOf(pattern)
  let filled = ''
  let isAbsentBefore = false
  for (const [nth, { name, digits, before }] of places.entries()) {
    const value = values[name] ?? null
    if (value !== null) {
      const hangs = isAbsentBefore && filled === '' && nth > 0
      filled += (hangs ? '' : before) + value.padStart(digits ?? 0, '0')
    }
    isAbsentBefore = value === null
  }
  return isAbsentBefore ? filled : filled + pattern.slice(pattern.lastIndexOf('}') + 1)
}

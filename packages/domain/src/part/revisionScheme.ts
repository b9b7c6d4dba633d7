import type { Refusal } from '../refusal.ts'

/**
 * How the revisions of parts are counted. A format is read from left to right: `A-Z` and `0-9` count, any other sign stands
 * as it is: `0-9`, `0-9`, `-`, `0-9` counts 00-1, 00-2 … 99-9. `allowOverflow`: after the last value it goes on, longer.
 */
export interface RevisionScheme {
  readonly name: string
  readonly format: readonly string[]
  readonly allowOverflow: boolean
}

/** The letters that count. I, O, Q, S, X and Z are left out: they are taken for 1, 0, 0, 5 and 2, or strike out (ASME Y14.35). */
export const revisionLetters = 'ABCDEFGHJKLMNPRTUVWY'
const digits = '0123456789'

export const letterSegment = 'A-Z'
export const digitSegment = '0-9'

/** What counts where nobody chose: A, B … Y, AA. */
export const lettersScheme: RevisionScheme = { name: '', format: [letterSegment], allowOverflow: true }

const maximumSegments = 16

/** A format counts with at least one of its segments; every other one is one sign that neither counts nor is blank. */
export function whyNotRevisionFormat(format: readonly string[]): Refusal | null {
  const wrong = format.find((segment) => !isCounting(segment) && !/^[^\sA-Za-z0-9]$/u.test(segment))
  if (wrong !== undefined) {
    return refusedFormat(
      `has the segment "${wrong}"`,
      `Give ${letterSegment}, ${digitSegment}, or one sign such as - or a point.`,
    )
  }
  if (!format.some(isCounting))
    return refusedFormat('counts nothing', `Give ${letterSegment} or ${digitSegment} at least once.`)
  if (format.length <= maximumSegments) return null
  return refusedFormat(`has ${format.length} segments`, `Give at most ${maximumSegments}.`)
}

/** The revision that a new part begins with. */
export function firstOfScheme(scheme: RevisionScheme): string {
  // Every format counts, so that its first value exists.
  return revisionAt(scheme, 1n) ?? ''
}

/** The revision that is the `nth` of a scheme, the first being 1; null past the last one of a scheme that ends. */
export function revisionAt(scheme: RevisionScheme, nth: bigint): string | null {
  const counting = scheme.format.filter(isCounting)
  let left = zeroBased(counting, nth)
  const signs: string[] = []
  for (const segment of counting.toReversed()) {
    const alphabet = alphabetOf(segment)
    signs.unshift(alphabet[Number(left % BigInt(alphabet.length))] ?? '')
    left /= BigInt(alphabet.length)
  }
  if (left > 0n && !scheme.allowOverflow) return null
  const before = left === 0n ? '' : counting[0] === digitSegment ? String(left) : lettersOf(left)
  const taken = signs[Symbol.iterator]()
  const filled = scheme.format.map((segment) => (isCounting(segment) ? String(taken.next().value) : segment))
  const leading = scheme.format.findIndex(isCounting)
  return [...filled.slice(0, leading), before, ...filled.slice(leading)].join('')
}

/** Which of a scheme's revisions a text is, the first being 1; null when it is none of them. */
export function placeInScheme(scheme: RevisionScheme, revision: string): bigint | null {
  const found = patternOf(scheme).exec(revision)
  if (found === null) return null
  const counting = scheme.format.filter(isCounting)
  const [, before = '', ...signs] = found
  let value = counting[0] === digitSegment ? BigInt(before || '0') : numberOfLetters(before)
  for (const [at, segment] of counting.entries()) {
    const alphabet = alphabetOf(segment)
    value = value * BigInt(alphabet.length) + BigInt(alphabet.indexOf(signs[at] ?? ''))
  }
  const nth = counting.at(-1) === digitSegment ? value : value + 1n
  return nth > 0n ? nth : null
}

/** The same place in another scheme (the fourth, D, is 00-4 in another); null where either scheme has none. */
export function castRevision(revision: string, from: RevisionScheme, to: RevisionScheme): string | null {
  if (placeInScheme(to, revision) !== null) return revision
  const nth = placeInScheme(from, revision)
  return nth === null ? null : revisionAt(to, nth)
}

/** Counting in digits begins with 1, in letters with A. */
function zeroBased(counting: readonly string[], nth: bigint): bigint {
  return counting.at(-1) === digitSegment ? nth : nth - 1n
}

function isCounting(segment: string): boolean {
  return segment === letterSegment || segment === digitSegment
}

function alphabetOf(segment: string): string {
  return segment === digitSegment ? digits : revisionLetters
}

function patternOf({ format, allowOverflow }: RevisionScheme): RegExp {
  const leading = format.findIndex(isCounting)
  const parts = format.map((segment, at) => {
    const sign =
      segment === digitSegment ? '[0-9]' : segment === letterSegment ? `[${revisionLetters}]` : null
    if (sign === null) return segment.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
    if (at !== leading) return `(${sign})`
    const more = segment === digitSegment ? '(?:[1-9][0-9]*)?' : `${sign}*`
    return allowOverflow ? `(${more})(${sign})` : `()(${sign})`
  })
  return new RegExp(`^${parts.join('')}$`, 'u')
}

/** 1 is A, 20 is Y, 21 is AA. */
function lettersOf(number: bigint): string {
  const base = BigInt(revisionLetters.length)
  let [left, letters] = [number, '']
  while (left > 0n) {
    letters = `${revisionLetters[Number((left - 1n) % base)]}${letters}`
    left = (left - 1n) / base
  }
  return letters
}

function numberOfLetters(letters: string): bigint {
  const base = BigInt(revisionLetters.length)
  return [...letters].reduce((sum, letter) => sum * base + BigInt(revisionLetters.indexOf(letter) + 1), 0n)
}

function refusedFormat(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'format', problem, remedy }
}

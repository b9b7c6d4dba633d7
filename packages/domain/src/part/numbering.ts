import { fillPattern, type PatternRule } from '../pattern.ts'

/** What the pattern of a part's serials or lots is written with: `{part}-{year}-{number:5}`. */
export const numberingRule: PatternRule = {
  places: ['number', 'part', 'revision', 'year', 'month'],
  needed: ['number'],
  numbers: ['number'],
}

/** What a number is made for. */
export interface Numbered {
  readonly partNumber: string
  readonly revision: string
  /** When the unit is made: ISO 8601 UTC. Year and month are those of UTC. */
  readonly at: string
}

/**
 * The serial or lot with this running number. Numbers of one part number run on through all revisions, years and
 * patterns, so that none is given twice (rule 28).
 */
export function numberBy(
  pattern: string,
  runningNumber: bigint,
  { partNumber, revision, at }: Numbered,
): string {
  return fillPattern(pattern, {
    number: String(runningNumber),
    part: partNumber,
    revision,
    year: at.slice(0, 4),
    month: at.slice(5, 7),
  })
}

/**
 * The running numbers of so many new ones, ascending, all above the last. `isTaken` tells of numbers that somebody typed:
 * they are passed over.
 */
export function nextRunningNumbers(
  last: bigint,
  count: number,
  isTaken: (number: bigint) => boolean,
): bigint[] {
  const numbers: bigint[] = []
  for (let number = last + 1n; numbers.length < count; number += 1n) {
    if (!isTaken(number)) numbers.push(number)
  }
  return numbers
}

import { addDecimals, type Decimal } from '../decimal.ts'

/** What is, or is to be, at one place of a unit for one part of its bill of materials. */
export interface InPlace {
  /** The part that the line asks for; a substitute or another revision stands in for it. */
  readonly askedFamilyId: string
  /** Its number. */
  readonly asked: string
  /** A reference designator; null: the line has none. */
  readonly place: string | null
  /** Number and revision of what is there. */
  readonly part: string
  readonly quantity: Decimal
  /** Null: each. */
  readonly unit: string | null
}

/** One place at which two as-builts differ, or one differs from what it is to be. */
export interface AsBuiltDifference {
  readonly asked: string
  readonly place: string | null
  /** In words: "R-10 B × 4"; null: nothing is there. */
  readonly here: string | null
  readonly there: string | null
}

/** How what is here differs from what is there, in the order of their parts and places. What is the same is left out. */
export function compareAsBuilt(
  here: readonly InPlace[],
  there: readonly InPlace[],
): readonly AsBuiltDifference[] {
  const [own, other] = [byPlace(here), byPlace(there)]
  const first = new Map([...here, ...there].toReversed().map((one) => [keyOf(one), one] as const))
  return [...new Set([...own.keys(), ...other.keys()])]
    .flatMap((key): AsBuiltDifference[] => {
      const one = first.get(key)
      const [said, saidThere] = [inWords(own.get(key)), inWords(other.get(key))]
      if (one === undefined || said === saidThere) return []
      return [{ asked: one.asked, place: one.place, here: said, there: saidThere }]
    })
    .toSorted((a, b) => compareText(a.asked, b.asked) || comparePlaces(a.place ?? '', b.place ?? ''))
}

const keyOf = ({ askedFamilyId, place }: InPlace): string => `${askedFamilyId} ${place ?? ''}`

const byPlace = (all: readonly InPlace[]): ReadonlyMap<string, readonly InPlace[]> => Map.groupBy(all, keyOf)

/** Each part with all that is of it; several, in the order of their names. */
function inWords(found: readonly InPlace[] | undefined): string | null {
  if (found === undefined) return null
  const parts = Map.groupBy(found, ({ part, unit }) => `${part}\n${unit ?? ''}`)
  return [...parts.values()]
    .map((pieces) => {
      const [{ part, unit } = { part: '', unit: null }] = pieces
      const sum = pieces.map(({ quantity }) => quantity).reduce(addDecimals)
      return `${part} × ${sum}${unit === null ? '' : ` ${unit}`}`
    })
    .toSorted(compareText)
    .join(', ')
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** R2 before R10. */
function comparePlaces(a: string, b: string): number {
  const padded = (place: string): string => place.replaceAll(/\d+/g, (digits) => digits.padStart(10, '0'))
  return compareText(padded(a), padded(b))
}

import type { Quantity } from '../decimal.ts'
import { compareMeasured, type Unit } from '../unitOfMeasurement/measure.ts'

/** A line of a version, as people compare it. */
export interface ComparedLine {
  readonly lineId: string
  readonly partId: string
  readonly partFamilyId: string
  /** Number and revision. */
  readonly part: string
  readonly quantity: Quantity
  /** The line's, or its part's; null: each. */
  readonly unit: Unit | null
  readonly madeOnAssembly: boolean
  readonly interchange: string
  readonly note: string | null
  readonly referenceDesignators: readonly string[]
  /** Number and revision of each. */
  readonly substitutes: readonly string[]
}

/** One thing that a line says otherwise, in words; null: nothing. */
export interface LineDifference {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** How a version differs from another. */
export interface MBomComparison {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly {
    readonly before: string
    readonly after: string
    readonly fields: readonly LineDifference[]
  }[]
}

/** Compares lines of the same part, then those left of the same part number: another revision is a changed line. */
export function compareMBoms(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
): MBomComparison {
  const pairs = [...pairLines(before, after)]
  const paired = new Set(pairs.flat())
  return {
    added: after.filter((line) => !paired.has(line)).map(({ lineId }) => lineId),
    removed: before.filter((line) => !paired.has(line)).map(({ lineId }) => lineId),
    changed: pairs.flatMap(([old, now]) => {
      const fields = differencesOf(old, now)
      return fields.length === 0 ? [] : [{ before: old.lineId, after: now.lineId, fields }]
    }),
  }
}

type Pair = readonly [ComparedLine, ComparedLine]

function pairLines(before: readonly ComparedLine[], after: readonly ComparedLine[]): readonly Pair[] {
  const sameParts = pairBy(before, after, ({ partId }) => partId)
  const taken = new Set(sameParts.flat())
  const left = (lines: readonly ComparedLine[]) => lines.filter((line) => !taken.has(line))
  const pairs = [...sameParts, ...pairBy(left(before), left(after), ({ partFamilyId }) => partFamilyId)]
  return pairs.toSorted(([, a], [, b]) => after.indexOf(a) - after.indexOf(b))
}

/** Of several with one key the first goes with the first. */
function pairBy(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  key: (line: ComparedLine) => string,
): readonly Pair[] {
  const known = Map.groupBy(before, key)
  return after.flatMap((line) => {
    const old = known.get(key(line))?.shift()
    return old === undefined ? [] : [[old, line] as const]
  })
}

function differencesOf(before: ComparedLine, after: ComparedLine): readonly LineDifference[] {
  const isSameAmount = compareMeasured(before, after) === 0
  const said: readonly (readonly [string, string | null, string | null])[] = [
    ['part', before.part, after.part],
    ...(isSameAmount ? [] : [['quantity', amountOf(before), amountOf(after)] as const]),
    ['madeOnAssembly', String(before.madeOnAssembly), String(after.madeOnAssembly)],
    ['interchange', before.interchange, after.interchange],
    ['note', before.note, after.note],
    ['referenceDesignators', listed(before.referenceDesignators), listed(after.referenceDesignators)],
    ['substitutes', listed(before.substitutes), listed(after.substitutes)],
  ]
  return said.flatMap(([field, old, now]) => (old === now ? [] : [{ field, before: old, after: now }]))
}

function amountOf({ quantity, unit }: ComparedLine): string {
  return unit === null ? quantity : `${quantity} ${unit.name}`
}

/** In one order, whatever the order they were written in. */
function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.toSorted().join(', ')
}

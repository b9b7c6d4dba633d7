import { compareDecimals, type Quantity } from '../decimal.ts'

/** What a line of an as-built BOM asks for. */
export interface AskedOfLine {
  readonly partId: string
  readonly partNumber: string
  readonly quantity: Quantity
  readonly designators: readonly string[]
  /** Everything else that a line says, as one text: a difference there is one. */
  readonly rest: string
}

/** A line that stands. */
export interface StandingLine extends AskedOfLine {
  readonly id: string
  /** It was copied from a BOM; else somebody added it, and no BOM takes it away. */
  readonly isOfBom: boolean
  readonly installed: Quantity
  /** Places at which something is. */
  readonly filled: readonly string[]
}

/** A line of the BOM version that is built by now; `id`: of its item. */
export interface WantedLine extends AskedOfLine {
  readonly id: string
}

/** What starting a later build run of another BOM version changes on its unit (rule 4). */
export interface BomChange {
  readonly added: readonly WantedLine[]
  readonly changed: readonly { readonly line: StandingLine; readonly to: WantedLine }[]
  readonly removed: readonly StandingLine[]
  /** Differ from the version and stay: more is in than it asks for. */
  readonly stays: readonly StandingLine[]
  /** Say the same, and are of the new version from now on. */
  readonly same: readonly { readonly line: StandingLine; readonly to: WantedLine }[]
}

/** The difference, line by line; a part stands in a BOM once. */
export function planBomChange(standing: readonly StandingLine[], wanted: readonly WantedLine[]): BomChange {
  const lineOf = new Map(standing.map((line) => [line.partId, line]))
  const wantedParts = new Set(wanted.map(({ partId }) => partId))
  const pairs = wanted.flatMap((to) => {
    const line = lineOf.get(to.partId)
    return line === undefined ? [] : [{ line, to }]
  })
  const differing = pairs.filter(({ line, to }) => !isSame(line, to))
  const gone = standing.filter((line) => line.isOfBom && !wantedParts.has(line.partId))
  return {
    added: wanted.filter(({ partId }) => !lineOf.has(partId)),
    changed: differing.filter(({ line, to }) => !holdsMore(line, to)),
    removed: gone.filter((line) => !holdsAny(line)),
    stays: [
      ...differing.filter(({ line, to }) => holdsMore(line, to)).map(({ line }) => line),
      ...gone.filter(holdsAny),
    ],
    same: pairs.filter(({ line, to }) => isSame(line, to)),
  }
}

function isSame(line: AskedOfLine, to: AskedOfLine): boolean {
  const places = (one: AskedOfLine) => [...one.designators].sort().join('\n')
  return (
    compareDecimals(line.quantity, to.quantity) === 0 && places(line) === places(to) && line.rest === to.rest
  )
}

/** A requirement never asks for less than what is in, nor forgets a place that is filled (rule 32). */
function holdsMore(line: StandingLine, to: WantedLine): boolean {
  return (
    compareDecimals(line.installed, to.quantity) > 0 ||
    line.filled.some((place) => !to.designators.includes(place))
  )
}

function holdsAny({ installed, filled }: StandingLine): boolean {
  return Number(installed) > 0 || filled.length > 0
}

/** The difference in words, for whoever approves it by starting; null: there is none. */
export function tellBomChange(change: BomChange): string | null {
  const list = (word: string, told: readonly string[]) =>
    told.length === 0 ? [] : [`${word} ${told.join(', ')}`]
  const parts = [
    ...list(
      'adds',
      change.added.map(({ quantity, partNumber }) => `${quantity} × ${partNumber}`),
    ),
    ...list(
      'changes',
      change.changed.map(({ line, to }) =>
        compareDecimals(line.quantity, to.quantity) === 0
          ? to.partNumber
          : `${to.partNumber} from ${line.quantity} to ${to.quantity}`,
      ),
    ),
    ...list(
      'takes away',
      change.removed.map(({ quantity, partNumber }) => `${quantity} × ${partNumber}`),
    ),
    ...list(
      'leaves as it is, since more is built in,',
      change.stays.map(({ partNumber }) => partNumber),
    ),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

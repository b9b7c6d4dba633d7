import {
  canonicalStrings,
  canonicalText,
  type Json,
  type JsonObject,
  sortedCanonically,
  withoutDefaults,
} from '../canonical.ts'
import { canonicalDecimal, type Quantity } from '../decimal.ts'

/** A part as a frozen version names it: by id, number and revision. */
export interface FrozenPart {
  readonly id: string
  readonly number: string
  readonly revision: string
}

/** A line as it stands in a version that is frozen. */
export interface FrozenLine {
  readonly part: FrozenPart
  /** For one of the parent, in the unit; 0 is trace only. */
  readonly quantity: Quantity
  /** What the line is counted in; null: as its part. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly madeOnAssembly: boolean
  readonly interchange: string
  readonly note: string | null
  /** The places of the pieces. */
  readonly referenceDesignators: readonly string[]
  readonly substitutes: readonly FrozenPart[]
}

/** What an mBOM version says. */
export interface FrozenMBom {
  /** The part that it builds. */
  readonly part: FrozenPart
  /** In order. */
  readonly lines: readonly FrozenLine[]
  readonly attributes: readonly { readonly key: string; readonly value: Json }[]
}

/**
 * The one text of an mBOM version, whose SHA-256 its reviewers sign (docs/rules.md, Identity). RFC 8785, `form` always there,
 * properties with their default absent; the order of lines is kept, places and substitutes are sorted.
 */
export function canonicalMBom({ part, lines, attributes }: FrozenMBom): string {
  const members: JsonObject = {
    form: 1,
    part: partMembers(part),
    lines: lines.map(lineMembers),
    attributes: sortedCanonically(attributes.map(({ key, value }) => ({ key, value }))),
  }
  return canonicalText(canonicalStrings(withoutDefaults(members, { lines: [], attributes: [] })))
}

function partMembers({ id, number, revision }: FrozenPart): JsonObject {
  return { id, number, revision }
}

const lineDefaults: JsonObject = {
  unit: null,
  madeOnAssembly: false,
  interchange: 'EXACT',
  note: null,
  places: [],
  substitutes: [],
}

function lineMembers(line: FrozenLine): JsonObject {
  const members: JsonObject = {
    part: partMembers(line.part),
    quantity: canonicalDecimal(line.quantity),
    unit: line.unit === null ? null : { id: line.unit.id, name: line.unit.name },
    madeOnAssembly: line.madeOnAssembly,
    interchange: line.interchange,
    note: line.note,
    places: line.referenceDesignators.toSorted(),
    substitutes: sortedCanonically(line.substitutes.map(partMembers)),
  }
  return withoutDefaults(members, lineDefaults)
}

import type { Json } from '@traveler/domain/canonical.ts'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { canonicalMBom, type FrozenLine } from '@traveler/domain/mbom/canonicalMBom.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { sha256 } from '../operation/chain.ts'
import type { FrozenLineInRow, FrozenMBomRow } from './frozenMbomStore.ts'

/** The SHA-256 of what a version says, as `\x…`; of none: null. */
export function mbomDigest(row: FrozenMBomRow | undefined): string | null {
  if (row === undefined) return null
  const attributes = row.attributes.map(({ key, value }) => ({ key, value: json(value) }))
  const text = canonicalMBom({ part: row.part, lines: row.lines.map(frozenLine), attributes })
  return `\\x${sha256(text).toString('hex')}`
}

function frozenLine({ quantity, places, ...line }: FrozenLineInRow): FrozenLine {
  return { ...line, quantity: accepted(parseQuantity(quantity)), referenceDesignators: places }
}

function json(value: unknown): Json {
  const copy: Json = JSON.parse(JSON.stringify(value))
  return copy
}

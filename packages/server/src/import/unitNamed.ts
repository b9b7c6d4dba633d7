import { unknownName } from './wrongCell.ts'

/** The units of measurement of an organization, by their names. */
export type KnownUnits = ReadonlyMap<string, string>

export function knownUnits(rows: readonly { readonly id: string; readonly type: string }[]): KnownUnits {
  return new Map(rows.map(({ id, type }) => [type, id]))
}

type Named = { readonly id: string | null } | { readonly problem: string; readonly remedy: string }

/** How tables say that pieces are counted, which is what a part without a unit is. */
const counted: ReadonlySet<string> = new Set(['each', 'ea', 'pcs', 'pc'])

/** The unit of a name: as it is written, else the only one that differs in case alone (`M` could be mega). Null, and what means pieces where no unit is called so, name none. */
export function unitNamed(name: string | null, units: KnownUnits): Named {
  if (name === null) return { id: null }
  const exact = units.get(name)
  if (exact !== undefined) return { id: exact }
  const alike = [...units].filter(([known]) => known.toLowerCase() === name.toLowerCase())
  const [only, ...others] = alike
  if (only !== undefined && others.length === 0) return { id: only[1] }
  if (counted.has(name.toLowerCase())) return { id: null }
  return unknownName('unit of measurement', name, [...units.keys()])
}

/**
 * Why what is measured, such as in kg, cannot be counted in pieces: null when it is not measured, or when the table does not
 * ask for pieces. `unitId` is the unit of the part; null: pieces.
 */
export function whyNotPieces(
  name: string | null,
  units: KnownUnits,
  unitId: string | null,
): { readonly problem: string; readonly remedy: string } | null {
  if (name === null || unitId === null || !counted.has(name.toLowerCase())) return null
  const named = unitNamed(name, units)
  if ('problem' in named || named.id !== null) return null
  const unit = [...units].find(([, id]) => id === unitId)?.[0] ?? 'a unit'
  return { problem: `"${name}" counts pieces, and the part is measured in ${unit}`, remedy: `Write ${unit}.` }
}

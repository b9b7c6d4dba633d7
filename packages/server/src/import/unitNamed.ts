import { unknownName } from './wrongCell.ts'

/** The units of measurement of an organization, by their names. */
export type KnownUnits = ReadonlyMap<string, string>

export function knownUnits(rows: readonly { readonly id: string; readonly type: string }[]): KnownUnits {
  return new Map(rows.map(({ id, type }) => [type, id]))
}

type Named = { readonly id: string | null } | { readonly problem: string; readonly remedy: string }

/** The unit of a name: as it is written, else the only one that differs in case alone (`M` could be mega). Null names none. */
export function unitNamed(name: string | null, units: KnownUnits): Named {
  if (name === null) return { id: null }
  const exact = units.get(name)
  if (exact !== undefined) return { id: exact }
  const alike = [...units].filter(([known]) => known.toLowerCase() === name.toLowerCase())
  const [only, ...others] = alike
  if (only !== undefined && others.length === 0) return { id: only[1] }
  return unknownName('unit of measurement', name, [...units.keys()])
}

import { type Edges, findCircle } from '@traveler/domain/bom/findCircle.ts'
import { whyNotDraft } from '@traveler/domain/mbom/planDraft.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { type MBomRow, type PackedEdgesRow, packEdgesBelow } from '../mbom/mbomStore.ts'
import { whyNotMeasureLine } from '../mbom/whyNotMeasureLine.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { KnownEdges, partsThere } from './knownEdges.ts'
import type { BomToImport, ReadAssembly } from './readBom.ts'
import type { Resolved } from './resolveParts.ts'
import { unitNamed, whyNotPieces } from './unitNamed.ts'
import type { UsedPart, UsedParts } from './usedParts.ts'

/** Everything that forbids the draft of one assembly. */
export function whyNotAssembly(
  assembly: ReadAssembly,
  versions: readonly MBomRow[],
  {
    used,
    unitColumn,
    caller,
  }: {
    readonly used: Resolved
    readonly unitColumn: string
    readonly caller: Pick<Caller, 'exportCleared'>
  },
): readonly Refusal[] {
  const parent = used.parts.at(assembly.part)
  const draft = whyNotDraft(versions)
  // A record that its writer may not see could not be answered with.
  const hidden: Refusal[] =
    parent.isControlled && !caller.exportCleared
      ? [{ code: 'PERMISSION', permission: 'ReadExportControlled' }]
      : []
  return [
    ...(draft === null ? [] : [draft]),
    ...hidden,
    ...assembly.lines.flatMap(({ line, part }) => {
      const row = line.rows[0] ?? 0
      const child = used.parts.at(part)
      if (child.node === parent.node) return [partOfItself(row, parent)]
      return [
        ...whyNotControlled(row, parent, child),
        ...whyNotMeasured({ row, unit: line.unit, column: unitColumn }, child, used),
      ]
    }),
  ]
}

function partOfItself(row: number, { partNumber }: UsedPart): Refusal {
  return {
    code: 'BOM_ROW',
    row,
    column: 'part number',
    problem: `${partNumber} would be a part of itself`,
    remedy: 'Take the row out, or correct its number.',
  }
}

function whyNotControlled(row: number, parent: UsedPart, child: UsedPart): Refusal[] {
  const refusal = whyNotControlledLine(
    { partNumber: parent.partNumber, exportControlled: parent.isControlled },
    { partNumber: child.partNumber, exportControlled: child.isControlled },
  )
  if (refusal?.code !== 'INVALID_INPUT') return []
  const { problem, remedy } = refusal
  return [{ code: 'BOM_ROW', row, column: 'part number', problem, remedy }]
}

interface LineUnit {
  readonly row: number
  readonly unit: string | null
  readonly column: string
}

/** The unit of a line, as far as there is one: unknown units are told where they stand first. */
function whyNotMeasured(
  { row, unit, column }: LineUnit,
  child: UsedPart,
  { units, unitsByName }: Resolved,
): Refusal[] {
  const pieces = whyNotPieces(unit, unitsByName, child.unitId)
  if (pieces !== null) return [{ code: 'BOM_ROW', row, column, ...pieces }]
  const found = unitNamed(unit, unitsByName)
  if ('problem' in found || found.id === null) return []
  return whyNotMeasureLine(found.id, { unit_of_measure_id: child.unitId }, units).map((refusal) => {
    const [problem = '', ...remedy] = explain(refusal).split('. ')
    return {
      code: 'BOM_ROW',
      row,
      column,
      problem,
      remedy: remedy.join('. ') || 'Count it as the part is counted.',
    }
  })
}

/** That no part comes to be built of itself, by the table alone or together with what there is. */
export async function whyNotCircle(
  read: Read,
  { links }: BomToImport,
  { parts }: Resolved,
): Promise<Refusal[]> {
  const existing = Array.from(partsThere(parts), ({ id }) => id)
  const [packed] = existing.length === 0 ? [] : await read<PackedEdgesRow>(packEdgesBelow(existing))
  const known = new KnownEdges(parts, packed?.edges ?? '')
  const count = links.count + known.from.length
  const [from, to] = [new Int32Array(count), new Int32Array(count)]
  for (let nth = 0; nth < links.count; nth += 1) {
    from[nth] = parts.nodeOf(links.from(nth))
    to[nth] = parts.nodeOf(links.to(nth))
  }
  for (let nth = 0; nth < known.from.length; nth += 1) {
    from[links.count + nth] = known.from.at(nth)
    to[links.count + nth] = known.to.at(nth)
  }
  const circle = findCircle({ from, to, count, nodes: known.nodes })
  if (circle === null) return []
  const path = beginningWith(circle, addedOf(circle, { from, to, count: links.count }))
  return [{ code: 'BOM_CYCLE', path: await numbersOf(read, path, { parts, known }) }]
}

interface Nodes {
  readonly parts: UsedParts
  readonly known: KnownEdges
}

/** The part numbers of nodes; those beyond the table are read. */
async function numbersOf(read: Read, nodes: readonly number[], { parts, known }: Nodes): Promise<string[]> {
  const beyond = nodes.flatMap((node) => known.idBeyond(node) ?? [])
  const rows = beyond.length === 0 ? [] : await read<PartRow>(loadParts(beyond))
  const numbers = new Map(rows.map((row) => [row.id, row.part_number]))
  return nodes.map((node) => {
    const id = known.idBeyond(node)
    return id === null ? parts.part(node).partNumber : (numbers.get(id) ?? '')
  })
}

/** Steps of a circle that lines of the table are. */
function addedOf(circle: readonly number[], { from, to, count }: Omit<Edges, 'nodes'>): ReadonlySet<string> {
  const steps = new Set(circle.slice(1).map((child, nth) => `${circle[nth]} ${child}`))
  const added = new Set<string>()
  const inCircle = new Set(circle)
  for (let nth = 0; nth < count; nth += 1) {
    const parent = from[nth] ?? 0
    if (inCircle.has(parent) && steps.has(`${parent} ${to[nth]}`)) added.add(`${parent} ${to[nth]}`)
  }
  return added
}

/** The circle from the parent of a line that the table adds, back to it. */
function beginningWith(circle: readonly number[], added: ReadonlySet<string>): readonly number[] {
  const round = circle.slice(1)
  const start = round.findIndex((to, at) => added.has(`${circle[at]} ${to}`))
  if (start < 1) return circle
  const nodes = circle.slice(0, -1)
  return [...nodes.slice(start), ...nodes.slice(0, start), nodes[start] ?? 0]
}

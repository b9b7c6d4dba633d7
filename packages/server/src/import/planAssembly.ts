import { findCircle } from '@traveler/domain/bom/findCircle.ts'
import { whyNotDraft } from '@traveler/domain/mbom/planDraft.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { type EdgeRow, listEdgesBelow, type MBomRow } from '../mbom/mbomStore.ts'
import { whyNotMeasureLine } from '../mbom/whyNotMeasureLine.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import type { BomToImport, ReadAssembly } from './readBom.ts'
import type { UsedPart, UsedParts } from './resolveParts.ts'
import { unitNamed } from './unitNamed.ts'

/** Everything that forbids the draft of one assembly. */
export function whyNotAssembly(
  assembly: ReadAssembly,
  versions: readonly MBomRow[],
  {
    used,
    unitColumn,
    caller,
  }: {
    readonly used: UsedParts
    readonly unitColumn: string
    readonly caller: Pick<Caller, 'exportCleared'>
  },
): readonly Refusal[] {
  const parent = used.parts[assembly.part]
  if (parent === undefined) return []
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
      const child = used.parts[part]
      if (child === undefined || child === parent) return []
      return [
        ...whyNotControlled(row, parent, child),
        ...whyNotMeasured({ row, unit: line.unit, column: unitColumn }, child, used),
      ]
    }),
  ]
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
  { units, unitsByName }: UsedParts,
): Refusal[] {
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
  { parts }: UsedParts,
): Promise<Refusal[]> {
  const numbers = new Map<UsedPart, number>()
  const used: UsedPart[] = []
  const numberOf = (part: UsedPart): number => {
    const known = numbers.get(part)
    if (known !== undefined) return known
    numbers.set(part, used.length)
    return used.push(part) - 1
  }
  const places = Int32Array.from(parts, numberOf)
  const existing = parts.flatMap(({ id, isMade }) => (id === null || isMade ? [] : [id]))
  const edges = existing.length === 0 ? [] : await read<EdgeRow>(listEdgesBelow([...new Set(existing)]))
  if (edges.length > 0) return circleWithKnown({ links, parts }, edges)
  const from = new Int32Array(links.count)
  const to = new Int32Array(links.count)
  for (let nth = 0; nth < links.count; nth += 1) {
    from[nth] = places[links.from(nth)] ?? 0
    to[nth] = places[links.to(nth)] ?? 0
  }
  const circle = findCircle({ from, to, count: links.count, nodes: used.length })
  return circle === null ? [] : [{ code: 'BOM_CYCLE', path: circle.map((at) => used[at]?.partNumber ?? '') }]
}

interface Linked {
  readonly links: BomToImport['links']
  readonly parts: readonly UsedPart[]
}

/** Together with the lines there are below parts that are there. */
function circleWithKnown({ links, parts }: Linked, edges: readonly EdgeRow[]): Refusal[] {
  const names = new Map<string, number>()
  const called: string[] = []
  const numberOf = (id: string, name: string): number => {
    const known = names.get(id)
    if (known !== undefined) return known
    names.set(id, called.length)
    return called.push(name) - 1
  }
  const idOf = (part: UsedPart): string => part.id ?? `${part.partNumber} ${part.revision}`
  const count = links.count + edges.length
  const [from, to] = [new Int32Array(count), new Int32Array(count)]
  const added = new Set<string>()
  for (let nth = 0; nth < links.count; nth += 1) {
    const [parent, child] = [parts[links.from(nth)], parts[links.to(nth)]]
    if (parent === undefined || child === undefined) continue
    from[nth] = numberOf(idOf(parent), parent.partNumber)
    to[nth] = numberOf(idOf(child), child.partNumber)
    added.add(`${from[nth]} ${to[nth]}`)
  }
  for (const [nth, edge] of edges.entries()) {
    from[links.count + nth] = numberOf(edge.parent_id, edge.parent)
    to[links.count + nth] = numberOf(edge.child_id, edge.child)
  }
  const circle = findCircle({ from, to, count, nodes: called.length })
  if (circle === null) return []
  return [{ code: 'BOM_CYCLE', path: beginningWith(circle, added).map((at) => called[at] ?? '') }]
}

/** The circle from the parent of a line that the table adds, back to it. */
function beginningWith(circle: readonly number[], added: ReadonlySet<string>): readonly number[] {
  const round = circle.slice(1)
  const start = round.findIndex((to, at) => added.has(`${circle[at]} ${to}`))
  if (start < 1) return circle
  const nodes = circle.slice(0, -1)
  return [...nodes.slice(start), ...nodes.slice(0, start), nodes[start] ?? 0]
}

import type { BomCells, BomLine } from '@traveler/domain/bom/bomColumns.ts'
import {
  type Assembly,
  AssemblyCollector,
  mostRows,
  type PlacedRow,
} from '@traveler/domain/bom/collectAssemblies.ts'
import { parseBomRow } from '@traveler/domain/bom/parseBomRow.ts'
import { type BomNote, planBomImport } from '@traveler/domain/bom/planBomImport.ts'
import { isRefusal, type Refusal } from '@traveler/domain/refusal.ts'
import { BomLinks, BomNames } from './bomNames.ts'
import { type BomInput, mappingOf, noWhole, type ReadBy } from './importBomInput.ts'
import { Problems } from './importChunks.ts'
import type { ImportWatch } from './importWatch.ts'
import { openTable, type Table } from './openTable.ts'
import { SeenNames } from './seenNames.ts'
import { chunkSize, decimalSigns, delimiters, encodings, type TableSource } from './tableToImport.ts'

/** A BOM that was read once: what it names, and all that is wrong with it by itself. */
export interface BomToImport {
  readonly given: BomInput
  readonly table: Table
  /** SHA-256 of the table as hex digits. */
  readonly digest: string
  readonly headers: readonly string[]
  readonly names: BomNames
  readonly links: BomLinks
  readonly problems: Problems
  readonly counts: { rows: number; lines: number; assemblies: number }
  readonly notes: BomNote[]
  readonly leftOut: number[]
  readonly watch: ImportWatch
  /** What the whole table is the BOM of, else the first assembly; null: there is none. */
  first: number | null
  /** The assemblies, read again. */
  assemblies(): AsyncGenerator<ReadAssembly>
  /** Column of units, for what is told of them. */
  readonly unitColumn: string
}

/** An assembly with its lines, each by the number of its part. */
export interface ReadAssembly {
  readonly part: number
  readonly row: number
  /** It stands at the top of the table: nothing in it is built of it. */
  readonly isTop: boolean
  readonly lines: readonly { readonly line: BomLine; readonly part: number }[]
}

/** Notes and rows left out that are told one by one. */
const mostNotes = 1_000

/** Reads the whole table once. Throws Refused when it is none. */
export async function readBom(given: BomInput, { open, digest, watch }: TableSource): Promise<BomToImport> {
  const table = await openTable(open, {
    encoding: given.encoding ? encodings[given.encoding] : null,
    delimiter: given.delimiter ? delimiters[given.delimiter] : null,
    sheet: given.sheet ?? null,
    decimalSign: given.decimalSign ? decimalSigns[given.decimalSign] : null,
  })
  return readBomTable(given, { table, digest, watch })
}

/** The same of a table that was opened. */
export async function readBomTable(
  given: BomInput,
  { table, digest, watch }: Pick<BomToImport, 'table' | 'digest' | 'watch'>,
): Promise<BomToImport> {
  const headers = distinctHeaders(table.headers)
  const readBy = mappingOf(
    given,
    headers.filter((name) => name !== ''),
  )
  const bom: BomToImport = {
    given,
    table,
    digest,
    headers,
    names: new BomNames(),
    links: new BomLinks(),
    problems: new Problems(),
    counts: { rows: 0, lines: 0, assemblies: 0 },
    notes: [],
    leftOut: [],
    watch,
    first: null,
    unitColumn: 'refusals' in readBy ? '' : (readBy.mapping.unit ?? ''),
    async *assemblies() {
      if ('refusals' in readBy) return
      yield* readAssemblies(bom, { ...readBy, mapping: withSign(readBy, table) }, new Problems())
    },
  }
  if ('refusals' in readBy) bom.problems.add(readBy.refusals)
  else await readOnce(bom, { ...readBy, mapping: withSign(readBy, table) })
  return bom
}

/** Numbers of a workbook have one sign, whatever was said. */
const withSign = ({ mapping }: ReadBy, { decimalSign }: Table) => ({ ...mapping, decimalSign })

async function readOnce(bom: BomToImport, readBy: ReadBy): Promise<void> {
  for await (const assembly of readAssemblies(bom, readBy, bom.problems)) {
    bom.counts.assemblies += 1
    bom.counts.lines += assembly.lines.length
    if (assembly.isTop) bom.first ??= assembly.part
    bom.names.addAssembly(assembly.part)
    for (const { part } of assembly.lines) bom.links.add(assembly.part, part)
  }
  if (bom.counts.lines === 0 && bom.problems.count === 0) bom.problems.add([noLines])
}

const noLines: Refusal = {
  code: 'BOM_ROW',
  row: 0,
  column: 'the table',
  problem: 'has no lines',
  remedy: 'Choose a file that has rows.',
}

interface Reading {
  readonly bom: BomToImport
  readonly readBy: ReadBy
  readonly problems: Problems
  /** Assemblies that were read, by their part and by part and lines, each with the row behind its own. */
  readonly seen: SeenNames
  /** This is the first time that the table is read. */
  readonly isFirst: boolean
}

async function* readAssemblies(
  bom: BomToImport,
  readBy: ReadBy,
  problems: Problems,
): AsyncGenerator<ReadAssembly> {
  const reading: Reading = {
    bom,
    readBy,
    problems,
    seen: new SeenNames(),
    isFirst: problems === bom.problems,
  }
  for await (const assembly of assembliesOf(reading)) {
    const read = readAssembly(assembly, reading)
    if (read !== null) yield read
  }
}

async function* assembliesOf(reading: Reading): AsyncGenerator<Assembly> {
  const { bom, readBy, problems } = reading
  const { place } = readBy
  const collector =
    place && new AssemblyCollector({ ...place, hasRoot: (bom.given.partNumber ?? null) !== null })
  const flat: PlacedRow[] = []
  for await (const { number, cells } of bom.table.rows()) {
    if (reading.isFirst) count(bom)
    const row = { row: number, cells: cellsByHeader(bom.headers, cells) }
    if (collector === null) flat.push(row)
    else yield* collector.push(row)
    if (flat.length > mostRows) {
      problems.add([tooLong(number)])
      return
    }
  }
  if (collector === null) {
    if (flat.length > 0) yield { head: null, rows: flat }
  } else {
    yield* collector.end()
    problems.add(collector.refusals)
  }
}

function count({ counts, watch }: BomToImport): void {
  counts.rows += 1
  if (counts.rows % chunkSize === 0) watch.passed(0)
}

function tooLong(row: number): Refusal {
  const remedy = 'Divide it into sub-assemblies: a column depth or level says what is a part of what.'
  return {
    code: 'BOM_ROW',
    row,
    column: 'the table',
    problem: `one assembly has more than ${mostRows} rows`,
    remedy,
  }
}

function readAssembly({ head, rows }: Assembly, reading: Reading): ReadAssembly | null {
  const { bom, readBy, problems, isFirst } = reading
  const part = head === null ? rootOf(reading) : headOf(head, reading)
  const plan = planBomImport(
    rows.map(({ cells }) => cells),
    readBy.mapping,
    rows.map(({ row }) => row),
  )
  problems.add(
    plan.refusals,
    rows.map(({ row, cells }) => ({ number: row, cells: Object.values(cells), values: {}, refusals: [] })),
  )
  if (part === null) return null
  const repeated = whyNotRepeat(part, { head, plan: plan.lines }, reading)
  if (repeated !== 'new') {
    if (repeated !== null) problems.add([repeated])
    return null
  }
  if (isFirst) {
    bom.notes.push(...plan.notes.slice(0, Math.max(0, mostNotes - bom.notes.length)))
    bom.leftOut.push(...plan.leftOut.slice(0, Math.max(0, mostNotes - bom.leftOut.length)))
  }
  return {
    part,
    row: head?.row ?? 0,
    isTop: head === null || isTopRow(head, readBy),
    lines: plan.lines.map((line) => ({ line, part: bom.names.place({ ...line, row: line.rows[0] ?? 0 }) })),
  }
}

const isTopRow = ({ cells }: PlacedRow, { place }: ReadBy): boolean =>
  place !== null && (cells[place.column] ?? '').trim() === '0'

/** The part that the whole table is the BOM of; it has to be named. */
function rootOf({ bom, problems }: Reading): number | null {
  const { partNumber, revision, description } = bom.given
  if (!partNumber) {
    problems.add([noWhole(bom.headers)])
    return null
  }
  return bom.names.place({
    partNumber,
    revision: revision ?? null,
    description: description ?? '',
    unit: null,
    row: 0,
  })
}

/** A row that others stand below; its quantity is of the assembly above. */
function headOf(head: PlacedRow, { bom, readBy, problems }: Reading): number | null {
  const { mapping } = readBy
  const line = parseBomRow({ ...head.cells, [mapping.quantity]: '1' }, mapping, head.row)
  if (line === null) return null
  if (!isRefusal(line)) return bom.names.place({ ...line, row: head.row })
  // Of a row within an assembly that assembly tells it too.
  if (isTopRow(head, readBy)) problems.add([line])
  return null
}

/** `new`, null where the same lines were read before, or why not: an assembly at two places must read the same. */
function whyNotRepeat(
  part: number,
  { head, plan }: { readonly head: PlacedRow | null; readonly plan: readonly BomLine[] },
  { seen, bom, readBy }: Reading,
): 'new' | null | Refusal {
  const lines = JSON.stringify(plan.map(({ rows: _rows, ...line }) => line))
  // The whole has no row of its own.
  const behind = (head?.row ?? 0) + 1
  const before = seen.firstRow(`${part}`, behind)
  if (before === null) {
    seen.remember(`${part} ${lines}`, behind)
    return 'new'
  }
  if (seen.rowOf(`${part} ${lines}`) !== null) return null
  return {
    code: 'BOM_ROW',
    row: head?.row ?? 0,
    column: readBy.mapping.partNumber,
    problem: `${bom.names.numberOf(part)} has other lines here than at row ${before - 1}`,
    remedy: 'Let both say the same, or take the lines out below one of them.',
  }
}

/** Two columns of one name: the second is `Notes 2`. */
function distinctHeaders(headers: readonly string[]): readonly string[] {
  return headers.map((name, index) => {
    const before = headers.slice(0, index).filter((other) => other === name).length
    return before === 0 || name === '' ? name : `${name} ${before + 1}`
  })
}

function cellsByHeader(headers: readonly string[], cells: readonly string[]): BomCells {
  const byHeader: Record<string, string> = {}
  for (const [at, name] of headers.entries()) if (name !== '') byHeader[name] = cells[at] ?? ''
  return byHeader
}

import type { TableRow } from '../import/parseRow.ts'
import { fieldPk, fieldSaysYes, fieldText, type InvenTreeRecord } from './invenTreeRecord.ts'
import { type LeftOut, leftOutModels, whyNotStock } from './leftOut.ts'

/** Rows that an import of tables reads; the number of a row is the pk of its record. */
export interface PlannedTable {
  /** What the columns mean. */
  readonly fields: readonly string[]
  /** What they are called where something is wrong. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What an export of InvenTree becomes, and what of it does not come in. */
export interface InvenTreePlan {
  readonly locations: PlannedTable
  readonly parts: PlannedTable
  /** Every assembly at depth 0, its lines at 1. */
  readonly bom: PlannedTable
  readonly stock: PlannedTable
  readonly leftOut: readonly LeftOut[]
}

/** Says what comes in as what. Nothing is invented: what cannot be known is left blank, and what has no place is told. */
export function planInvenTree(records: readonly InvenTreeRecord[]): InvenTreePlan {
  const byModel = Map.groupBy(records, ({ model }) => model)
  const of = (model: string): readonly InvenTreeRecord[] => byModel.get(model) ?? []
  const parts = new Map(of('part.part').map((part) => [part.pk, part]))
  const numbers = partNumbers(of('part.part'))
  const places = placeNames(of('stock.stocklocation'))
  const [stock, leftStock] = sorted(of('stock.stockitem'))
  const known: Known = {
    parts,
    numbers,
    places,
    stock: Map.groupBy(stock, (item) => fieldPk(item, 'part') ?? 0),
  }
  return {
    locations: locationTable(of('stock.stocklocation'), places),
    parts: partTable(of('part.part'), known),
    bom: bomTable(of('part.bomitem'), known),
    stock: stockTable(stock, known),
    leftOut: [...leftStock, ...leftOutModels(byModel)],
  }
}

interface Known {
  readonly parts: ReadonlyMap<number, InvenTreeRecord>
  readonly numbers: ReadonlyMap<number, string>
  readonly places: ReadonlyMap<number, string>
  /** What is in stock, by its part. */
  readonly stock: ReadonlyMap<number, readonly InvenTreeRecord[]>
}

/** The IPN of a part, where no other part of that revision has it, else its name. */
function partNumbers(parts: readonly InvenTreeRecord[]): ReadonlyMap<number, string> {
  const nameOf = (part: InvenTreeRecord): string =>
    `${fieldText(part, 'IPN')}\n${fieldText(part, 'revision')}`
  const counts = Map.groupBy(parts, nameOf)
  return new Map(
    parts.map((part) => {
      const own = fieldText(part, 'IPN')
      const isOnly = counts.get(nameOf(part))?.length === 1
      return [part.pk, own !== '' && isOnly ? own : fieldText(part, 'name')]
    }),
  )
}

/** The name of a place, where it has it alone, else its whole path: `Hall / Shelf 1`. */
function placeNames(places: readonly InvenTreeRecord[]): ReadonlyMap<number, string> {
  const byPk = new Map(places.map((place) => [place.pk, place]))
  const counts = Map.groupBy(places, (place) => fieldText(place, 'name'))
  const pathOf = (place: InvenTreeRecord): string => {
    const names: string[] = []
    const met = new Set<number>()
    for (let at: InvenTreeRecord | undefined = place; at !== undefined && !met.has(at.pk); ) {
      names.unshift(fieldText(at, 'name'))
      met.add(at.pk)
      at = byPk.get(fieldPk(at, 'parent') ?? 0)
    }
    return names.join(' / ')
  }
  return new Map(
    places.map((place) => {
      const name = fieldText(place, 'name')
      return [place.pk, counts.get(name)?.length === 1 ? name : pathOf(place)]
    }),
  )
}

function table(
  model: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly TableRow[],
): PlannedTable {
  return {
    fields: Object.keys(columns),
    headers: Object.values(columns).map((field) => `${model} ${field}`),
    rows,
  }
}

function locationTable(places: readonly InvenTreeRecord[], names: Known['places']): PlannedTable {
  const rows = places.map((place) => ({
    number: place.pk,
    cells: [
      names.get(place.pk) ?? '',
      names.get(fieldPk(place, 'parent') ?? 0) ?? '',
      fieldText(place, 'description'),
    ],
  }))
  return table('stock.stocklocation', { name: 'name', parent: 'parent', description: 'description' }, rows)
}

const partColumns = {
  partNumber: 'IPN',
  revision: 'revision',
  description: 'description',
  trackingType: 'trackable',
  sourcingStrategy: 'purchaseable',
  unit: 'units',
}

function partTable(parts: readonly InvenTreeRecord[], known: Known): PlannedTable {
  const rows = parts.map((part) => {
    const [name, description] = [fieldText(part, 'name'), fieldText(part, 'description')]
    const number = known.numbers.get(part.pk) ?? ''
    const told = number === name ? description : [name, description].filter((text) => text !== '').join(': ')
    const unit = fieldText(part, 'units')
    return {
      number: part.pk,
      cells: [number, fieldText(part, 'revision'), told, trackingOf(part, known), sourcingOf(part), unit],
    }
  })
  return table('part.part', partColumns, rows)
}

/** By serial where all there is has one, by lot where all there is has a batch; else it is not told apart. */
function trackingOf(part: InvenTreeRecord, { stock }: Known): string {
  const items = stock.get(part.pk) ?? []
  if (!fieldSaysYes(part, 'trackable')) return 'none'
  if (items.every((item) => fieldText(item, 'serial') !== '')) return 'serial'
  return items.every((item) => fieldText(item, 'batch') !== '' && fieldText(item, 'serial') === '')
    ? 'lot'
    : 'none'
}

function sourcingOf(part: InvenTreeRecord): string {
  const [made, bought] = [fieldSaysYes(part, 'assembly'), fieldSaysYes(part, 'purchaseable')]
  if (made && bought) return 'both'
  if (made) return 'make'
  return bought ? 'buy' : ''
}

function bomTable(lines: readonly InvenTreeRecord[], { parts, numbers }: Known): PlannedTable {
  const named = (pk: number | null): readonly [string, string] => {
    const part = parts.get(pk ?? 0)
    return part === undefined ? ['', ''] : [numbers.get(part.pk) ?? '', fieldText(part, 'revision')]
  }
  const rows = [...Map.groupBy(lines, (line) => fieldPk(line, 'part'))].flatMap(([assembly, own]) => [
    { number: assembly ?? 0, cells: ['0', ...named(assembly), '', '', ''] },
    ...own.map((line) => ({
      number: line.pk,
      cells: [
        '1',
        ...named(fieldPk(line, 'sub_part')),
        plainNumber(fieldText(line, 'quantity')),
        fieldText(line, 'reference'),
        noteOf(line),
      ],
    })),
  ])
  const columns = ['Depth', 'Part', 'Revision', 'Quantity', 'Designators', 'Note']
  return { fields: columns, headers: columns, rows }
}

/** What our lines do not have is written down, so that nobody takes an optional line for a needed one. */
function noteOf(line: InvenTreeRecord): string {
  const words = ['optional', 'consumable'].filter((field) => fieldSaysYes(line, field))
  const told = words.length === 0 ? '' : `In InvenTree: ${words.join(', ')}.`
  return [told, fieldText(line, 'note')].filter((text) => text !== '').join(' ')
}

const stockColumns = {
  partNumber: 'part',
  revision: 'part',
  serialNumber: 'serial',
  lotNumber: 'batch',
  quantity: 'quantity',
  location: 'location',
}

function stockTable(stock: readonly InvenTreeRecord[], { parts, numbers, places }: Known): PlannedTable {
  const rows = stock.map((item) => {
    const part = parts.get(fieldPk(item, 'part') ?? 0)
    return {
      number: item.pk,
      cells: [
        part === undefined ? '' : (numbers.get(part.pk) ?? ''),
        part === undefined ? '' : fieldText(part, 'revision'),
        fieldText(item, 'serial'),
        fieldText(item, 'batch'),
        plainNumber(fieldText(item, 'quantity')),
        places.get(fieldPk(item, 'location') ?? 0) ?? '',
      ],
    }
  })
  return table('stock.stockitem', stockColumns, rows)
}

/** `2.00000` is 2: zeros behind the point say how it is stored, not how exact it is. */
function plainNumber(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** What is in stock, and what is not, by the reason. */
function sorted(
  items: readonly InvenTreeRecord[],
): readonly [readonly InvenTreeRecord[], readonly LeftOut[]] {
  const byReason = Map.groupBy(items, whyNotStock)
  const left = [...byReason].flatMap(([why, some]): LeftOut[] =>
    why === null
      ? []
      : [{ model: 'stock.stockitem', count: some.length, why, pks: some.map(({ pk }) => pk) }],
  )
  return [byReason.get(null) ?? [], left]
}

import { bareName } from '../import/importColumn.ts'
import type { BomMapping } from './bomColumns.ts'

/** What a column of a BOM means to the import. */
export type BomField =
  | 'partNumber'
  | 'quantity'
  | 'designators'
  | 'description'
  | 'note'
  | 'revision'
  | 'unit'
  | 'depth'
  | 'level'

/** Names by which people call these columns, the likeliest first, without case, spaces and signs. */
const aliases: Readonly<Record<BomField, readonly string[]>> = {
  partNumber: [
    'partnumber',
    'partno',
    'partnum',
    'pn',
    'itemnumber',
    'partname',
    'part',
    'component',
    'item',
    'name',
  ],
  quantity: [
    'quantity',
    'qty',
    'quantityperpcb',
    'qtyperpcb',
    'quantityper',
    'qtyper',
    'quantityperassembly',
    'count',
    'amount',
    'menge',
  ],
  designators: [
    'references',
    'reference',
    'designators',
    'designator',
    'referencedesignators',
    'referencedesignator',
    'refdes',
    'refs',
    'ref',
  ],
  description: ['description', 'desc', 'partdescription', 'bezeichnung'],
  note: ['note', 'notes', 'remark', 'remarks'],
  revision: ['revision', 'rev'],
  unit: ['unit', 'uom', 'unitofmeasure', 'unitofmeasurement', 'units', 'einheit'],
  depth: ['depth', 'bomdepth', 'indent', 'indentlevel'],
  level: ['level', 'bomlevel', 'lvl'],
}

/** Columns of numbers that a manufacturer or supplier gave. */
const ownNumbers = [
  'mpn',
  'manufacturerpartnumber',
  'manufacturerpartno',
  'mfrpartnumber',
  'mfgpartnumber',
  'mfrpn',
  'mfgpn',
  'supplierpartnumber',
  'lcsc',
  'lcscpart',
  'lcscpartnumber',
  'jlcpcbpart',
  'jlcpcbpartnumber',
  'digikey',
  'digikeypartnumber',
  'mouser',
  'mouserpartnumber',
  'farnell',
  'rs',
  'sku',
]

/** Columns that, beside these numbers, tell parts apart. */
const describing = [
  'value',
  'footprint',
  'package',
  'manufacturer',
  'mfr',
  'parttype',
  'type',
  'material',
  'description',
  'desc',
  'partdescription',
]

/** What somebody chose; absent: guessed by the column's name; empty: no column means it. */
export type ChosenColumns = { readonly [Field in BomField]?: string | undefined }

/** The columns of a BOM by what they mean; null where nothing fits. */
export type GuessedColumns = { readonly [Field in BomField]: string | null } & Required<
  Pick<BomMapping, 'identity' | 'ownNumbers'>
>

/**
 * Which column means what: the one that was chosen (case, spaces and signs do not matter), or the one whose name is
 * usual. A chosen column that is not there is kept as it was typed, to be refused by its name.
 */
export function guessBomColumns(headers: readonly string[], chosen: ChosenColumns): GuessedColumns {
  const column = (field: BomField): string | null => {
    const typed = chosen[field]
    if (typed === '') return null
    if (typed !== undefined) return headers.find((header) => bareName(header) === bareName(typed)) ?? typed
    const name = aliases[field].find((alias) => headers.some((header) => bareName(header) === alias))
    return headers.find((header) => bareName(header) === name) ?? null
  }
  const own = headers.filter((header) => ownNumbers.includes(bareName(header)))
  return {
    partNumber: column('partNumber') ?? own[0] ?? null,
    quantity: column('quantity'),
    designators: column('designators'),
    description: column('description'),
    note: column('note'),
    revision: column('revision'),
    unit: column('unit'),
    depth: column('depth'),
    level: column('level'),
    identity: headers.filter((header) => describing.includes(bareName(header)) || own.includes(header)),
    ownNumbers: own,
  }
}

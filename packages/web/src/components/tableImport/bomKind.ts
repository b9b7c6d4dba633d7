import { guessBomColumns } from '@traveler/domain/bom/guessBomColumns.ts'
import { bareName } from '@traveler/domain/import/importColumn.ts'
import { bomFields } from '@traveler/domain/import/importKinds.ts'
import type { CreateImportMappingInput, ImportBomInput, SavedMapping } from '../../generated/documents.ts'
import type { Meanings } from './meanings.ts'
import { foundOut, type TakenApart } from './tableKind.ts'
import type { TableKind } from './useTableImport.ts'

/** How a bill of materials is read, beside what its columns mean. */
export interface BomReading extends TakenApart {
  /** What the whole table is the BOM of; empty: the rows say it. */
  readonly partNumber: string
  readonly revision: string
  /** How part numbers are built of columns; empty: they stand in the column that means them. */
  readonly template: string
  readonly dashQuantity: NonNullable<ImportBomInput['dashQuantity']>
  readonly repeatedLines: NonNullable<ImportBomInput['repeatedLines']>
  readonly designatorCount: NonNullable<ImportBomInput['designatorCount']>
}

/** What columns of a BOM can mean; the number of the part first. */
export const bomMeanings = [
  { field: 'partNumber', required: true },
  { field: 'quantity', required: true },
  ...bomFields.filter((field) => field !== 'quantity').map((field) => ({ field })),
] as const

const usual: BomReading = {
  ...foundOut,
  partNumber: '',
  revision: '',
  template: '',
  dashQuantity: 'REFUSE',
  repeatedLines: 'JOIN',
  designatorCount: 'REFUSE',
}

/** Bills of materials, of the assembly of a number and revision where it is known beforehand. */
export function bomKind(
  assembly: Pick<BomReading, 'partNumber' | 'revision'>,
): TableKind<BomReading, ImportBomInput> {
  return {
    usual: { ...usual, ...assembly },
    guess,
    readingOf,
    firstInput: (upload, reading) => ({
      upload,
      ...plainOf(reading),
      numberTemplate: reading.template || null,
    }),
    input: (upload, reading, headers, meanings) => ({
      upload,
      ...plainOf(reading),
      ...columnsOf(headers, meanings, reading.template),
    }),
  }
}

function guess(headers: readonly string[], saved: SavedMapping | null): Meanings {
  const named = Object.fromEntries((saved?.columns ?? []).map(({ field, name }) => [field, name]))
  const guessed = guessBomColumns(headers, named)
  const own = columnOfTemplate(saved?.numberTemplate ?? null)
  const fields = bomMeanings.flatMap(({ field }) => {
    const header = field === 'partNumber' && own !== null ? own : guessed[field]
    return header === null ? [] : [[bareName(header), field] as const]
  })
  const byHeader = new Map(fields.toReversed())
  return headers.map((header) => byHeader.get(bareName(header)) ?? null)
}

/** `{Drawing}` is the column of that name; null: it is more than that. */
function columnOfTemplate(template: string | null): string | null {
  return /^\{([^{}|]+)\}$/.exec(template ?? '')?.[1] ?? null
}

function readingOf(saved: SavedMapping, before: BomReading): BomReading {
  const { encoding, delimiter, sheet, decimalSign, numberTemplate, dashQuantity, repeatedLines } = saved
  return {
    ...before,
    ...{ encoding, delimiter, sheet, decimalSign },
    template: columnOfTemplate(numberTemplate) === null ? (numberTemplate ?? '') : '',
    dashQuantity: dashQuantity ?? usual.dashQuantity,
    repeatedLines: repeatedLines ?? usual.repeatedLines,
  }
}

function plainOf({ template: _template, partNumber, revision, ...reading }: BomReading): ImportBomInput {
  return { ...reading, partNumber: partNumber.trim() || null, revision: revision.trim() || null }
}

/** What the columns mean, each said: a column that means nothing is not found by its name either. */
export function columnsOf(
  headers: readonly string[],
  meanings: Meanings,
  template: string,
): Required<Pick<ImportBomInput, 'columns' | 'numberTemplate'>> {
  const headerOf = (field: string): string => headers[meanings.indexOf(field)] ?? ''
  const number = headerOf('partNumber')
  return {
    numberTemplate: template || (number === '' ? null : `{${number}}`),
    columns: Object.fromEntries(bomFields.map((field) => [field, headerOf(field)])),
  }
}

/** The same, to be kept under a name. */
export function bomMappingOf(
  { encoding, delimiter, sheet, decimalSign, template, dashQuantity, repeatedLines }: BomReading,
  headers: readonly string[],
  meanings: Meanings,
): Omit<CreateImportMappingInput, 'kind' | 'name'> {
  const { numberTemplate } = columnsOf(headers, meanings, template)
  const columns = bomFields.flatMap((field) => {
    const name = headers[meanings.indexOf(field)]
    return name === undefined ? [] : [{ field, name }]
  })
  return { encoding, delimiter, sheet, decimalSign, numberTemplate, dashQuantity, repeatedLines, columns }
}

import type { ImportColumn } from '@traveler/domain/import/importColumn.ts'
import type { ImportTableInput } from '../../generated/documents.ts'
import { guessMeanings, inputOf } from './meanings.ts'
import type { TableKind } from './useTableImport.ts'

/** How a text is taken apart, of which a saved mapping alone says something; the server finds it out. */
export interface TakenApart {
  readonly encoding: ImportTableInput['encoding']
  readonly delimiter: ImportTableInput['delimiter']
  readonly sheet: ImportTableInput['sheet']
  readonly decimalSign: 'POINT' | 'COMMA' | null
}

export const foundOut: TakenApart = { encoding: null, delimiter: null, sheet: null, decimalSign: null }

/** How a table is read, beside what its columns mean. */
export interface Reading extends TakenApart {
  readonly existing: 'REFUSE' | 'SKIP'
}

/** Tables of which every row makes one thing. */
export function rowsKind(columns: readonly ImportColumn[]): TableKind<Reading, ImportTableInput> {
  return {
    usual: { ...foundOut, existing: 'REFUSE' },
    guess: (headers, saved) => guessMeanings(headers, columns, saved),
    readingOf: ({ encoding, delimiter, sheet, decimalSign }, before) => ({
      ...before,
      ...{ encoding, delimiter, sheet, decimalSign },
    }),
    firstInput: (upload, reading) => ({ upload, ...reading, ignoredColumns: ['*'] }),
    input: (upload, reading, headers, meanings) => ({ upload, ...reading, ...inputOf(headers, meanings) }),
  }
}

import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { dashQuantities, designatorCounts, repeatedLines } from './importBomInput.ts'
import { decimalSigns, delimiters, encodings } from './tableToImport.ts'

// What every input says that is about a table.

export const ColumnInput = builder.inputType('ImportColumnInput', {
  description: 'A column whose name is not usual.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'What it means: partNumber, quantity.' }),
    name: t.string({ required: true, description: 'Its name in the header; case and signs do not matter.' }),
  }),
})

export const EncodingType = enumType(
  'ImportEncoding',
  Object.keys(encodings),
  'How a text is written as bytes.',
)

export const DelimiterType = enumType(
  'ImportDelimiter',
  Object.keys(delimiters),
  'What stands between cells.',
)

export const DecimalSignType = enumType(
  'BomDecimalSign',
  Object.keys(decimalSigns),
  'What parts the fraction of a quantity: 0.8 or 0,8.',
)

export const DashQuantityType = enumType(
  'BomDashQuantity',
  dashQuantities,
  'What a dash or a blank in the quantity column means.',
)

export const RepeatedLinesType = enumType(
  'BomRepeatedLines',
  repeatedLines,
  'Rows with one part number. JOIN: rows that describe one part become one line, different parts are refused. MERGE: one line all the same. REFUSE: refused.',
)

export const DesignatorCountType = enumType(
  'BomDesignatorCount',
  designatorCounts,
  'A line that names more or fewer reference designators than its quantity.',
)

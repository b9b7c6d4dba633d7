import { type Command, defineCommand, type Values } from '../command.ts'
import { ImportBomDocument, type ImportBomInput, type ImportBomResult } from '../generated/documents.ts'
import { checkSaving, fileInput, fileOptions, importFile, mostLines } from '../tableImport.ts'
import { counted } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'

const tracking = { serial: 'SERIAL', lot: 'LOT', none: null } as const
const dash = { refuse: 'REFUSE', zero: 'ZERO', one: 'ONE', omit: 'LEAVE_OUT' } as const
const counts = { refuse: 'REFUSE', accept: 'ACCEPT' } as const
const repeated = { join: 'JOIN', merge: 'MERGE', refuse: 'REFUSE' } as const

const columnFields = [
  'quantity',
  'designators',
  'description',
  'note',
  'revision',
  'unit',
  'depth',
  'level',
] as const
const { encoding, separator, sheet, decimal, mapping, 'dry-run': dryRun, problems } = fileOptions

const options = {
  part: {
    type: 'string',
    value: 'NUMBER',
    about: 'what the file is the BOM of, made when it is not there; absent where its rows say it',
  },
  revision: { type: 'string', value: 'REV', about: 'its revision; the latest when absent' },
  description: { type: 'string', value: 'TEXT', about: 'of a part that is made for it' },
  tracking: {
    type: 'string',
    value: 'HOW',
    about: 'how a part that is made for it is tracked',
    choices: ['serial', 'lot', 'none'],
  },
  'parts-tracking': {
    type: 'string',
    value: 'HOW',
    about: 'the same of the parts that the lines name',
    choices: ['serial', 'lot', 'none'],
  },
  'export-controlled': { type: 'boolean', about: 'a part that is made for it is export-controlled' },
  number: {
    type: 'string',
    value: 'TEMPLATE',
    about: 'how a part number is built: "{LCSC|Digikey|Value Footprint}" is the first that is not empty',
  },
  column: {
    type: 'string',
    multiple: true,
    value: 'MEANING=NAME',
    about: `other names: ${columnFields.slice(0, -1).join(', ')} or ${columnFields.at(-1)}`,
  },
  identity: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    about: 'a column in which rows with one part number must agree',
  },
  dash: {
    type: 'string',
    value: 'MEANING',
    about: 'a dash or blank as a quantity; omit is of the line, refuse when absent',
    choices: ['refuse', 'zero', 'one', 'omit'],
  },
  repeated: {
    type: 'string',
    value: 'HOW',
    about: 'rows of one part: join if they agree (the usual) or merge all the same',
    choices: ['join', 'merge', 'refuse'],
  },
  designators: {
    type: 'string',
    value: 'HOW',
    about: 'a line with more or fewer designators than its quantity; refuse when absent',
    choices: ['refuse', 'accept'],
  },
  encoding,
  separator,
  sheet,
  decimal,
  mapping,
  'save-mapping': fileOptions['save-mapping'],
  'dry-run': dryRun,
  problems,
} as const

export const bomImport: Command = defineCommand({
  name: 'bom import',
  summary: 'import a bill of materials from a CSV or XLSX file',
  about: `Makes the parts that are not there, and of every assembly in the file the next version of its mBOM as a draft. All or
nothing. A column called depth (0, 1, 2) or level (1, 1.1, 1.2) says what is a part of what; without one the file has
one level.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options,
  json: 'what was made: partId, mbomId, part, mbom, rowCount, lineCount, mbomCount, createdParts, notes, problems',
  examples: [
    {
      about: 'What would be made, and all that forbids it',
      shell: 'traveler bom import machine.csv --part MACHINE-3 --dash omit --dry-run',
    },
    {
      about: 'Part numbers are those of the first shop that has one',
      shell: 'traveler bom import board.csv --part BOARD-7 --number "{LCSC|Digikey|Value Footprint}"',
    },
    {
      about: 'Columns and decimal sign of a German spreadsheet',
      shell:
        'traveler bom import teile.csv --part P-1 --column quantity=Menge --number "{Artikel}" --decimal comma',
    },
    {
      about: 'An indented BOM of a workbook, whose first row is the assembly itself',
      heldBy: 'packages/cli/src/commands/bomImport.test.ts',
      shell: 'traveler bom import machine.xlsx --sheet BOM --column depth=Stufe --problems wrong.csv',
    },
  ],
  run(call) {
    const { values } = call
    checkSaving({ ...values, column: undefined, ignore: undefined })
    const input = inputOf(values)
    return importFile(call, {
      mapping: mappingOf(input, values),
      async ask(api, upload, isDry) {
        const asked = { ...input, upload, ...(isDry && { dryRun: true }) }
        return (await api.ask(ImportBomDocument, { input: asked })).importBom
      },
      lines: linesOf,
    })
  },
})

function inputOf(values: Values<typeof options>): ImportBomInput {
  const {
    columns: _columns,
    ignoredColumns: _ignored,
    ...file
  } = fileInput({ ...values, column: undefined, ignore: undefined })
  return {
    ...file,
    partNumber: values.part,
    revision: values.revision,
    description: values.description,
    trackingType: values.tracking && tracking[values.tracking],
    newPartsTrackingType: values['parts-tracking'] && tracking[values['parts-tracking']],
    exportControlled: values['export-controlled'],
    numberTemplate: values.number,
    columns: values.column && columnsOf(values.column),
    identityColumns: values.identity,
    dashQuantity: values.dash && dash[values.dash],
    repeatedLines: values.repeated && repeated[values.repeated],
    designatorCount: values.designators && counts[values.designators],
  }
}

/** What of it is about every such file, and not about this one. */
function mappingOf(input: ImportBomInput, values: Values<typeof options>) {
  const {
    encoding,
    delimiter,
    sheet,
    decimalSign,
    numberTemplate,
    identityColumns,
    dashQuantity,
    repeatedLines,
  } = input
  const columns = Object.entries(columnsOf(values.column ?? [])).map(([field, name]) => ({ field, name }))
  const how = { encoding, delimiter, sheet, decimalSign, columns }
  return { ...how, kind: 'BOM', numberTemplate, identityColumns, dashQuantity, repeatedLines } as const
}

function columnsOf(typed: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    typed.map((one) => {
      const at = one.indexOf('=')
      const field = columnFields.find((known) => known === one.slice(0, at))
      if (field === undefined)
        throw new WrongUsage(`--column is ${columnFields.join('=…, ')}=…; not "${one}".`)
      return [field, one.slice(at + 1)]
    }),
  )
}

type Imported = NonNullable<ImportBomResult['importBom']>

function linesOf(imported: Imported, server: string): readonly string[] {
  const { rowCount, lineCount, mbomCount, createdPartCount, createdParts, leftOut, notes } = imported
  const told = createdParts.slice(0, mostLines)
  return [
    ...notes.map(({ lines, note }) => `${lines.length === 1 ? 'Row' : 'Rows'} ${lines.join(', ')}: ${note}.`),
    ...(leftOut.length > 0
      ? [`Left out: ${leftOut.length === 1 ? 'row' : 'rows'} ${leftOut.join(', ')}.`]
      : []),
    ...told.map(({ partNumber, revision, description }) =>
      [`Part ${partNumber} ${revision}`, description].filter(Boolean).join(': '),
    ),
    ...(createdPartCount > told.length
      ? [`… and ${counted(createdPartCount - told.length, 'more part')}.`]
      : []),
    `${counted(rowCount, 'row')}, ${counted(lineCount, 'line')} in ${counted(mbomCount, 'mBOM')}, ${counted(createdPartCount, 'part')} ${imported.mbomId === null ? 'to be made' : 'made'}.`,
    ...nextOf(imported, server),
  ]
}

/** The draft that was made, where it is on the screen, and the commands that go on with it. */
function nextOf({ part, mbom, mbomId, mbomCount }: Imported, server: string): readonly string[] {
  if (part === null || mbom === null) return []
  const named = inShell(`${part.partNumber}:${part.revision}`)
  const below = mbomCount > 1 ? ' --below' : ''
  return [
    `${part.partNumber} ${part.revision}: mBOM version ${mbom.version} is a draft: ${server}/boms/${mbomId}`,
    `To look at it:   traveler bom show ${named} --version ${mbom.version}`,
    `To release it:   traveler bom release ${named}${below}`,
    `To take it back: traveler bom delete ${named}${below}`,
  ]
}

/** A word as it is typed in a shell. */
function inShell(word: string): string {
  return /^[\w.:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

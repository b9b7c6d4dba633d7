import { type Command, defineCommand, type Values } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { ImportBomDocument, type ImportBomInput, type ImportBomResult } from '../generated/documents.ts'
import { readInput } from '../input.ts'
import { WrongUsage } from '../wrongUsage.ts'

const tracking = { serial: 'SERIAL', lot: 'LOT', none: null } as const
const dash = { refuse: 'REFUSE', zero: 'ZERO', one: 'ONE', omit: 'LEAVE_OUT' } as const
const decimal = { point: 'POINT', comma: 'COMMA' } as const
const repeated = { join: 'JOIN', merge: 'MERGE', refuse: 'REFUSE' } as const

const options = {
  part: {
    type: 'string',
    value: 'NUMBER',
    about: 'what the file is the BOM of; made when it is not there',
    isRequired: true,
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
    about: 'a column whose name is not usual: quantity, designators, description, note or revision',
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
    about: 'a dash or blank as a quantity; omit leaves the line out, refuse when absent',
    choices: ['refuse', 'zero', 'one', 'omit'],
  },
  decimal: { type: 'string', value: 'SIGN', about: 'the decimal sign', choices: ['point', 'comma'] },
  repeated: {
    type: 'string',
    value: 'HOW',
    about: 'rows with one part number: join (the same part), merge (all the same) or refuse',
    choices: ['join', 'merge', 'refuse'],
  },
  'dry-run': { type: 'boolean', about: 'say what would be made and all that forbids it, and write nothing' },
} as const

const columnFields = ['quantity', 'designators', 'description', 'note', 'revision'] as const

export const bomImport: Command = defineCommand({
  name: 'bom import',
  summary: 'import a bill of materials from a CSV file',
  about: `Makes the parts that are not there, and the next version of the part's mBOM as a draft, with every line of the file. All
or nothing. Cells stand apart by commas, semicolons or tabs.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV file; - for the standard input' }],
  options,
  json: 'what was made: partId, mbomId, part, mbom, rowCount, lineCount, createdPartCount, leftOut, notes, problems',
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
  ],
  async run({ values, operands: [file = ''], io, isJson, openApi, show }) {
    const input = { ...inputOf(values), partNumber: values.part, csv: await readText(file, io) }
    const api = await openApi()
    const { importBom: imported } = await api.ask(ImportBomDocument, { input })
    const problems = imported?.problems ?? []
    if (!isJson) for (const problem of problems) io.err(sentenceOf(problem))
    show(imported, () => (imported === null ? [] : linesOf(imported)))
    return problems.length > 0 ? 1 : 0
  },
})

function inputOf(values: Values<typeof options>): Omit<ImportBomInput, 'partNumber' | 'csv'> {
  return {
    revision: values.revision,
    description: values.description,
    trackingType: values.tracking && tracking[values.tracking],
    newPartsTrackingType: values['parts-tracking'] && tracking[values['parts-tracking']],
    exportControlled: values['export-controlled'],
    numberTemplate: values.number,
    columns: values.column && columnsOf(values.column),
    identityColumns: values.identity,
    dashQuantity: values.dash && dash[values.dash],
    decimalSign: values.decimal && decimal[values.decimal],
    repeatedLines: values.repeated && repeated[values.repeated],
    dryRun: values['dry-run'],
  }
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

/** UTF-8 or, where it is not that, what spreadsheets on Windows write. */
async function readText(file: string, io: CommandIo): Promise<string> {
  const bytes = await readInput(file, io)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    io.err(`${file} is not UTF-8; it is read as Windows-1252.`)
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Imported = NonNullable<ImportBomResult['importBom']>

function linesOf(imported: Imported): readonly string[] {
  const { rowCount, lineCount, createdPartCount, leftOut, notes, part, mbom } = imported
  return [
    ...notes.map(({ lines, note }) => `Rows ${lines.join(', ')}: ${note}.`),
    ...(leftOut.length > 0 ? [`Left out: rows ${leftOut.join(', ')}.`] : []),
    `${rowCount} rows, ${lineCount} lines, ${createdPartCount} parts ${imported.mbomId === null ? 'to be made' : 'made'}.`,
    ...(part === null || mbom === null
      ? []
      : [
          `${part.partNumber} ${part.revision}: mBOM version ${mbom.version} is a draft. Review and release it.`,
        ]),
  ]
}

function sentenceOf({ line, column, problem, remedy }: Imported['problems'][number]): string {
  const place = line === null ? column : `Row ${line}, ${column}`
  return [place === null ? problem : `${place}: ${problem}`, remedy].filter(Boolean).join('. ')
}

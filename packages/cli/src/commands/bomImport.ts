import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ApiAnswer, apiHelp, openApi } from '../apiClient.ts'
import { type Command, type CommandIo, WrongUsage } from '../command.ts'

const options = {
  part: { type: 'string' },
  revision: { type: 'string' },
  description: { type: 'string' },
  tracking: { type: 'string' },
  'parts-tracking': { type: 'string' },
  'export-controlled': { type: 'boolean' },
  number: { type: 'string' },
  column: { type: 'string', multiple: true },
  identity: { type: 'string', multiple: true },
  dash: { type: 'string' },
  decimal: { type: 'string' },
  repeated: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseOptions>['values']

const choices = {
  tracking: { serial: 'SERIAL', lot: 'LOT', none: null },
  dash: { refuse: 'REFUSE', zero: 'ZERO', one: 'ONE', omit: 'LEAVE_OUT' },
  decimal: { point: 'POINT', comma: 'COMMA' },
  repeated: { join: 'JOIN', merge: 'MERGE', refuse: 'REFUSE' },
} as const

const columnFields = ['quantity', 'designators', 'description', 'note', 'revision'] as const

const document = `mutation ($input: ImportBomInput!) {
  importBom(input: $input) {
    partId mbomId rowCount lineCount createdPartCount leftOut
    part { partNumber revision } mbom { version status }
    notes { lines note }
    problems { line column value code problem remedy }
  }
}`

export const bomImport: Command = {
  name: 'bom import',
  summary: 'import a bill of materials from a CSV file',
  help: `Usage: traveler bom import FILE --part NUMBER [OPTIONS]

Makes the parts that are not there, and the next version of the part's mBOM as a draft, with every line of the file. All
or nothing. FILE may be - for the standard input; cells stand apart by commas, semicolons or tabs.

  --part NUMBER            what the file is the BOM of; made when it is not there
  --revision REV           its revision; the latest when absent
  --description TEXT       of a part that is made for it
  --tracking HOW           serial, lot or none: how a part that is made for it is tracked
  --parts-tracking HOW     the same of the parts that the lines name
  --export-controlled      a part that is made for it is export-controlled
  --number TEMPLATE        how a part number is built: "{LCSC|Digikey|Value Footprint}" is the first that is not empty
  --column MEANING=NAME    a column whose name is not usual: quantity, designators, description, note or revision
  --identity NAME          a column in which rows with one part number must agree; may be repeated
  --dash MEANING           a dash or blank as a quantity: zero, one, omit (leave the line out); refuse when absent
  --decimal SIGN           point or comma
  --repeated HOW           rows with one part number: join (the same part), merge (all the same) or refuse
  --dry-run                say what would be made and all that forbids it, and write nothing
  --json                   one JSON object

${apiHelp}

Examples:
  traveler bom import machine.csv --part MACHINE-3 --dash omit --dry-run
  traveler bom import board.csv --part BOARD-7 --number "{LCSC|Digikey|Value Footprint}"
  traveler bom import teile.csv --part P-1 --column quantity=Menge --number "{Artikel}" --decimal comma`,
  async run(commandArguments, io) {
    const { values, positionals } = parseOptions(commandArguments)
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new WrongUsage('Give one file.')
    if (values.part === undefined) throw new WrongUsage('Say what the file is the BOM of: --part NUMBER.')
    const input = { ...inputOf(values), partNumber: values.part, csv: await readText(file, io) }
    const api = await openApi(io.environment)
    const answer = await api.ask(document, { input })
    return values.json === true ? printJson(answer, io) : printText(answer, io)
  },
}

function parseOptions(commandArguments: readonly string[]) {
  return parseArgs({ args: [...commandArguments], options, allowPositionals: true })
}

function inputOf(values: Values) {
  const input = {
    revision: values.revision,
    description: values.description,
    trackingType: chosen('tracking', values.tracking, choices.tracking),
    newPartsTrackingType: chosen('parts-tracking', values['parts-tracking'], choices.tracking),
    exportControlled: values['export-controlled'],
    numberTemplate: values.number,
    columns: values.column === undefined ? undefined : columnsOf(values.column),
    identityColumns: values.identity,
    dashQuantity: chosen('dash', values.dash, choices.dash),
    decimalSign: chosen('decimal', values.decimal, choices.decimal),
    repeatedLines: chosen('repeated', values.repeated, choices.repeated),
    dryRun: values['dry-run'],
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

function chosen<Choice>(
  option: string,
  typed: string | undefined,
  known: Readonly<Record<string, Choice>>,
): Choice | undefined {
  if (typed === undefined) return undefined
  if (Object.hasOwn(known, typed)) return known[typed]
  throw new WrongUsage(`--${option} is ${Object.keys(known).join(', ')}; not "${typed}".`)
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
  if (file === '-') return io.readInput()
  const bytes = readBytes(file)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    io.err(`${file} is not UTF-8; it is read as Windows-1252.`)
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new WrongUsage(
      `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      { cause },
    )
  }
}

interface Imported {
  readonly mbomId: number | null
  readonly rowCount: number
  readonly lineCount: number
  readonly createdPartCount: number
  readonly leftOut: readonly number[]
  readonly part: { readonly partNumber: string; readonly revision: string } | null
  readonly mbom: { readonly version: number } | null
  readonly notes: readonly { readonly lines: readonly number[]; readonly note: string }[]
  readonly problems: readonly {
    readonly line: number | null
    readonly column: string | null
    readonly problem: string
    readonly remedy: string | null
  }[]
}

function importedOf({ data }: ApiAnswer): Imported | null {
  // The shape is the document's, above.
  return (data?.['importBom'] ?? null) as Imported | null
}

function printJson(answer: ApiAnswer, io: CommandIo): number {
  const imported = importedOf(answer)
  const errors = (answer.errors ?? []).map(({ message, extensions }) => ({ message, ...extensions }))
  const isDone = errors.length === 0 && (imported?.problems.length ?? 0) === 0
  io.out(JSON.stringify({ ok: isDone, ...imported, errors }, null, 2))
  return isDone ? 0 : 1
}

function printText(answer: ApiAnswer, io: CommandIo): number {
  for (const { message } of answer.errors ?? []) io.err(message)
  const imported = importedOf(answer)
  if (imported === null) return 1
  const { rowCount, lineCount, createdPartCount, leftOut, notes, problems } = imported
  for (const { lines, note } of notes) io.out(`Rows ${lines.join(', ')}: ${note}.`)
  if (leftOut.length > 0) io.out(`Left out: rows ${leftOut.join(', ')}.`)
  for (const problem of problems) io.err(sentenceOf(problem))
  io.out(
    `${rowCount} rows, ${lineCount} lines, ${createdPartCount} parts ${imported.mbomId === null ? 'to be made' : 'made'}.`,
  )
  const { part, mbom } = imported
  if (part !== null && mbom !== null)
    io.out(
      `${part.partNumber} ${part.revision}: mBOM version ${mbom.version} is a draft. Review and release it.`,
    )
  return problems.length > 0 ? 1 : 0
}

function sentenceOf({ line, column, problem, remedy }: Imported['problems'][number]): string {
  const place = line === null ? column : `Row ${line}, ${column}`
  return [place === null ? problem : `${place}: ${problem}`, remedy].filter(Boolean).join('. ')
}

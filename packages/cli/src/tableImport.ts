import { writeFileSync } from 'node:fs'
import { twoWholesRemedy, wholeRemedy } from '@traveler/domain/bom/collectAssemblies.ts'
import { dashRemedy } from '@traveler/domain/bom/parseBomQuantity.ts'
import { countRemedy } from '@traveler/domain/bom/planBomImport.ts'
import { whyNotMade } from '@traveler/domain/fileTrouble.ts'
import { meansNothing, noColumnMeans } from '@traveler/domain/import/mapColumns.ts'
import { signRemedy } from '@traveler/domain/import/parseNumberCell.ts'
import { problemsCsv } from '@traveler/domain/import/problemsCsv.ts'
import type { ApiClient } from './apiClient.ts'
import { ApiRefused, CannotAsk } from './apiRefused.ts'
import type { Call, Options, Values } from './command.ts'
import type { CommandIo } from './commandIo.ts'
import { exitCodes } from './exitCodes.ts'
import {
  type CreateImportMappingInput,
  type Document,
  type ImportPartsResult,
  type ImportTableInput,
  SaveMappingDocument,
} from './generated/documents.ts'
import { openInput } from './input.ts'
import { type MappingNoun, mappingKinds } from './mappingKinds.ts'
import { sendFile } from './sendFile.ts'
import { becameOf, watchImport } from './watchImport.ts'
import { counted } from './words.ts'
import { WrongUsage } from './wrongUsage.ts'

/** How the file is read: the same for every import of a table. */
export const fileOptions = {
  encoding: {
    type: 'string',
    value: 'HOW',
    about: 'how the text is written; found out when absent',
    choices: ['utf-8', 'utf-16le', 'utf-16be', 'latin-1'],
  },
  separator: {
    type: 'string',
    value: 'SIGN',
    about: 'what stands between cells; found out from the header when absent',
    choices: ['comma', 'semicolon', 'tab', 'bar'],
  },
  sheet: { type: 'string', value: 'NAME', about: 'the sheet of a workbook; the first when absent' },
  decimal: {
    type: 'string',
    value: 'SIGN',
    about: 'the decimal sign; when absent, a number that can be read in two ways is refused',
    choices: ['point', 'comma'],
  },
  column: {
    type: 'string',
    multiple: true,
    value: 'MEANING=NAME',
    about: 'a column whose name is not usual',
  },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    about: 'a column that means nothing; "*" are all that are not known, which are refused otherwise',
  },
  mapping: {
    type: 'string',
    value: 'NAME',
    about: 'read it as the mapping of that name says; what is said beside it wins',
  },
  'save-mapping': {
    type: 'string',
    value: 'NAME',
    about: 'when it was imported, keep how it was read under that name: columns, separator, decimal sign …',
  },
  'dry-run': { type: 'boolean', about: 'say what would be made and all that forbids it, and write nothing' },
  problems: {
    type: 'string',
    value: 'FILE',
    about: 'write the rows that are wrong, with what is wrong in each, to correct them there',
    isPath: true,
  },
} as const satisfies Options

export const existingOption = {
  existing: {
    type: 'string',
    value: 'HOW',
    about: 'rows whose thing is there already: refuse or skip; refuse when absent',
    choices: ['refuse', 'skip'],
  },
} as const satisfies Options

export const tableJson =
  'what was made: format, headers, rowCount, createdCount, skippedCount, problemCount, problems'

/** What an import answers. */
export type Imported = NonNullable<ImportPartsResult['imported']>
type ImportDocument = Document<{ readonly imported: Imported | null }, { readonly input: ImportTableInput }>

const encodings = {
  'utf-8': 'UTF_8',
  'utf-16le': 'UTF_16_LE',
  'utf-16be': 'UTF_16_BE',
  'latin-1': 'LATIN_1',
} as const
const separators = { comma: 'COMMA', semicolon: 'SEMICOLON', tab: 'TAB', bar: 'BAR' } as const
const decimals = { point: 'POINT', comma: 'COMMA' } as const
const existing = { refuse: 'REFUSE', skip: 'SKIP' } as const

/** --existing as the API takes it. */
export function existingInput(typed: keyof typeof existing | undefined) {
  return typed && existing[typed]
}

/** The options of the file as the API takes them. */
export function fileInput(values: Values<typeof fileOptions>) {
  return {
    encoding: values.encoding && encodings[values.encoding],
    delimiter: values.separator && separators[values.separator],
    sheet: values.sheet,
    decimalSign: values.decimal && decimals[values.decimal],
    columns: values.column?.map(columnOf),
    ignoredColumns: values.ignore && [...values.ignore],
    mapping: values.mapping,
    dryRun: values['dry-run'],
  }
}

/** Refuses what --save-mapping cannot go with, before anything is sent. */
export function checkSaving(values: Values<typeof fileOptions>): void {
  if (values['save-mapping'] === undefined) return
  if (values['dry-run'] === true) throw new WrongUsage('--save-mapping saves: leave --dry-run out.')
  if (values.mapping !== undefined)
    throw new WrongUsage('--save-mapping saves what is said, not what --mapping says: leave one of them out.')
}

function columnOf(typed: string): { readonly field: string; readonly name: string } {
  const at = typed.indexOf('=')
  if (at < 1 || at === typed.length - 1) throw new WrongUsage(`--column is MEANING=NAME; not "${typed}".`)
  return { field: typed.slice(0, at), name: typed.slice(at + 1) }
}

/** Imports the table of a file: sends it, watches, and says what was made or all that forbids it. */
export function importTable(
  call: Call<typeof fileOptions & typeof existingOption>,
  document: ImportDocument,
  { thing, things, noun }: { readonly thing: string; readonly things: string; readonly noun: MappingNoun },
): Promise<number> {
  const { values } = call
  checkSaving(values)
  const { mapping: _mapping, dryRun: _dryRun, ...options } = fileInput(values)
  const input = { ...fileInput(values), existing: existingInput(values.existing) }
  return importFile(call, {
    mapping: { ...options, kind: mappingKinds[noun] },
    async ask(api, upload, isDry) {
      const { imported } = await api.ask(document, {
        input: { ...input, upload, ...(isDry && { dryRun: true }) },
      })
      return imported
    },
    lines: ({ rowCount, createdCount, skippedCount }) => {
      const skipped = skippedCount === 0 ? '' : `, ${skippedCount} skipped`
      const made = values['dry-run'] === true ? 'would be made' : 'made'
      return [`${counted(rowCount, 'row')}: ${counted(createdCount, thing, things)} ${made}${skipped}.`]
    },
  })
}

/** A cell that forbids an import. */
export type Problem = Imported['problems'][number]

/** What every import answers. */
export interface Answered {
  readonly headers: readonly string[]
  readonly problemCount: number
  readonly problems: readonly Problem[]
}

/** One kind of import: how it is asked for, and what is told of what it made. */
export interface FileImport<Result extends Answered> {
  /** What --save-mapping keeps, but for its name; null: such files need no mapping. */
  readonly mapping: Omit<CreateImportMappingInput, 'name'> | null
  /** `isDry`: without writing, whatever was asked for. */
  ask(api: ApiClient, upload: string, isDry: boolean): Promise<Result | null>
  /** `server`: the address of the server that made it. */
  lines(imported: Result, server: string): readonly string[]
}

type ImportCall = Pick<Call, 'io' | 'isJson' | 'openApi' | 'show' | 'operands'> & {
  readonly values: {
    readonly problems: string | undefined
    readonly 'save-mapping': string | undefined
    readonly 'dry-run'?: boolean | undefined
  }
}

/** Sends a file, imports it, and says what was made or all that forbids it. */
export async function importFile<Result extends Answered>(
  call: ImportCall,
  { ask, lines, mapping }: FileImport<Result>,
): Promise<number> {
  const { io, operands, values } = call
  const file = operands[0] ?? ''
  const pieces = openInput(file, io)
  const api = await call.openApi()
  const upload = await sendFile(api, { file, pieces }, io)
  try {
    const answer = ask(api, upload, false)
    await watchImport({ api, io, upload }, answer)
    const imported = await answer
    const name = values['save-mapping']
    if (name !== undefined && imported !== null && mapping !== null) await save(api, { ...mapping, name }, io)
    return tell(call, imported, (made) => lines(made, api.url))
  } catch (error) {
    if (io.stopSignal().aborted) return tellStopped(await becameOf(api, upload), io)
    if (!(error instanceof ApiRefused) || !isOfRows(error)) throw error
    // The refusal names the first of them; the dry run all, with the cells of their rows.
    const dry = await ask(api, upload, true)
    if (dry === null || dry.problemCount === 0) throw error
    return tell(call, dry, (made) => lines(made, api.url))
  }
}

/** Keeps a mapping once its file is in: that it cannot be kept undoes nothing, and is told. */
async function save(api: ApiClient, input: CreateImportMappingInput, io: CommandIo): Promise<void> {
  try {
    await api.ask(SaveMappingDocument, { input })
  } catch (error) {
    if (!(error instanceof ApiRefused)) throw error
    for (const { message } of error.errors) io.err(`The mapping was not saved: ${message}`)
  }
}

function tell<Result extends Answered>(
  { values, isJson, io, show }: ImportCall,
  imported: Result | null,
  lines: (imported: Result) => readonly string[],
): number {
  if (imported === null) return exitCodes.couldNot
  const { problems, problemCount } = imported
  if (values.problems !== undefined && problemCount > 0) writeProblems(values.problems, problemsCsv(imported))
  if (!isJson) for (const problem of problems.slice(0, mostLines)) io.err(sentenceOf(problem))
  show(imported, () => {
    if (problemCount === 0) return lines(imported)
    // Who tries it out hears both: what would be made once nothing forbids it, and all that does.
    const tried = values['dry-run'] === true ? lines(imported) : []
    return [...tried, ...problemLines(problemCount, values.problems)]
  })
  return problemCount > 0 ? exitCodes.refused : exitCodes.done
}

/** What cannot be written is told: what is wrong is told all the same. */
function writeProblems(file: string, csv: string): void {
  try {
    writeFileSync(file, csv)
  } catch (cause) {
    throw new CannotAsk(`Nothing was imported, and ${file} cannot be written: ${whyNotMade(cause)}.`, {
      cause,
    })
  }
}

function tellStopped(isDone: boolean | null, io: CommandIo): number {
  if (isDone === true) {
    io.err('It was too late to stop: everything was written.')
    return exitCodes.done
  }
  io.err(
    isDone === false
      ? 'Stopped: nothing was written.'
      : 'Stopped. Whether anything was written is not known: look before you import again.',
  )
  return exitCodes.stopped
}

/** Sentences that a terminal is told; a file holds all. */
export const mostLines = 50

const rowCodes: readonly unknown[] = ['IMPORT_ROW', 'BOM_ROW', 'BOM_CYCLE', 'DRAFT_EXISTS']

const isOfRows = ({ errors }: ApiRefused): boolean =>
  errors.every(({ extensions }) => rowCodes.includes(extensions?.['code']))

function problemLines(count: number, file: string | undefined): readonly string[] {
  const more = count > mostLines ? `, of which ${mostLines} are shown` : ''
  return [
    `Nothing was written: ${count} ${count === 1 ? 'problem' : 'problems'}${more}.`,
    file === undefined
      ? '--problems FILE writes the rows that are wrong into a file.'
      : `The rows that are wrong are in ${file}.`,
  ]
}

/** What does as a remedy says, by the words of this command line. */
const optionOfRemedy: ReadonlyMap<string, string> = new Map([
  [
    wholeRemedy,
    '--part NUMBER says it; --column depth=NAME or --column level=NAME names the column of levels.',
  ],
  [twoWholesRemedy, '--part says it: leave it out.'],
  [dashRemedy, '--dash omit, zero or one says it.'],
  [countRemedy, '--designators accept takes them as they are.'],
  [signRemedy, '--decimal point or --decimal comma says it.'],
])

/** What says which column means what. */
function optionOfColumn(column: string | null, problem: string): string | undefined {
  // Part numbers of a BOM may be built of several columns.
  if (problem === noColumnMeans && column === 'part number') return '--number "{NAME}" says it.'
  if (problem === noColumnMeans) return `--column ${column}=NAME says it.`
  if (problem === meansNothing) return `--column "MEANING=${column}" or --ignore "${column}" says it.`
  return undefined
}

function sentenceOf({ row, column, problem, remedy }: Problem): string {
  const place = row === null ? column : `Row ${row}, ${column}`
  const option = optionOfRemedy.get(remedy ?? '') ?? optionOfColumn(column, problem)
  return [place === null ? problem : `${place}: ${problem}`, remedy, option]
    .filter(Boolean)
    .join('. ')
    .replaceAll('.. ', '. ')
}

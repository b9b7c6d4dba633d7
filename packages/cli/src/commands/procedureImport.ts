import { createReadStream } from 'node:fs'
import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand, type Values } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { exitCodes } from '../exitCodes.ts'
import { findProcedure } from '../find/findProcedure.ts'
import {
  ImportProcedureDocument,
  type ImportProcedureInput,
  type ImportProcedureResult,
} from '../generated/documents.ts'
import { type ReadFolder, readFolder } from '../procedure/folder.ts'
import { sendFile } from '../sendFile.ts'
import { WrongUsage } from '../wrongUsage.ts'

const options = {
  into: {
    type: 'string',
    value: 'PROCEDURE',
    about: 'make it the next draft of this one; when absent, of the one with its title',
  },
  new: { type: 'boolean', about: 'make a procedure of its own, whatever is there' },
  'dry-run': { type: 'boolean', about: 'say what would be made and all that forbids it, and write nothing' },
} as const

/** More than this is sent as a file, beside the request. */
const largestRequest = 1_000_000

export const procedureImport: Command = defineCommand({
  name: 'procedure import',
  summary: 'make a draft of a procedure from a folder of Markdown',
  about: `Reads a folder as procedure export writes it, or as it was written by hand: a new procedure, or the next draft of the one
that is there. A step stays the same step while its file keeps its name. All of it or nothing:
every fault is told by file, line and
column, with what puts it right.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'DIR', about: 'the folder with procedure.md' }],
  options,
  json: '{"procedureId", "version", "stepCount", "problemCount", "problems", "procedure"}',
  examples: [
    { about: 'What it would make', shell: 'traveler procedure import bench --dry-run' },
    { about: 'A draft, to be reviewed and released', shell: 'traveler procedure import bench' },
    {
      about: 'A procedure of its own from another',
      shell: 'traveler procedure import bench --new --dry-run --json',
    },
  ],
  async run(call) {
    const {
      values,
      operands: [folder = ''],
      openApi,
      io,
      isJson,
      show,
    } = call
    if (values.into !== undefined && values.new === true)
      throw new WrongUsage('--into and --new are given: give one of them.')
    const read = readFolder(folder)
    const api = await openApi()
    const input = await inputOf(api, { read, values, io })
    const imported = await askOrExplain(api, input)
    if (imported === null) return exitCodes.couldNot
    const { problems, problemCount } = imported
    if (!isJson)
      for (const one of problems)
        io.err(`${folder}/${one.path}:${one.line}:${one.column}: ${one.problem}. ${one.remedy}`)
    show(imported, () =>
      problemCount > 0
        ? [`Nothing was written: ${problemCount} ${problemCount === 1 ? 'fault' : 'faults'}.`]
        : linesOf(imported, values['dry-run'] === true),
    )
    return problemCount > 0 ? exitCodes.refused : exitCodes.done
  },
})

interface Given {
  readonly read: ReadFolder
  readonly values: Values<typeof options>
  readonly io: CommandIo
}

async function inputOf(api: ApiClient, { read, values, io }: Given): Promise<ImportProcedureInput> {
  const files = []
  for (const [path, file] of read.files)
    files.push({ path, upload: await sendFile(api, { file, pieces: createReadStream(file) }, io) })
  const json = Buffer.from(JSON.stringify(read.texts))
  const texts =
    json.length > largestRequest
      ? { textsUpload: await sendFile(api, { file: '-', pieces: piecesOf(json) }, io) }
      : { texts: [...read.texts] }
  return {
    ...texts,
    files,
    asNew: values.new,
    dryRun: values['dry-run'],
    procedureId: values.into === undefined ? undefined : (await findProcedure(api, values.into)).id,
  }
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

type Imported = NonNullable<ImportProcedureResult['importProcedure']>

/** What was made, or all the faults: a refusal of faults is asked for again as a dry run, which tells them by place. */
async function askOrExplain(api: ApiClient, input: ImportProcedureInput): Promise<Imported | null> {
  try {
    return (await api.ask(ImportProcedureDocument, { input })).importProcedure
  } catch (error) {
    const isOfFolder =
      error instanceof ApiRefused && error.errors.every((one) => one.extensions?.['code'] === 'FOLDER_FAULT')
    if (!isOfFolder) throw error
    return (await api.ask(ImportProcedureDocument, { input: { ...input, dryRun: true } })).importProcedure
  }
}

function linesOf({ version, stepCount, procedure }: Imported, isDry: boolean): readonly string[] {
  const what = version === 1 ? 'A new procedure' : `Version ${version} of the procedure`
  if (isDry || procedure === null) return [`${what} with ${stepCount} steps would be made.`]
  return [
    `${what} with ${stepCount} steps is a draft: ${procedure.title}:${procedure.version}. Review and release it.`,
  ]
}

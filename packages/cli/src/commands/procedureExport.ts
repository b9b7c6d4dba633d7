import { type Command, defineCommand } from '../command.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { ExportProcedureDocument } from '../generated/documents.ts'
import { procedureOperand } from '../procedure/findVersion.ts'
import { writeFolder } from '../procedure/folder.ts'
import { wholeNumber } from '../typedValues.ts'

export const procedureExport: Command = defineCommand({
  name: 'procedure export',
  summary: 'write a version of a procedure as a folder of Markdown',
  about: `Writes procedure.md, a file for each step in steps/, and pictures in files/: made for git, where a change shows in the
line in which it stands. The same version always gives the same bytes.
A folder that holds an earlier export is brought up to date.`,
  asks: 'server',
  operands: [procedureOperand, { name: 'DIR', about: 'the folder, made where it is not there' }],
  options: {
    version: {
      type: 'string',
      value: 'NUMBER',
      about: 'this version; the released one when absent, else the newest',
    },
  },
  json: '{"id", "title", "version", "texts", "files"}: how many of them',
  examples: [
    { about: 'What is built now', shell: 'traveler procedure export "Inspect igniter body" inspect' },
    { about: 'As it was', shell: 'traveler procedure export "Inspect igniter body" inspect-1 --version 1' },
  ],
  async run({ values, operands: [typed = '', folder = ''], openApi, show }) {
    const version = wholeNumber('version', values.version)
    const api = await openApi()
    const found = await findProcedure(api, version === undefined ? typed : `${typed}:${version}`)
    const { procedureFolder } = await api.ask(ExportProcedureDocument, { id: found.id })
    const given = procedureFolder ?? { texts: [], files: [] }
    await writeFolder(folder, given, api)
    const { id, title } = found
    const counts = { texts: given.texts.length, files: given.files.length }
    show({ id, title, version: found.version, ...counts }, () => [
      `${title}, version ${found.version}: ${counts.texts} texts and ${counts.files} other files in ${folder}.`,
    ])
    return 0
  },
})

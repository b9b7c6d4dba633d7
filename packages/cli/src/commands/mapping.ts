import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { nodesOf } from '../connection.ts'
import { DeleteMappingDocument, ListMappingsDocument, type ShownMapping } from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { mappingKinds, nounOf } from '../mappingKinds.ts'
import type { Column } from '../table.ts'
import { WrongUsage } from '../wrongUsage.ts'

const heldBy = 'packages/cli/src/commands/mapping.test.ts'
const nouns = Object.keys(mappingKinds).join(', ')

const columns: readonly Column<ShownMapping>[] = [
  { title: 'IMPORT', of: ({ kind }) => nounOf(kind), isWhole: true },
  { title: 'MAPPING', of: ({ name }) => name, isWhole: true },
  {
    title: 'COLUMNS',
    of: ({ columns }) => (columns ?? []).map(({ field, name }) => `${field}=${name}`).join(', '),
  },
]

export const mappingList: Command = defineCommand({
  name: 'mapping list',
  summary: 'list how tables are read, as imports saved it under names',
  asks: 'server',
  options: listOptions,
  json: 'an array of mappings: id, kind, name, columns, ignoredColumns, decimalSign …',
  examples: [{ about: 'What --mapping can be given', shell: 'traveler mapping list', heldBy }],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'There is no mapping: --save-mapping NAME of an import saves one.',
      page: async (window) => (await api.ask(ListMappingsDocument, window)).importMappings,
    })
    return 0
  },
})

export const mappingDelete: Command = defineCommand({
  name: 'mapping delete',
  summary: 'give a saved mapping up; what was imported by it stays',
  asks: 'server',
  writes: true,
  operands: [
    { name: 'IMPORT', about: `what it is for: ${nouns}` },
    { name: 'NAME', about: 'the name under which it was saved' },
  ],
  json: 'the mapping that was deleted: id',
  examples: [
    {
      about: 'So that the name can be saved again',
      shell: 'traveler mapping delete inventory "Stores count"',
      heldBy,
    },
  ],
  async run({ operands: [noun = '', name = ''], openApi, show }) {
    const kind = Object.entries(mappingKinds).find(([word]) => word === noun)?.[1]
    if (kind === undefined) throw new WrongUsage(`IMPORT is one of ${nouns}; not "${noun}".`)
    const api = await openApi()
    const filters = { kind: { eq: kind }, name: { eq: name } }
    const [mapping] = nodesOf((await api.ask(ListMappingsDocument, { filters })).importMappings)
    if (mapping === undefined) {
      const message = `There is no mapping "${name}" for ${noun} import. traveler mapping list shows those there are.`
      throw new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
    }
    const { id, etag } = mapping
    const { deleteImportMapping: deleted } = await api.ask(DeleteMappingDocument, { id, etag: etag ?? '' })
    show(deleted, () => [`The mapping ${name} is deleted.`])
    return 0
  },
})

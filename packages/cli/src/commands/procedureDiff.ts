import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { ExportProcedureDocument } from '../generated/documents.ts'
import { fileDigests, holdsFolder, readFolder } from '../procedure/folder.ts'

/** One side: what it is called, and its files by path; of pictures the SHA-256 stands for the bytes. */
interface Side {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
}

export const procedureDiff: Command = defineCommand({
  name: 'procedure diff',
  summary: 'show in which lines two versions of a procedure differ, or a folder and a version',
  about: `Shows what would have to change in the first to make it the second, as git shows it. Each is a version (its title, TITLE:2
or an id) or a folder that holds a procedure. The exit code is 1 where they differ.`,
  asks: 'server',
  operands: [
    { name: 'FROM', about: 'a version, or a folder' },
    { name: 'TO', about: 'a version, or a folder' },
  ],
  json: 'an array of files that differ: {"path", "change": "added"|"removed"|"changed", "patch"}',
  examples: [
    {
      about: 'What a folder would change',
      shell: 'traveler procedure diff "Inspect igniter body" inspect',
      before: 'traveler procedure export "Inspect igniter body" inspect',
    },
    { about: 'For a program', shell: 'traveler procedure diff inspect "Inspect igniter body" --json' },
  ],
  async run({ operands: [from = '', to = ''], openApi, show }) {
    const api = await openApi()
    const [before, after] = [await sideOf(api, from), await sideOf(api, to)]
    const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].toSorted()
    const changes = paths.flatMap((path) => changeOf(path, before, after))
    show(changes, () =>
      changes.length === 0 ? ['They are the same.'] : changes.flatMap(({ patch }) => patch.split('\n')),
    )
    return changes.length === 0 ? exitCodes.done : exitCodes.refused
  },
})

async function sideOf(api: ApiClient, typed: string): Promise<Side> {
  if (holdsFolder(typed)) {
    const read = readFolder(typed)
    const digests = await fileDigests(read)
    return {
      name: typed,
      files: new Map([...read.texts.map(({ path, text }) => [path, text] as const), ...digests]),
    }
  }
  const found = await findProcedure(api, typed)
  const { procedureFolder } = await api.ask(ExportProcedureDocument, { id: found.id })
  const { texts = [], files = [] } = procedureFolder ?? {}
  return {
    name: `${found.title}:${found.version}`,
    files: new Map([
      ...texts.map(({ path, text }) => [path, text] as const),
      ...files.map(({ path, sha256 }) => [path, `sha256:${sha256}\n`] as const),
    ]),
  }
}

function changeOf(path: string, before: Side, after: Side) {
  const [old, now] = [before.files.get(path), after.files.get(path)]
  if (old === now) return []
  const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  const name = (side: Side, text: string | undefined): string =>
    text === undefined ? '/dev/null' : `${side.name}/${path}`
  const patch = createTwoFilesPatch(
    name(before, old),
    name(after, now),
    old ?? '',
    now ?? '',
    undefined,
    undefined,
    { headerOptions: FILE_HEADERS_ONLY },
  )
  return [{ path, change, patch: patch.trimEnd() }]
}

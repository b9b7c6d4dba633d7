import pg from 'pg'
import type { SocketConnection } from '../packages/server/src/db/embeddedServer.ts'
import { printedSchema } from '../packages/server/src/schema.ts'
import { generateDocuments } from './generateDocuments.ts'
import { errorsPage } from './generateErrors.ts'
import { generateTables } from './generateTables.ts'

/** A file that a script makes and that is committed, so that its changes are reviewed. */
export interface GeneratedFile {
  /** Its path from the project's root. */
  readonly file: string
  /** What it should hold, made from the sources and from a migrated database. */
  make(database: SocketConnection): Promise<string>
}

/** Every file in them is generated: what stands there besides is left of a document that is no more. */
export const generatedDocuments = ['packages/web/src/generated', 'packages/cli/src/generated']

/** Every generated file. `npm run generate` writes them, `npm run check` compares them. */
export function listGeneratedFiles(): readonly GeneratedFile[] {
  return [
    { file: 'packages/server/src/generated/tables.ts', make: makeTables },
    { file: 'schema.graphql', make: async () => printedSchema() },
    ...documentsOf('packages/web/src'),
    ...documentsOf('packages/cli/src'),
    { file: 'docs/errors.md', make: async () => errorsPage() },
    { file: 'docs/command-line.md', make: makeCommandLinePage },
  ]
}

/** Loaded when the documents are written: the commands ask by them. */
async function makeCommandLinePage(): Promise<string> {
  const { commandLinePage } = await import('./generateCommandLine.ts')
  return commandLinePage()
}

function documentsOf(folder: string): readonly GeneratedFile[] {
  const documents = [...generateDocuments(printedSchema(), folder)]
  return documents.map(([path, text]) => ({ file: `${folder}/generated/${path}`, make: async () => text }))
}

async function makeTables(database: SocketConnection): Promise<string> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    return await generateTables(client)
  } finally {
    await client.end()
  }
}

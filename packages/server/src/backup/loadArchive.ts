import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { CannotKeep, partBytes } from '../archive/archiveFormat.ts'
import { decompressPart } from '../archive/archiveParts.ts'
import { type ArchiveReader, bytesOf, type PlacedMember } from '../archive/archiveReader.ts'
import { counting, type ReportProgress } from '../archive/progress.ts'
import { copyIn } from '../db/copyStreams.ts'
import type { FileStorage } from '../db/fileStorage.ts'
import type { Manifest } from './backupFormat.ts'
import type { CheckedArchive } from './checkArchive.ts'
import { type DatabaseTable, digestTable, listOf, listTables } from './databaseTables.ts'

interface Loading {
  readonly client: pg.Client
  readonly reader: ArchiveReader
  readonly checked: CheckedArchive
  readonly storage: FileStorage
  readonly report: ReportProgress
}

/** Fills empty tables and the files from an archive, in one transaction that ends only when every row is as it was. */
export async function loadArchive(loading: Loading): Promise<void> {
  const { client } = loading
  const tables = await matchTables(loading)
  await client.query('begin')
  try {
    const foreignKeys = await dropForeignKeys(client)
    await setTriggers(client, tables, 'disable')
    // What a migration puts into a table comes from the archive too.
    await client.query(tables.map(({ name }) => `delete from "${name}"`).join(';'))
    await loadMembers(loading, tables)
    await client.query('set constraints all immediate')
    await setTriggers(client, tables, 'enable')
    await client.query(foreignKeys.map(({ add }) => add).join(';'))
    await setSequences(client, loading.checked.manifest)
    await compareRows(loading, tables)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** The tables of the database, which must be those of the archive. */
async function matchTables({ client, checked }: Loading): Promise<DatabaseTable[]> {
  const tables = await listTables(client)
  const shape = (all: readonly { readonly name: string; readonly columns: readonly string[] }[]): string =>
    JSON.stringify(all.map(({ name, columns }) => [name, columns]))
  if (shape(tables) === shape(checked.header.tables)) return tables
  const names = new Set(checked.header.tables.map(({ name }) => name))
  const strange = tables.map(({ name }) => name).filter((name) => !names.has(name))
  throw new CannotKeep(
    `The tables of the database are not those of the backup${strange.length > 0 ? `: it also has ${strange.join(', ')}` : ''}. Restore into a database of its own.`,
  )
}

/** Taken away while rows arrive in the order of their tables' names, and checked for all of them at once when they are back. */
async function dropForeignKeys(client: pg.Client): Promise<readonly { readonly add: string }[]> {
  const { rows } = await client.query<{ add: string; drop: string }>(
    `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add,
  format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`,
  )
  await client.query(rows.map(({ drop }) => drop).join(';'))
  return rows
}

/** What the triggers would write or refuse has happened already. */
async function setTriggers(
  client: pg.Client,
  tables: readonly DatabaseTable[],
  how: 'enable' | 'disable',
): Promise<void> {
  await client.query(tables.map(({ name }) => `alter table "${name}" ${how} trigger user`).join(';'))
}

async function loadMembers(loading: Loading, tables: readonly DatabaseTable[]): Promise<void> {
  const { reader, report } = loading
  const counted = counting(report, { step: 'Restoring', unit: 'bytes', total: reader.memberBytes })
  let into: TableFilling | null = null
  try {
    for await (const member of reader.members()) {
      const [folder, table] = member.name.split('/')
      if (folder === 'tables') {
        if (into === null || into.table !== table) {
          await into?.end()
          into = new TableFilling(
            loading.client,
            tables.find(({ name }) => name === table),
          )
        }
        // In one piece: a part is no longer than partBytes and a row.
        await into.write(await decompressPart(await reader.read(member)))
      } else {
        await into?.end()
        into = null
        if (folder === 'files') await storeFile(loading, member)
      }
      counted(bytesOf(member))
    }
  } catch (error) {
    into?.abandon()
    throw error
  }
}

/** One COPY into a table, part by part. */
class TableFilling {
  readonly table: string
  readonly #copy: ReturnType<typeof copyIn>
  readonly #done: Promise<void>

  constructor(client: pg.Client, table: DatabaseTable | undefined) {
    // The archive was checked: its parts are of tables that it names, which are those of the database.
    if (table === undefined) throw new Error('A part of no table')
    this.table = table.name
    this.#copy = copyIn(client, `copy "${table.name}" (${listOf(table.columns)}) from stdin`)
    this.#done = finished(this.#copy)
    this.#done.catch(() => {})
  }

  async write(text: Buffer): Promise<void> {
    for (let at = 0; at < text.length; at += partBytes / 8) {
      const piece = text.subarray(at, at + partBytes / 8)
      // What the server refuses ends the stream, which would never drain.
      if (!this.#copy.write(piece)) await Promise.race([once(this.#copy, 'drain'), this.#done])
    }
  }

  async end(): Promise<void> {
    this.#copy.end()
    await this.#done
  }

  /** Takes the statement off the connection, which else would wait for its rows for ever. */
  abandon(): void {
    this.#copy.destroy()
  }
}

async function storeFile({ reader, storage }: Loading, member: PlacedMember): Promise<void> {
  const [, organizationId = '', , sha256 = ''] = member.name.split('/')
  const stored = await storage.put(organizationId, reader.stream(member), member.size)
  if (stored.sha256 !== sha256) throw new Error(`${member.name} changed while it was read`)
}

async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  for (const { name, value, isCalled } of sequences)
    await client.query('select setval($1, $2, $3)', [`public.${name}`, value, isCalled])
}

/** Reads every table back: restored is what gives the same rows and the same digest. */
async function compareRows(
  { client, checked, report }: Loading,
  tables: readonly DatabaseTable[],
): Promise<void> {
  const expected = new Map(checked.manifest.tables.map((table) => [table.name, table]))
  const total = checked.manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
  const counted = counting(report, { step: 'Comparing', unit: 'rows', total })
  for (const table of tables) {
    const { rows, sha256 } = await digestTable(client, table, counted)
    const wanted = expected.get(table.name)
    if (wanted?.rows === rows && wanted.sha256 === sha256) continue
    throw new CannotKeep(
      `The table ${table.name} is not what it was: ${rows} rows with the SHA-256 ${sha256}, and in the backup ${wanted?.rows} with ${wanted?.sha256}. Nothing was restored; report this with both versions of PostgreSQL.`,
    )
  }
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { company } from '../../../demo/company.ts'
import { emptyDatabase } from './backup/emptyDatabase.ts'
import { openPool, singleConnection } from './db/connection.ts'
import { CannotStart } from './db/embeddedServer.ts'
import { FolderStorage } from './db/folderStorage.ts'
import { migrate } from './db/migrate.ts'
import type { DemoFactory, DemoWish } from './demo/demoFactory.ts'
import { loadDemo } from './demo/loadDemo.ts'
import { loadDemoOnce } from './firstStart.ts'
import { openPerformer } from './openPerformer.ts'
import { forgetKept } from './run/kept.ts'
import { forgetDefinitions } from './stepDefinition/definitionCacheStore.ts'
import type { CommandDatabase } from './withDatabase.ts'

/**
 * Drops the tables of a database that holds the demonstration factory alone, and loads it anew. Throws CannotStart where
 * there is anybody else's organization, or somebody is connected: nothing is touched then.
 */
export async function resetDemo(
  { owner, app, configuration: { dataFolder } }: CommandDatabase,
  wish: Omit<DemoWish, 'storage'>,
): Promise<DemoFactory> {
  const client = singleConnection(owner)
  await client.connect()
  try {
    await refuseOthers(client)
    const ids = await organizationIds(client)
    await emptyDatabase(client)
    forgetKept()
    forgetDefinitions()
    for (const id of ids) rmSync(join(dataFolder, 'files', id), { recursive: true, force: true })
    for (const name of ['demo.json', 'demo.unfinished']) rmSync(join(dataFolder, name), { force: true })
  } finally {
    await client.end()
  }
  await migrate(owner)
  const pool = openPool(app, 10)
  try {
    const storage = FolderStorage.ofData(dataFolder)
    const load = { dataFolder, load: loadDemo, wish: { ...wish, storage } }
    const demo = await loadDemoOnce(await openPerformer(pool), load)
    if (demo === null) throw new Error('The demonstration was not loaded')
    return demo
  } finally {
    await pool.end()
  }
}

async function hasTables(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.organization_setting') is not null as there`,
  )
  return rows[0]?.there === true
}

async function organizationIds(client: pg.Client): Promise<readonly string[]> {
  if (!(await hasTables(client))) return []
  const { rows } = await client.query<{ id: string }>('select id::text from organization order by id')
  return rows.map(({ id }) => id)
}

/** Connections that have just been closed take a moment to end. */
const leaving_ms = 2_000

async function isAnybodyConnected(client: pg.Client): Promise<boolean> {
  for (let waited_ms = 0; ; waited_ms += 100) {
    const others = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend'`,
    )
    if (others.rowCount === 0) return false
    if (waited_ms >= leaving_ms) return true
    await pause(100)
  }
}

async function refuseOthers(client: pg.Client): Promise<void> {
  if (await isAnybodyConnected(client))
    throw new CannotStart(
      'Somebody is connected to this database, as a Traveler that runs on it; stop that first.',
    )
  if (!(await hasTables(client))) return
  const { rows } = await client.query<{ name: string }>(
    `select o.name from organization o where o.domain <> $1 or not exists (select from organization_setting s
      where s.organization_id = o.id and s.name = 'demonstration' and s.value = 'true'::jsonb) order by o.id`,
    [company.domain],
  )
  if (rows.length > 0) {
    const names = rows.map(({ name }) => name).join(', ')
    throw new CannotStart(
      `This database holds ${names}, which is not the demonstration; nothing was dropped. Give the demonstration a database of its own.`,
    )
  }
}

import { statfs } from 'node:fs/promises'
import type pg from 'pg'
import { readKeepingNote } from './backup/keepingNote.ts'
import { type LastCheckpointRow, loadLastCheckpoint } from './checkpoint/checkpointStore.ts'
import { statement } from './db/statement.ts'
import type { Figures } from './http/metrics.ts'
import { behindWall } from './operation/behindWall.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import { countLockedPeople } from './user/userStore.ts'

/** What an administrator is told about a factory at the moment that it is asked for, by the names of its metrics. */
export async function watchKeeping(pool: pg.Pool, dataFolder: string): Promise<Figures> {
  return {
    ...(await figuresOfDisk(dataFolder)),
    ...figuresOfNote(dataFolder),
    ...(await figuresOfDatabase(pool)),
  }
}

async function figuresOfDisk(dataFolder: string): Promise<Figures> {
  const { bsize, blocks, bavail } = await statfs(dataFolder)
  return { data_disk_bytes: bsize * blocks, data_disk_free_bytes: bsize * bavail }
}

function figuresOfNote(dataFolder: string): Figures {
  const { lastBackup, lastDrill } = readKeepingNote(dataFolder)
  return {
    last_backup_timestamp_seconds: secondsOf(lastBackup?.takenAt),
    last_backup_bytes: lastBackup?.bytes ?? null,
    last_backup_lost_files: lastBackup?.lost ?? null,
    last_drill_timestamp_seconds: secondsOf(lastDrill?.at),
    last_drill_right: lastDrill === undefined ? null : Number(lastDrill.isRight),
  }
}

/** An outage is a figure too: whoever watches must hear of it, not of nothing. */
async function figuresOfDatabase(pool: pg.Pool): Promise<Figures> {
  try {
    return { database_up: 1, ...(await askDatabase(pool)) }
  } catch {
    return { database_up: 0 }
  }
}

async function askDatabase(pool: pg.Pool): Promise<Figures> {
  const { text } = statement('select pg_database_size(current_database()) as bytes')
  const { rows } = await pool.query<{ bytes: string }>(text)
  const organizations = await listOrganizations(pool)
  let locked = 0
  let checkpointAt: number | null = null
  for (const organizationId of organizations) {
    const [counted, last] = await behindWall<[{ readonly locked: string }, LastCheckpointRow]>(
      pool,
      organizationId,
      [countLockedPeople(), loadLastCheckpoint()],
    )
    locked += Number(counted[0]?.locked)
    checkpointAt = Math.max(checkpointAt ?? 0, secondsOf(last[0]?.created_at) ?? 0) || null
  }
  return {
    database_bytes: Number(rows[0]?.bytes),
    organizations: organizations.length,
    locked_people: locked,
    last_checkpoint_timestamp_seconds: checkpointAt,
  }
}

function secondsOf(time: string | undefined): number | null {
  return time === undefined ? null : Date.parse(time) / 1000
}

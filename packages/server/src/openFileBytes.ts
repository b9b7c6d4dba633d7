import { settingOf } from '@traveler/domain/organization/settings.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type FileStorage, type StoredBytes, TooManyBytes } from './db/fileStorage.ts'
import { type FileRow, insertUpload, loadFiles, loadUpload, type UploadRow } from './file/fileStore.ts'
import { storeFile } from './file/storeFile.ts'
import type { UploadPlace } from './graphql/fileAddresses.ts'
import { Reader } from './graphql/reader.ts'
import type { ArrivingBytes, FileBytes } from './http/fileBytes.ts'
import { act } from './operation/act.ts'
import { behindWall } from './operation/behindWall.ts'
import type { Caller } from './operation/caller.ts'
import { type Performer, perform } from './operation/perform.ts'
import { loadStoredSettings, type StoredSettingsRow } from './organizationSetting/organizationSettingStore.ts'

/** The bytes of files, as the nouns know them: what the HTTP layer asks. */
export function openFileBytes(performer: Performer, storage: FileStorage): FileBytes {
  return {
    async receive(caller, place, bytes) {
      if (!caller.permissions.has('CreateFileAttachment'))
        throw new Refused({ code: 'PERMISSION', permission: 'CreateFileAttachment' })
      const { filename, megabytes } = await lookUp(performer, caller, place)
      const stored = await storeWithin(storage, caller, bytes, { filename, megabytes })
      if ('fileId' in place) await tellFile(performer, caller, place.fileId, stored)
      else await keepUpload(performer, caller, place.key, stored)
      return stored.sha256
    },
    async find(caller, fileId) {
      const file = await readFile(performer, caller, fileId)
      if (file === null || file.sha256 === null) return null
      const sha256 = file.sha256.slice(2)
      return {
        filename: file.filename,
        contentType: file.content_type,
        sha256,
        size: Number(file.size),
        isControlled: file.export_controlled,
        async open() {
          const stream = await storage.open(caller.organizationId, sha256)
          if (stream === null) throw new Error(`The bytes of file ${file.id} are gone from the storage`)
          return stream
        },
      }
    },
  }
}

async function readFile({ pool }: Performer, caller: Caller, id: string): Promise<FileRow | null> {
  if (!/^\d{1,16}$/.test(id)) return null
  const [file] = await new Reader(pool, caller).rows<FileRow>(loadFiles([id]))
  return file ?? null
}

interface Allowance {
  readonly filename: string
  readonly megabytes: number
}

/** What the bytes are called, and how many there may be. */
async function lookUp(performer: Performer, caller: Caller, place: UploadPlace): Promise<Allowance> {
  const reader = new Reader(performer.pool, caller)
  const [[settings], file] = await Promise.all([
    reader.rows<StoredSettingsRow>(loadStoredSettings()),
    'fileId' in place ? readFile(performer, caller, place.fileId) : null,
  ])
  if ('fileId' in place && file === null)
    throw new Refused({ code: 'NOT_FOUND', type: 'FileAttachment', id: place.fileId })
  const filename = file?.filename ?? ('key' in place ? (place.key.split('/').at(-1) ?? '') : '')
  return { filename, megabytes: settingOf(settings?.settings ?? {}, 'fileMegabytes') }
}

async function storeWithin(
  storage: FileStorage,
  { organizationId }: Caller,
  { stream, length }: ArrivingBytes,
  { filename, megabytes }: Allowance,
): Promise<StoredBytes> {
  const limit = megabytes * 1_000_000
  const tooLarge = new Refused({ code: 'FILE_TOO_LARGE', filename, megabytes })
  if (length !== null && length > limit) throw tooLarge
  const stored = await storage.put(organizationId, stream, limit).catch((error: unknown) => {
    throw error instanceof TooManyBytes ? tooLarge : error
  })
  if (stored.size > 0) return stored
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'body',
    problem: 'is empty',
    remedy: 'Send the bytes of the file as the body of the request.',
  })
}

async function tellFile(
  performer: Performer,
  caller: Caller,
  id: string,
  { sha256, size }: StoredBytes,
): Promise<void> {
  const acts = [act(storeFile, { id, sha256, size })]
  await perform(performer, caller, { name: 'storeFile', acts, idempotency: null, occurredAt: null })
}

/** Keeps what came under a key. Whoever sends other bytes to the same address is refused. */
async function keepUpload(
  { pool }: Performer,
  { organizationId, userId }: Caller,
  key: string,
  { sha256, size }: StoredBytes,
): Promise<void> {
  const upload = {
    organization_id: organizationId,
    key,
    sha256: `\\x${sha256}`,
    size: String(size),
    user_id: userId,
  }
  const [, [kept]] = await behindWall<[UploadRow, UploadRow]>(pool, organizationId, [
    insertUpload(upload),
    loadUpload(key),
  ])
  if (kept?.sha256 === upload.sha256) return
  throw new Refused({ code: 'FILE_STORED', fileId: key, filename: key.split('/').at(-1) ?? key })
}

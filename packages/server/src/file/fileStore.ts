import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type FileRow = Row<'file'>

/** An attachment is of its record; an asset is shown in its step. */
export type FileKind = Row<'record_file'>['kind']

export function loadFiles(ids: readonly string[]): Statement {
  return statement('select * from file where id = any($1::bigint[])', [ids])
}

const ofRecords = (kind: FileKind): string => `select f.*, l.record_id as of_id from record_file l
join file f on f.organization_id = l.organization_id and f.id = l.file_id
where l.record_id = any($1::bigint[]) and l.kind = '${kind}' order by l.record_id, l.id`

export function listAttachmentsOfRecords(recordIds: readonly string[]): Statement {
  return statement(ofRecords('ATTACHMENT'), [recordIds])
}

export function listAssetsOfRecords(recordIds: readonly string[]): Statement {
  return statement(ofRecords('ASSET'), [recordIds])
}

/** What a run step shows: the files of the step that it was copied from, by the pointer, and its own. */
export function listAssetsOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select f.*, t.id as of_id from run_step t
join record_file l on l.organization_id = t.organization_id and l.record_id in (t.step_id, t.id) and l.kind = 'ASSET'
join file f on f.organization_id = l.organization_id and f.id = l.file_id
where t.id = any($1::bigint[]) order by t.id, l.id`,
    [runStepIds],
  )
}

export interface MissingFileRow {
  readonly step_title: string
  readonly filename: string
}

/** The files on steps of a draft, of a procedure or a standard step, whose bytes have not arrived. */
export function listMissingFiles(draftId: string): Statement {
  return statement(
    `select s.title as step_title, f.filename from step s
join record_file l on l.organization_id = s.organization_id and l.record_id = s.id
join file f on f.organization_id = l.organization_id and f.id = l.file_id
where (s.procedure_id = $1::bigint or s.standard_root_id = $1::bigint) and f.sha256 is null order by s.id, l.id`,
    [draftId],
  )
}

/** That a file is attached to a record; of each kind a row. */
export function listLinks(recordId: string, fileId: string): Statement {
  return statement(
    'select id, kind from record_file where record_id = $1::bigint and file_id = $2::bigint order by id',
    [recordId, fileId],
  )
}

/** Bytes that came before anybody said what they are. */
export type UploadRow = Row<'upload'>

export function loadUpload(key: string | null | undefined): Statement {
  return statement('select * from upload where key = $1', [key ?? null])
}

/** Keeps the first bytes under a key; those that come again change nothing. */
export function insertUpload(upload: Omit<UploadRow, 'uploaded_at'>): Statement {
  return statement(
    `insert into upload (organization_id, key, sha256, size, user_id, uploaded_at)
values ($1, $2, $3::bytea, $4, $5, clock_timestamp()) on conflict do nothing`,
    [upload.organization_id, upload.key, upload.sha256, upload.size, upload.user_id],
  )
}

/** Which of some bytes are named by a file of the record, or by an upload that may still be claimed. */
export function listNamedBytes(hashes: readonly string[]): Statement {
  return statement(
    `select encode(sha256, 'hex') as sha256 from file where sha256 = any($1::bytea[])
union select encode(sha256, 'hex') from upload where sha256 = any($1::bytea[])`,
    [hashes.map((hash) => `\\x${hash}`)],
  )
}

/** Forgets uploads after so many days: what was claimed stands in the record, and the rest is claimed no more. */
export function deleteUploads(days: number): Statement {
  return statement('delete from upload where uploaded_at < now() - make_interval(days => $1::integer)', [
    days,
  ])
}

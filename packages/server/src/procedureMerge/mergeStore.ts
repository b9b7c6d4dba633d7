import type { RedlineStatus } from '@traveler/domain/redline/redlineStatus.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A redline, with the step that it changes and the version that its run is bound to. */
export interface RedlineToMergeRow {
  readonly id: string
  readonly run_id: string
  readonly run_step_id: string
  readonly change: 'MODIFY' | 'ADD' | 'REMOVE'
  readonly status: RedlineStatus
  readonly content: string
  readonly order_change: unknown
  readonly step_key_id: string
  readonly occurrence: number
  readonly procedure_id: string
  readonly adds_standard_step: boolean
}

/** Of a redline `d` of the run step `s`: it uses a standard step, which is used in a draft by an act of its own. */
const addsStandardStep = `(d.change = 'ADD' and exists (select from step t where t.organization_id = s.organization_id
  and t.step_key_id = s.step_key_id and t.is_standard_step))`

export function loadRedlineToMerge(id: string | null): Statement {
  return statement(
    `select d.id, d.run_id, d.run_step_id, d.change, d.status, d.content, d.order_change, s.step_key_id, s.occurrence, r.procedure_id,
  ${addsStandardStep} as adds_standard_step
from redline d
join run_step s on s.organization_id = d.organization_id and s.id = d.run_step_id
join run r on r.organization_id = d.organization_id and r.id = d.run_id where d.id = $1::bigint`,
    [id],
  )
}

/** Locks all versions of a procedure's draft, relying on the run of a redline. */
export function lockForMerge(procedureId: string, redlineId: string | null): Statement {
  return statement(
    `select * from lock_streams(array[$1::bigint], array(select run_id from redline where id = $2::bigint))`,
    [procedureId, redlineId],
  )
}

/** In which version a redline went. */
export type RedlineMergeRow = Row<'redline_merge'>

/** What was merged into a version. */
export function listRedlinesOfVersion(procedureId: string): Statement {
  return statement('select * from redline_merge where procedure_id = $1::bigint order by id', [procedureId])
}

/** The versions that redlines went into, oldest first. */
export function listVersionsOfRedlines(redlineIds: readonly string[]): Statement {
  return statement(
    `select m.redline_id as of_id, p.* from redline_merge m
join procedure p on p.organization_id = m.organization_id and p.id = m.procedure_id
where m.redline_id = any($1::bigint[]) order by p.version`,
    [redlineIds],
  )
}

/** An applied redline that can be merged and is in no version yet, of the procedure of a version. */
export interface RedlineToMergeOfRow extends Row<'redline'> {
  readonly of_id: string
}

export function listRedlinesToMerge(procedureIds: readonly string[]): Statement {
  return statement(
    `select n.id as of_id, d.* from procedure n
join procedure o on o.organization_id = n.organization_id and o.family_id = n.family_id
join run r on r.organization_id = o.organization_id and r.procedure_id = o.id
join redline d on d.organization_id = r.organization_id and d.run_id = r.id and d.status = 'APPLIED'
  and d.taken_from_id is null
join run_step s on s.organization_id = d.organization_id and s.id = d.run_step_id and not ${addsStandardStep}
where n.id = any($1::bigint[])
  and not exists (select from redline_merge m where m.organization_id = d.organization_id and m.redline_id = d.id)
order by d.id limit 10001`,
    [procedureIds],
  )
}

/** A file on a step, by the SHA-256 of its bytes as hex digits. */
export interface FileOnStepRow {
  /** Of the link between both. */
  readonly id: string
  readonly record_id: string
  readonly file_id: string
  readonly kind: 'ATTACHMENT' | 'ASSET'
  readonly digest: string
}

export function listFilesOnSteps(procedureIds: readonly string[]): Statement {
  return statement(
    `select l.id, l.record_id, l.file_id, l.kind, encode(f.sha256, 'hex') as digest from step s
join record_file l on l.organization_id = s.organization_id and l.record_id = s.id
join file f on f.organization_id = l.organization_id and f.id = l.file_id and f.sha256 is not null
where s.procedure_id = any($1::bigint[]) order by l.id`,
    [procedureIds],
  )
}

/** A file by the SHA-256 of its bytes, wherever it hangs. */
export function listFilesByDigest(digests: readonly string[]): Statement {
  return statement(
    `select distinct on (f.sha256) f.id as file_id, encode(f.sha256, 'hex') as digest from file f
where f.sha256 = any(select decode(d, 'hex') from unnest($1::text[]) as d) order by f.sha256, f.id`,
    [digests],
  )
}

export type FileByDigestRow = Pick<FileOnStepRow, 'file_id' | 'digest'>

/** A place of a BOM line by its name. */
export type DesignatorRow = Pick<Row<'mbom_item_reference_designator'>, 'id' | 'mbom_item_id' | 'value'>

export function listDesignators(mbomItemIds: readonly string[]): Statement {
  return statement(
    'select id, mbom_item_id, value from mbom_item_reference_designator where mbom_item_id = any($1::bigint[])',
    [mbomItemIds],
  )
}

/** Uses of standard steps: the family stands at the top of a use. */
export type UseRow = Pick<
  Row<'step'>,
  'step_key_id' | 'occurrence' | 'standard_step_id' | 'standard_family_id'
>

export function listUses(procedureIds: readonly string[]): Statement {
  return statement(
    `select step_key_id, occurrence, standard_step_id, standard_family_id from step
where procedure_id = any($1::bigint[]) and standard_step_id is not null`,
    [procedureIds],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export const namedKinds = ['role', 'certificate', 'unit', 'location', 'label', 'part'] as const

/** What steps name beside themselves. */
export type NamedKind = (typeof namedKinds)[number]

export interface NamedRow {
  readonly kind: NamedKind
  readonly id: string
  readonly name: string
  readonly is_archived: boolean
  readonly export_controlled: boolean
}

/** Records by id, and those that go by a name: of parts, number and revision with a line break between. */
export function listNamed(ids: readonly string[], names: readonly string[]): Statement {
  return statement(
    `select 'role' as kind, id, name, false as is_archived, false as export_controlled from role where id = any($1::bigint[]) or name = any($2::text[])
union all select 'certificate', id, name, not active, false from certificate_kind where id = any($1::bigint[]) or name = any($2::text[])
union all select 'unit', id, type, false, false from unit_of_measurement where id = any($1::bigint[]) or type = any($2::text[])
union all select 'location', id, name, archived, false from location where id = any($1::bigint[]) or name = any($2::text[])
union all select 'label', id, value, archived_at is not null, false from label where id = any($1::bigint[]) or value = any($2::text[])
union all select 'part', id, part_number || chr(10) || revision, false, export_controlled from part
  where id = any($1::bigint[]) or part_number = any(array(select split_part(given, chr(10), 1) from unnest($2::text[]) given))
order by kind, id`,
    [ids, names],
  )
}

/** A BOM line as a step's part names it. */
export interface FolderLineRow {
  readonly line_id: string
  readonly export_controlled: boolean
  readonly parent_family_id: string
  readonly part_id: string
  readonly part_family_id: string
  readonly part_number: string
  readonly quantity: string
  readonly designators: readonly string[]
  readonly assembly_number: string
  readonly assembly_revision: string
  readonly bom_version: number
  readonly part_revision: string
  readonly designator_ids: readonly string[]
}

/** Lines by id, and those of parts with these numbers in BOMs of parts with those. */
export function listFolderLines(
  ids: readonly string[],
  assemblies: readonly string[],
  parts: readonly string[],
): Statement {
  return statement(
    `select i.id as line_id, i.export_controlled, o.family_id as parent_family_id, i.part_id, p.family_id as part_family_id,
  p.part_number, p.revision as part_revision, i.quantity, o.part_number as assembly_number, o.revision as assembly_revision,
  b.version as bom_version, array(select d.value from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id order by d.position, d.id) as designators,
  array(select d.id::text from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id order by d.position, d.id) as designator_ids
from mbom_item i
join mbom b on b.organization_id = i.organization_id and b.id = i.mbom_id
join part o on o.organization_id = i.organization_id and o.id = i.parent_id
join part p on p.organization_id = i.organization_id and p.id = i.part_id
where i.id = any($1::bigint[]) or (o.part_number = any($2::text[]) and p.part_number = any($3::text[]))
order by i.id`,
    [ids, assemblies, parts],
  )
}

/** A step of a version of a procedure, by what folders call it. */
export interface KnownStepRow {
  readonly step_key_id: string
  readonly occurrence: number
  readonly folder_name: string | null
  readonly is_use: boolean
  readonly next_field_number: number
}

/** Every step key that the versions of a procedure have had, as the newest of them has it. */
export function listKnownSteps(familyId: string | null): Statement {
  return statement(
    `select distinct on (s.step_key_id, s.occurrence) s.step_key_id, s.occurrence, s.folder_name,
  s.standard_step_id is not null as is_use, k.next_field_number
from step s
join procedure p on p.organization_id = s.organization_id and p.id = s.procedure_id
join step_key k on k.organization_id = s.organization_id and k.id = s.step_key_id
where p.family_id = $1::bigint
order by s.step_key_id, s.occurrence, p.version desc, s.id`,
    [familyId],
  )
}

/** A version of a standard step. */
export interface StandardVersionRow {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly status: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'ARCHIVED'
  readonly export_controlled: boolean
}

const standardVersion = `select id, title, standard_version as version, standard_status as status, export_controlled
from step where is_standard_step`

/** Versions of standard steps, by their top steps or by title. */
export function listStandardVersionsNamed(ids: readonly string[], titles: readonly string[]): Statement {
  return statement(`${standardVersion} and (id = any($1::bigint[]) or title = any($2::text[])) order by id`, [
    ids,
    titles,
  ])
}

/** Files by id. */
export function listFolderFiles(ids: readonly string[]): Statement {
  return statement('select * from file where id = any($1::bigint[]) order by id', [ids])
}

/** What the caller uploaded, by the keys of the uploads. */
export function listUploads(keys: readonly string[]): Statement {
  return statement('select * from upload where key = any($1::text[])', [keys])
}

/** The newest versions of procedures that are called so. */
export function listProceduresTitled(title: string): Statement {
  return statement('select * from procedure where title = $1 and is_latest_version order by id limit 2', [
    title,
  ])
}

export type FolderFileRow = Row<'file'>
export type FolderUploadRow = Row<'upload'>

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type MBomRow = Row<'mbom'>

export function loadMBoms(ids: readonly string[]): Statement {
  return statement('select * from mbom where id = any($1::bigint[])', [ids])
}

/** All versions of parts' mBOMs, oldest first. */
export function listMBomsOfParts(partIds: readonly string[]): Statement {
  return statement(
    'select *, part_id as of_id from mbom where part_id = any($1::bigint[]) order by version',
    [partIds],
  )
}

/** An mBOM version with the part that it builds. */
export interface MBomToChangeRow extends MBomRow {
  readonly part_number: string
  readonly part_controlled: boolean
}

export function loadMBomsToChange(ids: readonly string[]): Statement {
  return statement(
    `select m.*, p.part_number, p.export_controlled as part_controlled
from mbom m join part p on p.organization_id = m.organization_id and p.id = m.part_id
where m.id = any($1::bigint[])`,
    [ids],
  )
}

/** What a new version begins as: who made it when, with its etag. */
export type MBomStamp = Pick<MBomRow, 'etag' | 'created_at' | 'updated_at' | 'created_by' | 'updated_by'>

/** The newest version of a part's mBOM, as a draft. */
export function draftMBomRow(
  id: string,
  part: { readonly id: string; readonly exportControlled: boolean },
  version: number,
  stamp: MBomStamp,
) {
  return {
    id,
    part_id: part.id,
    version,
    status: 'DRAFT',
    is_latest_version: true,
    is_latest_released_version: false,
    digest: null,
    export_controlled: part.exportControlled,
    ...stamp,
  } as const
}

/** The parts below other parts, through every mBOM that is not archived: a closure by the index of lines. */
function below(parts: string): string {
  return `with recursive below(part_id) as (
  ${parts}
  union
  select i.part_id from below b
  join mbom m on m.part_id = b.part_id and m.status <> 'ARCHIVED'
  join mbom_item i on i.organization_id = m.organization_id and i.mbom_id = m.id)`
}

const belowParts = below('select unnest($1::bigint[])')

const edges = `select distinct m.part_id as parent_id, i.part_id as child_id, p.part_number as parent, c.part_number as child
from below b
join mbom m on m.part_id = b.part_id and m.status <> 'ARCHIVED'
join mbom_item i on i.organization_id = m.organization_id and i.mbom_id = m.id
join part p on p.organization_id = m.organization_id and p.id = m.part_id
join part c on c.organization_id = i.organization_id and c.id = i.part_id`

/** A line below, by the parts' names. */
export interface EdgeRow {
  readonly parent_id: string
  readonly child_id: string
  readonly parent: string
  readonly child: string
}

/** Every line below parts, through every mBOM that is not archived. */
export function listEdgesBelow(partIds: readonly string[]): Statement {
  return statement(`${belowParts} ${edges}`, [partIds])
}

/** The lines below parts as one text, `parent child parent child …` by the parts' ids: a million of them are 20 MB, as rows 400. */
export interface PackedEdgesRow {
  readonly edges: string
}

/** The same lines, packed. */
export function packEdgesBelow(partIds: readonly string[]): Statement {
  return statement(
    `${belowParts}, edge as (${edges})
select coalesce(string_agg(parent_id || ' ' || child_id, ' '), '') as edges from edge`,
    [partIds],
  )
}

interface LinesToLock {
  /** Versions that are changed. */
  readonly mbomIds: readonly string[]
  /** Parts whose draft is changed, or made. */
  readonly parentIds: readonly string[]
  /** Parts that lines name. */
  readonly childIds: readonly string[]
  /** Units that lines are counted in. */
  readonly unitIds?: readonly string[]
}

/**
 * Locks mBOMs and the parts that they build, and relies on all parts below the children: of two people who make two halves
 * of a circle at once, each relies on a part that the other one changes.
 */
export function lockLines({ mbomIds, parentIds, childIds, unitIds = [] }: LinesToLock): Statement {
  return statement(
    `${belowParts}, target as (
  select id, part_id from mbom where id = any($2::bigint[])
  union select id, part_id from mbom where part_id = any($3::bigint[]) and status in ('DRAFT', 'IN_REVIEW', 'RELEASED'))
select * from lock_streams(
  array(select id from target union select part_id from target union select unnest($3::bigint[])),
  $4::bigint[] || array(select part_id from below))`,
    [childIds, mbomIds, parentIds, unitIds],
  )
}

/** Locks the version that lines are of, and the part that it builds; relies on all parts below the children, and on units. */
export function lockLinesOfItems(
  itemIds: readonly string[],
  childIds: readonly string[],
  unitIds: readonly string[] = [],
): Statement {
  return statement(
    `${belowParts}
select * from lock_streams(
  array(select unnest(array[mbom_id, parent_id]) from mbom_item where id = any($2::bigint[])),
  $3::bigint[] || array(select part_id from below))`,
    [childIds, itemIds, unitIds],
  )
}

/** Locks an mBOM version with every other version of its part, and the part. */
export function lockVersions(mbomId: string): Statement {
  return statement(
    `select * from lock_streams(array(
  select m.id from mbom m where m.part_id = (select part_id from mbom where id = $1::bigint)
  union select part_id from mbom where id = $1::bigint), '{}')`,
    [mbomId],
  )
}

/** As lockVersions; relies on the organization too, which says what a release takes. */
export function lockForMBomRelease(mbomId: string, organizationId: string): Statement {
  return statement(
    `select * from lock_streams(array(
  select m.id from mbom m where m.part_id = (select part_id from mbom where id = $1::bigint)
  union select part_id from mbom where id = $1::bigint), array[$2::bigint])`,
    [mbomId, organizationId],
  )
}

/** The released version of the part that another version builds. */
export function listReleasedBeside(mbomId: string): Statement {
  return statement(
    `select * from mbom where part_id = (select part_id from mbom where id = $1::bigint) and status = 'RELEASED' and id <> $1::bigint`,
    [mbomId],
  )
}

/** Every line below the lines of a version, through every mBOM that is not archived. */
export function listEdgesBelowMBom(mbomId: string): Statement {
  return statement(`${below('select part_id from mbom_item where mbom_id = $1::bigint')} ${edges}`, [mbomId])
}

const belowNumbers = below('select id from part where part_number = any($1::text[])')

/** Every line below the parts of these numbers, through every mBOM that is not archived. */
export function listEdgesBelowNumbers(partNumbers: readonly string[]): Statement {
  return statement(`${belowNumbers} ${edges}`, [partNumbers])
}

/** All versions of the mBOMs of a part number's revisions, oldest first. */
export function listMBomsOfNumbers(partNumbers: readonly string[]): Statement {
  return statement(
    `select m.* from part p join mbom m on m.organization_id = p.organization_id and m.part_id = p.id
where p.part_number = any($1::text[]) order by m.version`,
    [partNumbers],
  )
}

/**
 * Claims all part numbers, locks the parts of some numbers with their mBOMs, and relies on the parts of others and all
 * below them: what is made, and that no part comes to be built of itself, is decided on them.
 */
export function lockNumbers(changed: readonly string[], reliedOn: readonly string[]): Statement {
  return statement(
    `${belowNumbers}
select l.* from (select claim_names('{part}') as number) as claims
cross join lateral lock_streams(
  case when claims.number >= 0 then array(
    select id from part where part_number = any($2::text[])
    union select m.id from part p join mbom m on m.organization_id = p.organization_id and m.part_id = p.id
    where p.part_number = any($2::text[])) end,
  array(select part_id from below)) as l`,
    [reliedOn, changed],
  )
}

/** The other versions of the mBOM that a version is of. */
export function listVersionsBeside(mbomId: string): Statement {
  return statement(
    'select * from mbom where part_id = (select part_id from mbom where id = $1::bigint) and id <> $1::bigint',
    [mbomId],
  )
}

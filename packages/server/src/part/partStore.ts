import type { KnownRevision } from '@traveler/domain/part/planRevision.ts'
import { type CountedRevision, latestOfRevisions } from '@traveler/domain/part/revision.ts'
import type { PartUse } from '@traveler/domain/part/whyNotControlPart.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartRow = Row<'part'>

export function loadParts(ids: readonly string[]): Statement {
  return statement('select * from part where id = any($1::bigint[])', [ids])
}

/** The revisions of part numbers. */
export function listPartsOfNumbers(partNumbers: readonly string[]): Statement {
  return statement('select * from part where part_number = any($1::text[])', [partNumbers])
}

/** All revisions of the parts' families, by the family. */
export function listRevisionsOfFamilies(familyIds: readonly string[]): Statement {
  return statement(
    'select *, family_id as of_id from part where family_id = any($1::bigint[]) order by created_at, id',
    [familyIds],
  )
}

/** How many parts are counted by a scheme. */
export function countPartsOfScheme(scheme: string): Statement {
  return statement('select count(*)::integer as parts from part where revision_scheme = $1', [scheme])
}

/** All revisions of one part's family, the part itself among them. */
export function listFamilyOfPart(partId: string): Statement {
  return statement(
    'select * from part where family_id = (select family_id from part where id = $1::bigint)',
    [partId],
  )
}

/** How many of each: what hangs on a part. */
export interface PartUseRow {
  readonly serial_units: number
  readonly lots: number
  /** Made by runs, whose serial or lot a step will assign. */
  readonly unidentified: number
  readonly units: number
  readonly mboms: number
  readonly mbom_lines: number
  readonly runs: number
  readonly procedures: number
  readonly comments: number
  readonly labels: number
  readonly external_ids: number
  readonly files: number
  readonly planned_runs: number
}

/** What hangs on a part. `serial_units` and `lots` are what is left of them: with a quantity, and not voided. */
export function countPartUse(partId: string): Statement {
  return statement(
    `select u.*,
  (select count(*)::integer from mbom where part_id = $1::bigint) as mboms,
  (select count(*)::integer from mbom_item where part_id = $1::bigint) + (select count(*)::integer from mbom_substitute where part_id = $1::bigint) as mbom_lines,
  (select count(*)::integer from run where part_id = $1::bigint) as runs,
  (select count(*)::integer from part_procedure where part_id = $1::bigint) as procedures,
  (select count(*)::integer from comment where record_id = $1::bigint) as comments,
  (select count(*)::integer from record_label where record_id = $1::bigint) as labels,
  (select count(*)::integer from external_id where record_id = $1::bigint) as external_ids,
  (select count(*)::integer from record_file where record_id = $1::bigint) as files,
  (select count(*)::integer from planned_run where part_id = $1::bigint) as planned_runs
from (select count(*)::integer as units,
  (count(*) filter (where quantity > 0 and voided_at is null and serial_number is not null))::integer as serial_units,
  (count(*) filter (where quantity > 0 and voided_at is null and serial_number is null and lot_number is not null))::integer as lots,
  (count(*) filter (where quantity > 0 and voided_at is null and serial_number is null and lot_number is null and origin = 'RUN_MADE'))::integer as unidentified
  from part_inventory where part_id = $1::bigint) as u`,
    [partId],
  )
}

/** What hangs on a part, as its rules know it. */
export function partUse(row: PartUseRow | undefined): PartUse {
  return {
    units: row?.units ?? 0,
    mboms: row?.mboms ?? 0,
    mbomLines: row?.mbom_lines ?? 0,
    runs: row?.runs ?? 0,
    procedures: row?.procedures ?? 0,
    comments: row?.comments ?? 0,
    labels: row?.labels ?? 0,
    externalIds: row?.external_ids ?? 0,
    files: row?.files ?? 0,
    plannedRuns: row?.planned_runs ?? 0,
  }
}

/** How much there is of each part: the quantities of its inventory, without what is scrapped or only ordered. */
export function listQuantityOfParts(partIds: readonly string[]): Statement {
  return statement(
    `select part_id as of_id, sum(quantity - quantity_scrapped)::text as quantity from part_inventory
where part_id = any($1::bigint[]) and origin <> 'ORDERED' group by part_id`,
    [partIds],
  )
}

/** How much of a part is still to come, and when the first of it is expected. */
export interface OnOrderRow {
  readonly of_id: string
  readonly quantity: string
  readonly expected_on: string
}

/** What is on order of each part; none where nothing is. */
export function listOnOrderOfParts(partIds: readonly string[]): Statement {
  return statement(
    `select part_id as of_id, sum(quantity)::text as quantity, min(expected_on) as expected_on from part_inventory
where part_id = any($1::bigint[]) and status = 'ON_ORDER' group by part_id`,
    [partIds],
  )
}

/** A revision as the rules of its family know it. */
export function knownRevision(row: PartRow): KnownRevision {
  return {
    id: row.id,
    familyId: row.family_id,
    partNumber: row.part_number,
    ...countedRevision(row),
    isLatest: row.is_latest_revision,
  }
}

/** A revision with the era in which it was counted. */
export function countedRevision(row: Pick<PartRow, 'revision' | 'revision_era'>): CountedRevision {
  return { revision: row.revision, era: row.revision_era ?? 0 }
}

/** Waits for whoever writes a revision of the same part number; relies on the organization's schemes. */
export function lockFamilyOfPart(partId: string, organizationId: string): Statement {
  return statement(`${familyClaimed("'{}'::bigint[]")}, array[$1::bigint, $2::bigint]) as l`, [
    partId,
    organizationId,
  ])
}

/** As lockFamilyOfPart, and locks the part, which is changed. */
export function lockPartInFamily(partId: string, organizationId: string): Statement {
  return statement(`${familyClaimed('array[$1::bigint]')}, array[$2::bigint]) as l`, [partId, organizationId])
}

function familyClaimed(changed: string): string {
  return `select l.* from (
  select claim_names(array(select 'part ' || part_number from part where id = $1::bigint)) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then ${changed} end`
}

/** The latest of the revisions that the reader may see. */
export function latestOf(family: readonly PartRow[]): string | null {
  return (
    family.find((row) => row.is_latest_revision)?.revision ??
    latestOfRevisions(family.map(countedRevision))?.revision ??
    null
  )
}

/** Parts by id, and the parts that mBOM versions build. */
export function loadPartsOfMBoms(mbomIds: readonly string[], partIds: readonly string[]): Statement {
  return statement(
    `select * from part where id = any($2::bigint[] || array(select part_id from mbom where id = any($1::bigint[])))`,
    [mbomIds, partIds],
  )
}

/** A part as the rules of export control know it. */
export function controlledPart(row: Pick<PartRow, 'part_number' | 'export_controlled'>) {
  return { partNumber: row.part_number, exportControlled: row.export_controlled }
}

type PartColumns = Omit<PartRow, 'organization_id'>

/** A part to write: what is not given is not known. */
export type NewPart = Pick<
  PartColumns,
  | 'id'
  | 'family_id'
  | 'part_number'
  | 'revision'
  | 'is_latest_revision'
  | 'etag'
  | 'created_at'
  | 'updated_at'
  | 'created_by'
  | 'updated_by'
> &
  Partial<PartColumns>

/** The row of a part that is written anew. */
export function newPartRow(given: NewPart): PartColumns {
  return {
    description: null,
    part_type: 'PART',
    tracking_type: null,
    sourcing_strategy: null,
    supplier_part_number: null,
    unit_of_measure_id: null,
    cost: null,
    lead_time: null,
    maintenance_interval: null,
    shelf_life_days: null,
    numbering_pattern: null,
    revised_from_id: null,
    revision_scheme: null,
    revision_era: null,
    export_controlled: false,
    ...given,
  }
}

import { type Statement, statement } from '../db/statement.ts'
import { amountOfStock, sourcedParts, stockOfSources, wantedParts } from '../db/wantedParts.ts'
import type { Row } from '../generated/tables.ts'

export type PlannedRunRow = Row<'planned_run'>

export function loadPlannedRuns(ids: readonly string[]): Statement {
  return statement('select * from planned_run where id = any($1::bigint[])', [ids])
}

/** What planned work names, by id or by name; the part that a part number alone names is its latest revision. */
export interface NamedByPlan {
  readonly partId?: string | null | undefined
  readonly partNumber?: string | null | undefined
  readonly procedureId?: string | null | undefined
  readonly procedureFamilyId?: string | null | undefined
  readonly locationId?: string | null | undefined
  readonly locationName?: string | null | undefined
  /** The title of a procedure, where a table of orders names it so. */
  readonly procedureTitle?: string | null | undefined
}

const distinct = (given: readonly (string | null | undefined)[]): string[] => [
  ...new Set(given.flatMap((one) => one ?? [])),
]

/** Locks planned work that is changed, and relies on all that plans name. */
export function lockPlans(plannedRunIds: readonly string[], plans: readonly NamedByPlan[]): Statement {
  const ids = plans.flatMap((plan) => [plan.partId, plan.procedureId, plan.locationId])
  return statement(
    `select * from lock_streams($1::bigint[], $2::bigint[]
  || array(select part_id from planned_run where id = any($1::bigint[]))
  || array(select id from part where part_number = any($3::text[]))
  || array(select id from procedure where family_id = any($4::bigint[]))
  || array(select id from location where name = any($5::text[]))
  || array(select id from procedure where title = any($6::text[])))`,
    [
      plannedRunIds,
      distinct(ids),
      distinct(plans.map(({ partNumber }) => partNumber)),
      distinct(plans.map(({ procedureFamilyId }) => procedureFamilyId)),
      distinct(plans.map(({ locationName }) => locationName)),
      distinct(plans.map(({ procedureTitle }) => procedureTitle)),
    ],
  )
}

export type PlannedPartRow = Pick<
  Row<'part'>,
  'id' | 'part_number' | 'revision' | 'tracking_type' | 'is_latest_revision' | 'export_controlled'
>

export function listPlannedParts(plans: readonly NamedByPlan[]): Statement {
  return statement(
    `select id, part_number, revision, tracking_type, is_latest_revision, export_controlled from part
where id = any($1::bigint[]) or part_number = any($2::text[])`,
    [distinct(plans.map(({ partId }) => partId)), distinct(plans.map(({ partNumber }) => partNumber))],
  )
}

export type PlannedProcedureRow = Pick<Row<'procedure'>, 'id' | 'family_id' | 'export_controlled'>

export function listPlannedProcedures(plans: readonly NamedByPlan[]): Statement {
  return statement(
    `select id, family_id, export_controlled from procedure
where id = any($1::bigint[]) or family_id = any($2::bigint[])`,
    [
      distinct(plans.map(({ procedureId }) => procedureId)),
      distinct(plans.map(({ procedureFamilyId }) => procedureFamilyId)),
    ],
  )
}

export type PlannedPlaceRow = Pick<Row<'location'>, 'id' | 'name' | 'archived' | 'type'>

export function listPlannedPlaces(plans: readonly NamedByPlan[]): Statement {
  return statement(
    'select id, name, archived, type from location where id = any($1::bigint[]) or name = any($2::text[])',
    [
      distinct(plans.map(({ locationId }) => locationId)),
      distinct(plans.map(({ locationName }) => locationName)),
    ],
  )
}

/** Planned work with what its start needs to know. */
export interface PlannedRunToStartRow extends PlannedRunRow {
  readonly part_number: string
  readonly tracking_type: Row<'part'>['tracking_type']
  /** The version that would be bound now: the one named, or of the procedure the newest released, else the newest. */
  readonly start_procedure_id: string | null
}

export function listPlannedRunsToStart(ids: readonly string[]): Statement {
  return statement(
    `select r.*, p.part_number, p.tracking_type,
  coalesce(r.procedure_id, (select v.id from procedure v where v.organization_id = r.organization_id
    and v.family_id = r.procedure_family_id
    order by v.is_latest_released_version desc, v.version desc limit 1)) as start_procedure_id
from planned_run r join part p on p.organization_id = r.organization_id and p.id = r.part_id
where r.id = any($1::bigint[])`,
    [ids],
  )
}

/** What a start of planned work names beside it. */
export interface StartLocks {
  readonly plannedRunId: string
  readonly partInventoryIds: readonly string[]
  readonly reliedOn: readonly (string | null | undefined)[]
  /** Serials that are given out, as `serial sn-1`. */
  readonly names: readonly string[]
}

/**
 * Locks planned work with the units that it is started on, and relies on its part, procedure and work center. Where its runs
 * make units, whoever gives out numbers of the part waits, as in `lockNumbering`.
 */
export function lockPlannedStart({ plannedRunId, partInventoryIds, reliedOn, names }: StartLocks): Statement {
  return statement(
    `select l.* from (select claim_names($1::text[] || numbering_names(array(
  select part_id from planned_run where id = $4::bigint and cardinality($5::bigint[]) = 0))) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then $2::bigint[] end, $3::bigint[]
  || array(select unnest(array[part_id, procedure_id, location_id]) from planned_run where id = $4::bigint)
  || array(select v.id from planned_run r join procedure v on v.organization_id = r.organization_id
    and v.family_id = r.procedure_family_id where r.id = $4::bigint)) as l`,
    [names, [plannedRunId, ...partInventoryIds], distinct(reliedOn), plannedRunId, partInventoryIds],
  )
}

/** A part of which less is in stock than planned work takes by the released BOM. */
export interface ShortPartRow {
  /** The planned run. */
  readonly of_id: string
  readonly part_id: string
  readonly required: string
  readonly available: string
}

/**
 * What planned work is short of now: each part by itself, as if nobody else took from the stock. The part of the line and
 * its substitutes count, in the unit of the part, where their units convert to it. Lines that are made on the assembly, or
 * record the lot only, want no stock.
 */
export function listShortParts(plannedRunIds: readonly string[]): Statement {
  return statement(
    `with ${wantedParts({
      from: `(select * from planned_run where id = any($1::bigint[]) and status = 'PLANNED') r
  join mbom m on m.organization_id = r.organization_id and m.part_id = r.part_id`,
      ofId: 'r.id',
      built: 'r.quantity',
    })},
${sourcedParts}
select of_id, part_id, trim_scale(required / factor) as required, trim_scale(available / factor) as available from (
  select w.of_id, w.part_id, w.required, w.factor, coalesce(sum(${amountOfStock}), 0) as available
  from sourced w ${stockOfSources} group by w.of_id, w.part_id, w.required, w.factor) as a
where available < required order by of_id, part_id`,
    [plannedRunIds],
  )
}

/** Runs that planned work was started as, in the order in which they were made. */
export function listRunsOfPlanned(plannedRunIds: readonly string[]): Statement {
  return statement(
    'select *, planned_run_id as of_id from run where planned_run_id = any($1::bigint[]) order by id',
    [plannedRunIds],
  )
}

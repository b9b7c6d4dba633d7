import { type Statement, statement } from '../db/statement.ts'

/** A frozen pointer of a procedure version: what a run step is copied from. `digest` is its definition's, as `\x…`. */
export interface FrozenStepRow {
  readonly id: string
  /** The version. */
  readonly of_id: string
  readonly step_key_id: string
  readonly occurrence: number
  readonly parent_id: string | null
  /** 1-based among its siblings. */
  readonly position: number
  readonly required: boolean
  readonly location_id: string | null
  /** Seconds. */
  readonly lead_time: number | null
  readonly definition_id: string
  readonly digest: string
  readonly export_controlled: boolean
  /** What run steps get as their own. */
  readonly attributes: readonly { readonly key: string; readonly type: string; readonly value: unknown }[]
}

/** The frozen steps of versions, parents before their children, siblings in order. None while it is a draft. */
export function listFrozenSteps(procedureIds: readonly string[]): Statement {
  return statement(
    `with recursive tree as (
  select s.organization_id, s.id, array[s.position] as path from step s
  where s.procedure_id = any($1::bigint[]) and s.parent_id is null
  union all
  select s.organization_id, s.id, t.path || s.position from tree t
  join step s on s.organization_id = t.organization_id and s.parent_id = t.id
)
select s.id, s.procedure_id as of_id, s.step_key_id, s.occurrence, s.parent_id, s.position, s.required, s.location_id, s.lead_time, s.definition_id,
  d.digest, s.export_controlled,
  coalesce((select jsonb_agg(jsonb_build_object('key', a.key, 'type', a.type, 'value', a.value) order by a.key) from attribute a
    where a.organization_id = s.organization_id and a.record_id = s.id), '[]') as attributes
from tree t
join step s on s.organization_id = t.organization_id and s.id = t.id
join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
order by cardinality(t.path), t.path`,
    [procedureIds],
  )
}

/** That a step of a version waits for another; lags in seconds, null: none. */
export interface FrozenEdgeRow {
  readonly step_id: string
  readonly upstream_step_id: string
  readonly minimum_lag: number | null
  readonly maximum_lag: number | null
}

/** The same, of which version. */
export interface FrozenEdgeOfRow extends FrozenEdgeRow {
  readonly of_id: string
}

/** The dependencies of versions, as their release wrote them out. */
export function listFrozenEdges(procedureIds: readonly string[]): Statement {
  return statement(
    `select procedure_id as of_id, step_id, upstream_step_id, minimum_lag, maximum_lag from step_edge
where procedure_id = any($1::bigint[]) order by id`,
    [procedureIds],
  )
}

export interface FoundDefinitionRow {
  readonly id: string
  readonly digest: string
}

/** The definitions of the organization with these contents. Controlled and uncontrolled work never share one. */
export function findDefinitions(digests: readonly string[], exportControlled: boolean): Statement {
  return statement(
    'select id, digest from step_definition where digest = any($1::bytea[]) and export_controlled = $2::boolean',
    [digests, exportControlled],
  )
}

/** A step of a version with what it was frozen into. */
export interface FrozenContentRow {
  readonly id: string
  readonly parent_id: string | null
  readonly position: number
  readonly content: string
}

/** The frozen steps of a version with their contents. */
export function listFrozenContents(draftId: string): Statement {
  return statement(
    `select s.id, s.parent_id, s.position, d.content from step s
join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
where s.procedure_id = $1::bigint or s.standard_root_id = $1::bigint order by s.id`,
    [draftId],
  )
}

/** A step of a version by its place and title: what it is called where only its name is needed. */
export interface FrozenTitleRow {
  readonly id: string
  readonly parent_id: string | null
  readonly position: number
  readonly title: string
}

export function listFrozenTitles(procedureId: string): Statement {
  return statement(
    'select id, parent_id, position, title from step where procedure_id = $1::bigint order by id',
    [procedureId],
  )
}

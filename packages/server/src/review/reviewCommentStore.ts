import { type Statement, statement } from '../db/statement.ts'
import type { ReviewedColumn } from './reviewStore.ts'

/** What a comment in a review is about: a version, a step of one, or what it answers; at least one of them. */
export interface CommentPlace {
  readonly versionId?: string | null | undefined
  readonly stepId?: string | null | undefined
  readonly parentId?: string | null | undefined
}

/** Where reviews, and steps, name a version of the noun that is reviewed. */
interface Columns {
  readonly column: ReviewedColumn
  /** Null: a version has no steps. */
  readonly stepColumn: 'procedure_id' | 'standard_root_id' | null
}

/** What a comment in a review is about, as it was found. Null: not there, or not asked for. */
export interface CommentedRow {
  readonly version_id: string | null
  /** The version that the step is of. */
  readonly step_version_id: string | null
  /** The version that what is answered is of. */
  readonly parent_version_id: string | null
  readonly parent_depth: number | null
  readonly parent_step_id: string | null
}

function versionOfStep(stepColumn: Columns['stepColumn']): string {
  return stepColumn === null ? 'null::bigint' : `s.${stepColumn}`
}

function found({ column, stepColumn }: Columns): string {
  return `from (values (1)) as one
left join step s on s.id = $2::bigint
left join review p on p.id = $3::bigint and p.${column} is not null
cross join lateral (select coalesce($1::bigint, ${versionOfStep(stepColumn)}, p.${column}) as version_id) as v`
}

function values({ versionId, stepId, parentId }: CommentPlace) {
  return [versionId ?? null, stepId ?? null, parentId ?? null]
}

export function loadCommented(noun: Columns, place: CommentPlace): Statement {
  return statement(
    `select v.version_id, ${versionOfStep(noun.stepColumn)} as step_version_id, p.${noun.column} as parent_version_id,
  p.depth as parent_depth, p.step_id as parent_step_id ${found(noun)}`,
    values(place),
  )
}

/** Locks the version that a comment is about. */
export function lockCommented(noun: Columns, place: CommentPlace): Statement {
  return statement(
    `select * from lock_streams(array(select v.version_id ${found(noun)} where v.version_id is not null), '{}')`,
    values(place),
  )
}

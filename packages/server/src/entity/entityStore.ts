import type { StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A record on which comments, labels and files hang; the API calls its id `entityId`. */
export interface EntityRow {
  readonly id: string
  readonly type: EntityType
  readonly export_controlled: boolean
  /** The stream in which what hangs on it is told: a step's is its procedure's, or its standard step's. */
  readonly stream_id: string
  readonly stream_type: string
  readonly run_id: string | null
  readonly run_step_id: string | null
  /** Of a procedure version, a step of it, or a run of it. */
  readonly family_id: string | null
  /** Of a procedure version and of its steps: null where the record is neither. */
  readonly procedure_id: string | null
  readonly procedure_status: Row<'procedure'>['status'] | null
  /** What a step is edited under; null: the record is no step. */
  readonly draft: StepInDraft | null
  readonly run_status: Row<'run'>['status'] | null
  readonly run_is_open: boolean | null
}

type EntityType =
  | 'run'
  | 'runStep'
  | 'procedure'
  | 'step'
  | 'part'
  | 'partInventory'
  | 'location'
  | 'issue'
  | 'furtherAction'
  | 'certificate'
  | 'receiptDocument'

const entity = `select r.id, r.type, r.export_controlled, coalesce(t.run_id, s.procedure_id, s.standard_root_id, r.id) as stream_id,
  case r.type when 'runStep' then 'run' when 'step' then case when s.procedure_id is null then 'standardStep' else 'procedure' end
    else r.type end as stream_type,
  n.id as run_id, t.id as run_step_id, coalesce(p.family_id, q.family_id) as family_id, p.id as procedure_id,
  p.status as procedure_status, d.draft, n.status as run_status, n.completed_at is null and n.canceled_at is null as run_is_open
from record r
left join run_step t on r.type = 'runStep' and t.organization_id = r.organization_id and t.id = r.id
left join run n on r.type in ('run', 'runStep') and n.organization_id = r.organization_id and n.id = coalesce(t.run_id, r.id)
left join procedure q on q.organization_id = n.organization_id and q.id = n.procedure_id
left join step s on r.type = 'step' and s.organization_id = r.organization_id and s.id = r.id
left join step_draft d on r.type = 'step' and d.organization_id = r.organization_id and d.step_id = r.id
left join procedure p on r.type in ('procedure', 'step') and p.organization_id = r.organization_id and p.id = coalesce(s.procedure_id, r.id)`

/** What is left of a deleted draft is no record that anything hangs on. */
const isThere = `r.type in ('run', 'runStep', 'procedure', 'step', 'part', 'partInventory', 'location', 'issue', 'furtherAction', 'certificate', 'receiptDocument')
  and (r.type <> 'step' or s.id is not null) and (r.type <> 'procedure' or p.id is not null)`

/** A record, named by itself or by a comment on it; by itself counts. */
export interface NamedEntity {
  readonly entityId?: string | null | undefined
  readonly commentId?: string | null | undefined
}

const named = 'r.id = coalesce($1::bigint, (select record_id from comment where id = $2::bigint))'

export function loadEntity({ entityId, commentId }: NamedEntity): Statement {
  return statement(`${entity} where ${named} and ${isThere}`, [entityId ?? null, commentId ?? null])
}

/** Locks the stream in which what hangs on a record is told, and relies on others. */
export function lockEntity(
  { entityId, commentId }: NamedEntity,
  shared: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `select * from lock_streams(array(select e.stream_id from (${entity} where ${named}) as e), $3::bigint[])`,
    [entityId ?? null, commentId ?? null, shared.flatMap((one) => (one ? [one] : []))],
  )
}

/** As lockEntity, for what is said of all versions of a procedure: its first version's stream. */
export function lockEntityOfAllVersions(entityId: string, shared: readonly string[]): Statement {
  return statement(
    `select * from lock_streams(array(select case when e.type = 'procedure' then e.family_id else e.stream_id end
  from (${entity} where r.id = $1::bigint) as e), $2::bigint[])`,
    [entityId, shared],
  )
}

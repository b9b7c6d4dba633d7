import { type Statement, statement } from '../db/statement.ts'

/** The newest act on a run or a unit, or the one that is named, with the row that it changed. */
export interface UndoRow {
  readonly stream_id: string
  readonly stream_type: string
  readonly type: string
  readonly act_id: string
  readonly recorded_at: string
  readonly actor_id: string | null
  readonly actor: string | null
  readonly subject_id: string
  /** As the act left it; null: it changed no row of the subject. */
  readonly left_etag: string | null
  /** As it is now. */
  readonly etag: string
  readonly before: Readonly<Record<string, never>> | null
  readonly after: Readonly<Record<string, never>> | null
  /** How many kinds of events the act wrote. */
  readonly kinds: string
}

/** `actId` null: the newest. No row: there is no such run or unit, or none that may be seen. */
export function findActToUndo(recordId: string, actId: string | null): Statement {
  return statement(
    `with told as (
  select e.organization_id, e.stream_id, s.type as stream_type, e.type, e.act_id, e.recorded_at, e.actor_id, e.body::jsonb as body
  from event e join stream s on s.organization_id = e.organization_id and s.id = e.stream_id and s.type in ('run', 'partInventory')
  where e.stream_id = $1::bigint and ($2::uuid is null or e.act_id = $2::uuid) order by e.version desc limit 1),
subject as (
  select t.*, coalesce(t.body -> 'facts' ->> 'runStepId', t.stream_id::text)::bigint as subject_id,
    case when t.stream_type = 'partInventory' then 'part_inventory' when t.body -> 'facts' ? 'runStepId' then 'run_step' else 'run' end as place
  from told t)
select j.stream_id, j.stream_type, j.type, j.act_id, j.recorded_at, j.actor_id, u.name as actor, j.subject_id,
  w.after ->> 'etag' as left_etag, w.after, coalesce(r.etag, p.etag, k.etag) as etag,
  -- Quantities as text: a JSON number is read with less digits than it has.
  (select h.old || jsonb_strip_nulls(jsonb_build_object('quantity', h.old ->> 'quantity', 'quantity_scrapped', h.old ->> 'quantity_scrapped'))
    from row_history h where h.organization_id = j.organization_id and h.table_name = j.place and h.row_id = j.subject_id
    and h.act_id = j.act_id order by h.position limit 1) as before,
  (select count(distinct o.type) from event o where o.organization_id = j.organization_id and o.act_id = j.act_id) as kinds
from subject j
left join user_account u on u.organization_id = j.organization_id and u.id = j.actor_id
left join run r on r.organization_id = j.organization_id and r.id = j.subject_id
left join run_step k on k.organization_id = j.organization_id and k.id = j.subject_id
left join part_inventory p on p.organization_id = j.organization_id and p.id = j.subject_id
left join lateral (select one.value as after from jsonb_array_elements(coalesce(j.body -> 'values' -> j.place -> 'update', '[]')) one
  where one.value ->> 'id' = j.subject_id::text limit 1) w on true`,
    [recordId, actId],
  )
}

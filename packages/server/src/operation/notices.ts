import {
  type NotificationType,
  notificationTitle,
  notificationWords,
} from '@traveler/domain/notification/notification.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { ActCircumstances } from './eventBody.ts'

/** What an act tells people of. Who is told is found when it is written; the actor is not, and nobody who may not see it. */
export interface Notice {
  readonly type: NotificationType
  /** What it is about. */
  readonly recordId: string
  /** Of the screen that shows it. */
  readonly path: string
  /** What somebody wrote; its beginning is shown. */
  readonly words?: string | null | undefined
  /** It is about a record under export control: only people with clearance are told. */
  readonly controlled: boolean
  readonly users?: readonly (string | null)[]
  /** Everybody in these teams. */
  readonly teams?: readonly (string | null)[]
  /** Everybody who holds one of these roles. */
  readonly roles?: readonly string[]
  /** Everybody who holds a role with this permission. */
  readonly permission?: string
  /** Everybody who follows one of these records. */
  readonly followersOf?: readonly string[]
  /** The authors of the procedure, and who follows a version of it. */
  readonly authorsOf?: string | null
}

const known = (ids: readonly (string | null)[] | undefined): string[] => (ids ?? []).flatMap((id) => id ?? [])

/** Whether anybody could be told: a notice to nobody costs no statement. */
export function hasAudience(notice: Notice): boolean {
  const { users, teams, roles = [], permission, followersOf = [], authorsOf = null } = notice
  const named = known(users).length + known(teams).length + roles.length + followersOf.length
  return named > 0 || permission !== undefined || authorsOf !== null
}

/** Tells everybody of all notices of an act, each person once of each type and record: one statement, however many. */
export function insertNotices(
  { organizationId, actId, actor, recordedAt }: ActCircumstances,
  notices: readonly Notice[],
): Statement {
  const rows = notices.map((notice, nth) => ({
    nth,
    type: notice.type,
    record_id: notice.recordId,
    path: notice.path,
    title: notificationTitle(notice.type),
    description: notificationWords(notice.words),
    controlled: notice.controlled,
    users: known(notice.users),
    teams: known(notice.teams),
    roles: notice.roles ?? [],
    permission: notice.permission ?? null,
    followed: notice.followersOf ?? [],
    family_id: notice.authorsOf ?? null,
  }))
  return statement(text, [
    organizationId,
    actId,
    actor.user,
    recordedAt,
    JSON.stringify(rows),
    actor.apiKey === null,
  ])
}

const text = `with notice as (
  select * from jsonb_to_recordset($5::jsonb) as v (nth integer, type text, record_id bigint, path text, title text,
    description text, controlled boolean, users jsonb, teams jsonb, roles jsonb, permission text, followed jsonb, family_id bigint)),
told as (
  select n.nth, u.value::bigint as user_id from notice n cross join lateral jsonb_array_elements_text(n.users) as u
  union select n.nth, m.user_id from notice n cross join lateral jsonb_array_elements_text(n.teams) as t
    join team_user m on m.organization_id = $1::bigint and m.team_id = t.value::bigint
  union select n.nth, h.user_id from notice n cross join lateral jsonb_array_elements_text(n.roles) as r
    join held_role h on h.organization_id = $1::bigint and h.role_id = r.value::bigint
  union select n.nth, h.user_id from notice n
    join role_permission p on p.organization_id = $1::bigint and p.permission = n.permission
    join held_role h on h.organization_id = $1::bigint and h.role_id = p.role_id
  union select n.nth, s.user_id from notice n cross join lateral jsonb_array_elements_text(n.followed) as f
    join user_subscription s on s.organization_id = $1::bigint and s.record_id = f.value::bigint
  union select n.nth, s.user_id from notice n join procedure p on p.organization_id = $1::bigint and p.family_id = n.family_id
    join user_subscription s on s.organization_id = $1::bigint and s.record_id = p.id
  union select n.nth, author.user_id from notice n join procedure p on p.organization_id = $1::bigint and p.family_id = n.family_id
    cross join lateral (values (p.created_by), (p.updated_by)) as author (user_id)),
named as (
  select n.*, coalesce(r.title, case when s.id is not null then 'step ' || s.number || ' of ' || q.title end, p.title,
    w.title, nullif(concat_ws(' ', a.part_number, a.revision), ''),
    nullif(concat_ws(' ', b.part_number, coalesce(i.serial_number, i.lot_number)), ''), l.name, e.title, f.title, k.name) as about
  from notice n
  left join run r on r.organization_id = $1::bigint and r.id = n.record_id
  left join run_step s on s.organization_id = $1::bigint and s.id = n.record_id
  left join run q on q.organization_id = $1::bigint and q.id = s.run_id
  left join procedure p on p.organization_id = $1::bigint and p.id = n.record_id
  left join step w on w.organization_id = $1::bigint and w.id = n.record_id
  left join mbom m on m.organization_id = $1::bigint and m.id = n.record_id
  left join part a on a.organization_id = $1::bigint and a.id = coalesce(m.part_id, n.record_id)
  left join location l on l.organization_id = $1::bigint and l.id = n.record_id
  left join issue e on e.organization_id = $1::bigint and e.id = n.record_id
  left join further_action f on f.organization_id = $1::bigint and f.id = n.record_id
  left join certificate c on c.organization_id = $1::bigint and c.id = n.record_id
  left join certificate_kind k on k.organization_id = $1::bigint and k.id = c.certificate_kind_id
  left join part_inventory i on i.organization_id = $1::bigint and i.id = n.record_id
  left join part b on b.organization_id = $1::bigint and b.id = i.part_id)
insert into user_notification (organization_id, user_id, type, record_id, title, description, path, export_controlled, act_id,
  etag, created_at, updated_at, created_by, updated_by)
select distinct on (n.type, n.record_id, t.user_id) $1::bigint, t.user_id, n.type, n.record_id,
  n.title || case when n.about = '' or n.about is null then '' else ': ' || n.about end, n.description, n.path, n.controlled,
  $2::uuid, $2::uuid, $4::timestamptz, $4::timestamptz, $3::bigint, $3::bigint
from told t join named n on n.nth = t.nth
join user_account u on u.organization_id = $1::bigint and u.id = t.user_id
where not u.deactivated and (u.export_cleared or not n.controlled)
  and (t.user_id is distinct from $3::bigint or not $6::boolean)
order by n.type, n.record_id, t.user_id, n.nth`

import type { CertificateThen } from '@traveler/domain/evidence/evidenceCertificate.ts'
import { type Statement, statement } from '../db/statement.ts'

/** Somebody who did something at a step that asks for a kind of certificate. */
export interface AskedThen {
  readonly runStepId: string
  readonly userId: string
  readonly kindId: string
  readonly at: string
}

export interface HeldThenRow extends CertificateThen {
  /** Which of those that were asked for, from 1. */
  readonly nth: number
}

/**
 * The certificate that each of these held at the time: on record and not withdrawn then, valid that day at the place of the work, by
 * its days of then; of several the one that lasts longest. Who held none has no row.
 */
export function listHeldThen(asked: readonly AskedThen[]): Statement {
  return statement(
    `select distinct on (a.nth) a.nth::integer as nth, c.id, t.number, t.valid_from::text as "validFrom", t.valid_to::text as "validTo",
  c.withdrawn_at as "withdrawnAt"
from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[]) with ordinality as a(step, person, kind, at, nth)
join run_step s on s.id = a.step
join run r on r.organization_id = s.organization_id and r.id = s.run_id
join certificate c on c.organization_id = s.organization_id and c.user_id = a.person and c.certificate_kind_id = a.kind
  and c.created_at <= a.at and (c.withdrawn_at is null or c.withdrawn_at > a.at)
left join lateral (select h.old from row_history h where h.organization_id = c.organization_id and h.table_name = 'certificate'
  and h.row_id = c.id and h.changed_at > a.at order by h.position limit 1) before on true
cross join lateral (select case when before.old is null then c.number else before.old ->> 'number' end as number,
  case when before.old is null then c.valid_from else (before.old ->> 'valid_from')::date end as valid_from,
  case when before.old is null then c.valid_to else (before.old ->> 'valid_to')::date end as valid_to) t
cross join lateral (select day_at(s.organization_id, coalesce(s.location_id, r.location_id), a.at) as day) d
where t.valid_from <= d.day and coalesce(t.valid_to >= d.day, true)
order by a.nth, t.valid_to desc nulls first, c.id`,
    [
      asked.map(({ runStepId }) => runStepId),
      asked.map(({ userId }) => userId),
      asked.map(({ kindId }) => kindId),
      asked.map(({ at }) => at),
    ],
  )
}

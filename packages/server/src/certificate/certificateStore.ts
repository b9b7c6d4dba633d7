import type { EndingCertificate } from '@traveler/domain/certificate/noticeOfEnding.ts'
import type { Certificate } from '@traveler/domain/certificate/whyNotCertified.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person is certified. */
export type CertificateRow = Row<'certificate'>

export function loadCertificates(ids: readonly string[]): Statement {
  return statement('select * from certificate where id = any($1::bigint[])', [ids])
}

/** A person at a step, with the certificates of the kinds that it asks for. */
export interface HoldsRow {
  readonly person: string
  /** At the place of the work, `YYYY-MM-DD`. */
  readonly today: string
  readonly held: readonly Certificate[]
}

export function loadHeld(runStepId: string, userId: string, kindIds: readonly string[]): Statement {
  return statement(
    `select u.name as person, day_at(s.organization_id, coalesce(s.location_id, r.location_id)) as today,
  coalesce((select jsonb_agg(jsonb_build_object('kindId', c.certificate_kind_id::text, 'validFrom', c.valid_from, 'validTo', c.valid_to)
    order by c.id) from certificate c where c.organization_id = u.organization_id and c.user_id = u.id
    and c.certificate_kind_id = any($3::bigint[]) and c.withdrawn_at is null), '[]') as held
from run_step s
join run r on r.organization_id = s.organization_id and r.id = s.run_id
join user_account u on u.organization_id = s.organization_id and u.id = $2::bigint
where s.id = $1::bigint`,
    [runStepId, userId, kindIds],
  )
}

/** A certificate that ends soon or ended lately; its holder has none of its kind that lasts longer. */
export interface EndingCertificateRow extends EndingCertificate {
  readonly id: string
  readonly user_id: string
}

const ending = `from certificate c cross join lateral (select day_at(c.organization_id, null) as today) d
where c.withdrawn_at is null and c.valid_to between d.today - $1::integer and d.today + $1::integer
  and not exists (select from certificate o where o.organization_id = c.organization_id
    and o.certificate_kind_id = c.certificate_kind_id and o.user_id = c.user_id and o.withdrawn_at is null
    and (o.valid_to is null or (o.valid_to, o.id) > (c.valid_to, c.id)))`

/** Those that end within so many days, or ended within as many, with when their holders were told last. */
export function listEndingCertificates(days: number): Statement {
  return statement(
    `select c.id, c.user_id, c.valid_to::text as "validTo", d.today::text as today,
  (select max(day_at(n.organization_id, null, n.created_at))::text from user_notification n where n.organization_id = c.organization_id
    and n.user_id = c.user_id and n.record_id = c.id and n.created_at > c.valid_to - $1::integer - 1) as "toldOn"
${ending} order by c.id`,
    [days],
  )
}

export function lockEndingCertificates(days: number): Statement {
  return statement(`select * from lock_streams(array(select c.id ${ending}), '{}')`, [days])
}

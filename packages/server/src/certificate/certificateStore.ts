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

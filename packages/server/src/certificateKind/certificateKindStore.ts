import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What people may be certified for. */
export type CertificateKindRow = Row<'certificate_kind'>

export function loadCertificateKinds(ids: readonly string[]): Statement {
  return statement('select * from certificate_kind where id = any($1::bigint[])', [ids])
}

/** The kinds that steps of drafts and versions ask for, by name. */
export function listKindsOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    `select s.id as of_id, k.* from step s
join certificate_kind k on k.organization_id = s.organization_id and k.id = any(s.certificate_kinds)
where s.id = any($1::bigint[]) order by s.id, k.name`,
    [stepIds],
  )
}

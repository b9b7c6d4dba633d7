import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type OrganizationRow = Row<'organization'>

export function loadOrganizations(ids: readonly string[]): Statement {
  return statement('select * from organization where id = any($1::bigint[])', [ids])
}

/** Makes founders wait for each other: of two first organizations the second finds the first. */
export function waitForFounders(): Statement {
  return statement(`select pg_advisory_xact_lock(hashtext('traveler: found an organization'))`)
}

/** Whether there is any organization in this database. */
export function hasOrganization(): Statement {
  return statement('select exists (select from organizations()) as exists')
}

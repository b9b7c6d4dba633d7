import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type SiteRow = Row<'site'>

export function loadSites(ids: readonly string[]): Statement {
  return statement('select * from site where id = any($1::bigint[])', [ids])
}

/** All sites of the organization, by their names. */
export function listSitesByName(): Statement {
  return statement('select * from site order by name')
}

/** A time as a clock on a wall shows it, `2026-12-24T06:30`, and the instant that it is. */
export interface LocalTimeRow {
  readonly local: string
  readonly zone: string
  readonly instant: string
}

/** The instants of local times. One that a clock shows twice is its later one; one that it leaps over is as much later. */
export function listLocalTimes(
  times: readonly { readonly local: string; readonly zone: string }[],
): Statement {
  return statement(
    `select distinct t.local, t.zone, t.local::timestamp at time zone t.zone as instant
from unnest($1::text[], $2::text[]) as t (local, zone)`,
    [times.map(({ local }) => local), times.map(({ zone }) => zone)],
  )
}

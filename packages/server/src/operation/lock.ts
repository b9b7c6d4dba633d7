import { type Statement, statement } from '../db/statement.ts'

/** Locks the heads of streams whose ids are known: `exclusive` are appended to, `shared` only relied on. */
export function lockStreams(
  exclusive: readonly (string | null | undefined)[],
  shared: readonly (string | null | undefined)[] = [],
): Statement {
  return statement('select * from lock_streams($1::bigint[], $2::bigint[])', [
    known(exclusive),
    known(shared),
  ])
}

/**
 * As lockStreams, after waiting for others who claim the same names: a part number that has no record yet has no head to
 * lock. `names` say what they name: `part BRKT-1`. Taken in their order, so that two acts cannot wait for each other.
 */
export function lockNames(
  names: readonly string[],
  exclusive: readonly (string | null | undefined)[] = [],
  shared: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `select l.* from (
  select count(pg_advisory_xact_lock(hashtextextended(current_setting('traveler.organization_id') || ' ' || name, 0))) as claimed
  from (select distinct name from unnest($1::text[]) as name order by name) as wanted) as claims
cross join lateral lock_streams(case when claims.claimed >= 0 then $2::bigint[] end, $3::bigint[]) as l`,
    [names, known(exclusive), known(shared)],
  )
}

function known(ids: readonly (string | null | undefined)[]): string[] {
  return ids.flatMap((id) => (id ? [id] : []))
}

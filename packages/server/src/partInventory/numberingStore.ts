import { type Statement, statement } from '../db/statement.ts'

/**
 * As lockNames, and whoever gives out numbers of one of these parts waits until the others have. Where a serial is used once
 * in the whole organization, until nobody gives out any.
 */
export function lockNumbering(
  partIds: readonly string[],
  names: readonly string[],
  exclusive: readonly string[],
  shared: readonly string[],
): Statement {
  return statement(
    `select l.* from (select claim_names($2::text[] || numbering_names($1::bigint[])) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then $3::bigint[] end, $4::bigint[]) as l`,
    [partIds, names, exclusive, shared],
  )
}

export interface LastNumberRow {
  readonly family_id: string
  readonly last: string
}

/** The last running number of each part family; 0: none was given out. */
export function listLastNumbers(familyIds: readonly string[]): Statement {
  return statement('select family_id, last from last_running_numbers($1::bigint[])', [familyIds])
}

export interface UsedNumberRow {
  readonly family_id: string
  /** A serial as its key, a lot as it stands. */
  readonly used: string
}

/** Which of these serials (by their keys) and lots there are, of these part families; null: of any part. */
export function listUsedNumbers(
  familyIds: readonly string[] | null,
  numbers: { readonly serialKeys: readonly string[]; readonly lots: readonly string[] },
): Statement {
  return statement('select family_id, used from numbers_used($1::bigint[], $2::text[], $3::text[])', [
    familyIds,
    numbers.serialKeys,
    numbers.lots,
  ])
}

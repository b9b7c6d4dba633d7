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
 * lock. `names` say what they name, `part BRKT-1`; a kind alone, `part`, claims all its names.
 */
export function lockNames(
  names: readonly string[],
  exclusive: readonly (string | null | undefined)[] = [],
  shared: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `select l.* from (select claim_names($1::text[]) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then $2::bigint[] end, $3::bigint[]) as l`,
    [names, known(exclusive), known(shared)],
  )
}

/** Waits for others who claim the same names, in an act that learns only behind its locks which names it gives out. */
export function claimNames(names: readonly string[]): Statement {
  return statement('select claim_names($1::text[])', [names])
}

function known(ids: readonly (string | null | undefined)[]): string[] {
  return ids.flatMap((id) => (id ? [id] : []))
}

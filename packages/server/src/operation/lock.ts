import { type Statement, statement } from '../db/statement.ts'

/** Locks the heads of streams whose ids are known: `exclusive` are appended to, `shared` only relied on. */
export function lockStreams(exclusive: readonly (string | null | undefined)[], shared: readonly (string | null | undefined)[] = []): Statement {
  const known = (ids: readonly (string | null | undefined)[]): string[] => ids.flatMap((id) => (id ? [id] : []))
  return statement('select * from lock_streams($1::bigint[], $2::bigint[])', [known(exclusive), known(shared)])
}

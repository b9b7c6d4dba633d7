import { readFileSync } from 'node:fs'

/** What clients of the reference may filter and sort by, for the nouns that there are. */
export interface ListContract {
  /** Filter input → field → its type. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Sort enum → names, each with _ASC and _DESC. */
  readonly sorts: Readonly<Record<string, readonly string[]>>
}

/** Kept in a file, in the words of the contract. */
export function readListContract(): ListContract {
  return JSON.parse(readFileSync(new URL('listContract.json', import.meta.url), 'utf8'))
}

/** `RunsInputFilters.labels`, with what has to be there before, or why it is not: may only shrink. */
export function readMissingFilters(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL('listContract.missing.json', import.meta.url), 'utf8'))
}

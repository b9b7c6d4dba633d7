import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { Statement } from '../db/statement.ts'
import { loadStepDefinitions, type StepDefinitionRow } from './stepDefinitionStore.ts'

/** A definition as its stored row means it. */
export interface KnownDefinition {
  readonly id: string
  /** `\x…`, SHA-256 of its canonical text. */
  readonly digest: string
  readonly exportControlled: boolean
  readonly definition: StepDefinition
}

/** Whose wall stands before the rows: a caller. */
interface Reader {
  readonly organizationId: string
  readonly exportCleared: boolean
}

/** Definitions kept in the process: a parsed one of 4 fields is about 4 KB, so this is 40 MB at the most. */
const kept = 10_000

/** By organization and id, the least recently used first. They never change, so they never go stale. */
const known = new Map<string, KnownDefinition>()

/** The definition that a row holds, parsed once in the life of the process. */
export function parsedDefinition(row: StepDefinitionRow): KnownDefinition {
  const key = `${row.organization_id}:${row.id}`
  const found = known.get(key)
  const definition = found ?? {
    id: row.id,
    digest: row.digest,
    exportControlled: row.export_controlled,
    definition: parseStepDefinition(row.content),
  }
  known.delete(key)
  known.set(key, definition)
  if (known.size > kept) {
    const [oldest] = known.keys()
    if (oldest !== undefined) known.delete(oldest)
  }
  return definition
}

/**
 * Definitions by id. Only those that this process has not seen are read, with one statement through `read`
 * (`(statement) => tx.read(statement)` or `context.rows(statement)`); none, and nothing is asked of the database.
 * An id that names no definition, or one this reader may not see, is absent.
 */
export async function definitionsOf(
  reader: Reader,
  ids: readonly string[],
  read: (statement: Statement) => Promise<StepDefinitionRow[]>,
): Promise<ReadonlyMap<string, KnownDefinition>> {
  const wanted = [...new Set(ids)]
  const found = wanted.flatMap((id) => known.get(`${reader.organizationId}:${id}`) ?? [])
  const seen = new Set(found.map(({ id }) => id))
  const missing = wanted.filter((id) => !seen.has(id))
  const rows = missing.length === 0 ? [] : await read(loadStepDefinitions(missing))
  const all = [...found, ...rows.map(parsedDefinition)]
  const visible = all.filter((one) => reader.exportCleared || !one.exportControlled)
  return new Map(visible.map((one) => [one.id, one]))
}

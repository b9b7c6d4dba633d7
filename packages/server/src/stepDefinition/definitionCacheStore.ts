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

/** Characters of canonical text whose parsed definitions are kept; parsed they take about five times the bytes. */
const keptCharacters = 16_000_000

interface Kept {
  readonly known: KnownDefinition
  readonly characters: number
}

/** By organization and id, the least recently used first. They never change, so they never go stale. */
const kept = new Map<string, Kept>()
let characters = 0

/** The definition that a row holds, parsed once as long as it is kept. */
export function parsedDefinition(row: StepDefinitionRow): KnownDefinition {
  const key = keyOf(row.organization_id, row.id)
  const found = recall(key)
  if (found !== undefined) return found
  const { id, digest, content, export_controlled: exportControlled } = row
  const known = { id, digest, exportControlled, definition: parseStepDefinition(content) }
  kept.set(key, { known, characters: content.length })
  characters += content.length
  forgetOldest()
  return known
}

/** For whoever drops a database: in the next one the same ids are given to other definitions. */
export function forgetDefinitions(): void {
  kept.clear()
  characters = 0
}

function keyOf(organizationId: string, id: string): string {
  return `${organizationId}:${id}`
}

function recall(key: string): KnownDefinition | undefined {
  const found = kept.get(key)
  if (found === undefined) return undefined
  kept.delete(key)
  kept.set(key, found)
  return found.known
}

function forgetOldest(): void {
  for (const [key, oldest] of kept) {
    if (characters <= keptCharacters) return
    kept.delete(key)
    characters -= oldest.characters
  }
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
  const found = wanted.flatMap((id) => recall(keyOf(reader.organizationId, id)) ?? [])
  const seen = new Set(found.map(({ id }) => id))
  const missing = wanted.filter((id) => !seen.has(id))
  const rows = missing.length === 0 ? [] : await read(loadStepDefinitions(missing))
  const all = [...found, ...rows.map(parsedDefinition)]
  const visible = all.filter((one) => reader.exportCleared || !one.exportControlled)
  return new Map(visible.map((one) => [one.id, one]))
}

import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, parse, print, separateOperations } from 'graphql'
import { z } from 'zod'

/** A document that some program sends: one named operation, with the fragments that it uses. */
export interface ClientOperation {
  readonly name: string
  /** The file that it stands in, without ending. */
  readonly area: string
  readonly document: DocumentNode
  readonly text: string
}

/** One request of a story: which operation, with what, what the answer holds, and what later requests need of it. */
export interface ClientRequest {
  readonly run: string
  readonly with: Readonly<Record<string, unknown>>
  /** Part of the answer's data; absent: anything without errors. */
  readonly gives?: unknown
  /** Names for later requests, with their paths in the data. */
  readonly keep: Readonly<Record<string, string>>
}

const folder = new URL('./', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The fixture files, without ending. */
export const areas: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''))

/** All operations of all fixture files, by name. */
export function readClientOperations(): ReadonlyMap<string, ClientOperation> {
  const operations = areas.flatMap((area) =>
    Object.entries(separateOperations(parse(read(`${area}.graphql`)))).map(
      ([name, document]) => [name, { name, area, document, text: print(document) }] as const,
    ),
  )
  const byName = new Map(operations)
  if (byName.size < operations.length) throw new Error('Two operations have one name')
  return byName
}

const storyShape = z.array(
  z.strictObject({
    run: z.string(),
    with: z.record(z.string(), z.unknown()).default({}),
    gives: z.unknown().optional(),
    keep: z.record(z.string(), z.string()).default({}),
  }),
)

/** The requests of an area, in the order in which they are sent. */
export function readStory(area: string): ClientRequest[] {
  return storyShape.parse(JSON.parse(read(`${area}.json`)))
}

/** Operations that the API does not take yet, each with the reason. The list only ever gets shorter. */
export function readUnsupported(): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string().min(1)).parse(JSON.parse(read('unsupported.json')))
}

/** The value at a path such as `createPart.part` or `run.steps.0`. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !(key in value)) throw new Error(`There is no ${path}`)
    return Reflect.get(value, key)
  }, data)
}

/**
 * What stands for `$name.path` is what was kept under the name; `~word` is a word that no other test uses. Everything
 * else is as it is.
 */
export function filledIn(
  value: unknown,
  kept: Readonly<Record<string, unknown>>,
  unique: (word: string) => string,
): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('$')) return valueAt(kept, value.slice(1))
    return value.startsWith('~') ? unique(value.slice(1)) : value
  }
  if (Array.isArray(value)) return value.map((item) => filledIn(item, kept, unique))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledIn(item, kept, unique)]))
}

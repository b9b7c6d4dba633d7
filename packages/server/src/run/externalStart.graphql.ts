import { Refused } from '@traveler/domain/refusal.ts'
import { type ExternalName, type FoundByNameRow, listRecordsByName } from '../externalId/externalIdStore.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'

export const ExternalStartInputType = builder.inputType('ExternalStartInput', {
  description: 'A start in the words of another system, for programs that know nothing of our ids.',
  fields: (t) => ({
    system: t.string({ required: true, description: 'The other system.' }),
    procedure: t.string({ description: 'Its newest released version is started.' }),
    partInventory: t.string(),
    part: t.string(),
    location: t.string({ description: 'The work center.' }),
    run: t.string({
      description: 'What the new run is called there. One that is there already is not started again.',
    }),
  }),
})

/** The other system's words for what a start is about. */
interface ExternalStart {
  readonly system: string
  readonly procedure?: string | null | undefined
  readonly partInventory?: string | null | undefined
  readonly part?: string | null | undefined
  readonly location?: string | null | undefined
  readonly run?: string | null | undefined
}

/** A start, as the API takes it, in so far as another system may have worded it. */
export interface AskedStart {
  readonly external?: ExternalStart | null | undefined
}

/** In a list of starts one may be null: the act refuses it. */
type MaybeStart = AskedStart | null | undefined

/** What a start is about. Our ids of them are called after them: `procedureId`. */
const kinds = ['procedure', 'partInventory', 'part', 'location'] as const

/** The starts with our ids for what another system's words name; refused, all at once, where one names nothing. */
export async function inOurIds<Start extends MaybeStart>(
  context: RequestContext,
  starts: readonly Start[],
): Promise<(Start | object)[]> {
  const names = starts.flatMap((start) => namesOf(start).map(({ name }) => name))
  const rows = names.length === 0 ? [] : await context.rows<FoundByNameRow>(listRecordsByName(names))
  const found = new Map(rows.map((row) => [keyOf(row), row.record_id]))
  const missing = new Map(
    names.filter((name) => !found.has(keyOf(name))).map((name) => [keyOf(name), name] as const),
  )
  if (missing.size > 0) throw new Refused([...missing.values()].map(unknown))
  return starts.map((start) => translated(start, found))
}

/** Whether a start speaks in another system's words. */
export const isExternal = (start: MaybeStart): boolean =>
  start?.external !== null && start?.external !== undefined

function namesOf(start: MaybeStart): readonly { readonly id: string; readonly name: ExternalName }[] {
  const external = start?.external
  return kinds.flatMap((type) => {
    const value = external?.[type]?.trim()
    if (!external || !value) return []
    return [{ id: `${type}Id`, name: { system: external.system.trim(), type, value } }]
  })
}

const keyOf = ({ system, type, value }: ExternalName): string => JSON.stringify([system, type, value])

function unknown({ system, type, value }: ExternalName) {
  return {
    code: 'INVALID_INPUT',
    field: `external.${type}`,
    problem: `${value} names nothing of ${system} that you may see`,
    remedy: 'Check the name, or tell it with createExternalId.',
  } as const
}

function translated<Start extends MaybeStart>(
  start: Start,
  found: ReadonlyMap<string, string>,
): Start | object {
  if (!start?.external) return start
  const { external, ...said } = start
  const ids = namesOf(start).map(({ id, name }) => [id, found.get(keyOf(name))])
  const run = external.run ? { externalRun: { system: external.system, value: external.run } } : {}
  return { ...said, ...Object.fromEntries(ids), ...run }
}

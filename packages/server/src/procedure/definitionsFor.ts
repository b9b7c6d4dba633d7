import type { Transaction } from '../operation/transaction.ts'
import type { FrozenContent } from './frozenContent.ts'
import { type FoundDefinitionRow, findDefinitions } from './frozenProcedureStore.ts'

/** The ids of definitions by digest: those that are there already, and rows for those that are not. */
export async function definitionsFor(
  tx: Transaction,
  contents: readonly FrozenContent[],
  exportControlled: boolean,
) {
  const distinct = [...new Map(contents.map((one) => [one.digest, one])).values()]
  const found = await tx.read<FoundDefinitionRow>(
    findDefinitions(
      distinct.map(({ digest }) => digest),
      exportControlled,
    ),
  )
  const ids = new Map(found.map(({ digest, id }) => [digest, id]))
  const missing = distinct.filter(({ digest }) => !ids.has(digest))
  const [newIds, now] = await Promise.all([tx.newIds(missing.length), tx.now()])
  const made = missing.flatMap(({ digest, content }, nth) => {
    const id = newIds[nth]
    if (id === undefined) return []
    ids.set(digest, id)
    return [{ id, digest, form: 1, content, export_controlled: exportControlled, created_at: now }]
  })
  return { ids, made }
}

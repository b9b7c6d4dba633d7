import { type Change, updateRow, updateRows } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ProcedureRow } from './procedureStore.ts'

/** What takes a version out of review: it is a draft, and its steps thaw with the ids they had. */
export function backToDraft(
  tx: Transaction,
  procedure: Pick<ProcedureRow, 'id' | 'status'>,
  { steps, now }: { readonly steps: readonly { readonly id: string }[]; readonly now: string },
): Change[] {
  const draft = { status: 'DRAFT' as const, digest: null, ...restamp(tx, now) }
  const thawed = steps.map(({ id }) => ({ key: { id }, set: { definition_id: null } }))
  return [
    updateRow('procedure', { id: procedure.id }, draft, { status: procedure.status }),
    updateRows('step', thawed),
  ]
}

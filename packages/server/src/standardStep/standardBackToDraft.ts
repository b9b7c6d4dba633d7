import type { ProcedureStatus } from '@traveler/domain/procedure/procedureStatus.ts'
import { type Change, updateRow, updateRows } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

/** What takes a version of a standard step out of review: it is a draft, and its steps thaw with the ids they had. */
export function standardBackToDraft(
  tx: Transaction,
  top: { readonly id: string; readonly status: ProcedureStatus },
  { steps, now }: { readonly steps: readonly { readonly id: string }[]; readonly now: string },
): Change[] {
  const draft = {
    standard_status: 'DRAFT' as const,
    standard_digest: null,
    definition_id: null,
    ...restamp(tx, now),
  }
  const below = steps.filter(({ id }) => id !== top.id)
  return [
    updateRow('step', { id: top.id }, draft, { standard_status: top.status }),
    updateRows(
      'step',
      below.map(({ id }) => ({ key: { id }, set: { definition_id: null } })),
    ),
  ]
}

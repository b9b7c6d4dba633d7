import { notificationPath } from '@traveler/domain/notification/notification.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { FurtherActionRow } from './furtherActionStore.ts'

type Told = Pick<FurtherActionRow, 'id' | 'export_controlled' | 'assigned_to_id' | 'problem_statement'>

/** Tells whoever is to see to an action from now on. `before`: who was to; null: nobody. */
export function tellOwner(
  tx: Transaction,
  { action, before }: { readonly action: Told; readonly before: string | null },
): void {
  if (action.assigned_to_id === before) return
  tx.notify({
    type: 'FURTHER_ACTION_ASSIGNED',
    recordId: action.id,
    path: notificationPath({ type: 'furtherAction', id: action.id }),
    words: action.problem_statement,
    controlled: action.export_controlled,
    users: [action.assigned_to_id],
  })
}

import { type HelpCallAction, whyNotMoveHelpCall } from '@traveler/domain/helpCall/helpCall.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { updateRow } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type HelpCallRow, loadHelpCalls } from './helpCallStore.ts'

/** The call that an act moves, as its caller saw it; refused where its state forbids the act. */
export async function helpCallToMove(
  tx: Transaction,
  action: HelpCallAction,
  { id, etag }: { readonly id: string; readonly etag?: string | null | undefined },
): Promise<HelpCallRow> {
  const found = await tx.readOne<HelpCallRow>(loadHelpCalls([id]))
  const call = seenRow(found, { type: 'HelpCall', id })
  refuseIf(whyNotMoveHelpCall(action, call.status))
  return seenRow(call, { type: 'HelpCall', id, etag: etag ?? undefined })
}

interface Moved {
  readonly type: string
  readonly set: Partial<Omit<HelpCallRow, 'organization_id' | 'id'>>
  readonly words: string | null
  readonly now: string
}

/** Tells what became of a call, in its run, and to who called and who came. */
export function appendHelpCall(tx: Transaction, call: HelpCallRow, { type, set, words, now }: Moved): void {
  tx.append({
    stream: { id: call.run_id, type: 'run' },
    type,
    reason: words,
    facts: { runStepId: call.run_step_id },
    changes: [updateRow('help_call', { id: call.id }, { ...set, ...restamp(tx, now) }, { etag: call.etag })],
  })
  tx.notify({
    type: 'HELP_ANSWERED',
    recordId: call.run_step_id,
    path: notificationPath({ type: 'runStep', id: call.run_step_id, ownerId: call.run_id }),
    words,
    controlled: call.export_controlled,
    users: [call.created_by, call.answered_by],
  })
}

import type { Permission } from '@traveler/domain/access/permissions.ts'
import {
  type FurtherActionAct,
  furtherActionTransitions,
  whyNotMoveFurtherAction,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { type ChangedColumns, updateRow } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { type FurtherActionMove, furtherActionMove } from './furtherActionInput.ts'
import { type FurtherActionRow, listSignaturesOfActions, loadFurtherActions } from './furtherActionStore.ts'

type Move = Exclude<FurtherActionAct, 'verify'>

interface MoveRules {
  readonly name: string
  readonly permission: Permission
  readonly event: string
  readonly move: Move
  /** What else keeps it from moving, once its status allows it. */
  readonly whyNot?: (action: FurtherActionRow) => Refusal | null
  /** Nobody moves it so without a reason: the act, in words. */
  readonly takesReason?: string
  readonly set: (tx: Transaction) => ChangedColumns<'further_action'>
  /** What was signed for the action counts no more. */
  readonly voidsSignatures?: true
}

/** An act that moves a further action, and tells who raised it and who sees to it. */
export function moveFurtherAction(rules: MoveRules): Operation<FurtherActionMove> {
  const { name, permission, event, move, takesReason } = rules
  return {
    name,
    permission,
    input: furtherActionMove,
    lock: ({ id }) => lockStreams([id]),
    async perform(tx, input) {
      const [found, signatures] = await Promise.all([
        tx.readOne<FurtherActionRow>(loadFurtherActions([input.id])),
        rules.voidsSignatures ? tx.read<SignatureRow>(listSignaturesOfActions([input.id])) : [],
      ])
      const action = seenRow(found, { type: 'FurtherAction', ...input })
      refuseIf(whyNotMoveFurtherAction(move, action.status) ?? rules.whyNot?.(action) ?? null)
      if (takesReason !== undefined && (input.reason ?? '').trim() === '')
        refuseIf({ code: 'REASON_REQUIRED', act: takesReason })
      const now = await tx.now()
      const set = { status: furtherActionTransitions[move].to, ...rules.set(tx), ...restamp(tx, now) }
      tx.append({
        stream: { id: action.id, type: 'furtherAction' },
        type: event,
        reason: input.reason ?? null,
        changes: [
          updateRow('further_action', { id: action.id }, set, { etag: action.etag, status: action.status }),
          ...voidSignatures(
            signatures.filter(({ voided_at }) => voided_at === null),
            now,
            'the action was reopened',
          ),
        ],
      })
      tellOfMove(tx, action, input.reason)
      return { furtherActionId: action.id }
    },
  }
}

/** Tells of a move whoever raised the action and whoever sees to it. */
export function tellOfMove(
  tx: Transaction,
  action: FurtherActionRow,
  words: string | null | undefined,
): void {
  tx.notify({
    type: 'FURTHER_ACTION_STATUS_CHANGED',
    recordId: action.id,
    path: notificationPath({ type: 'furtherAction', id: action.id }),
    words,
    controlled: action.export_controlled,
    users: [action.created_by, action.assigned_to_id],
    followersOf: [action.id],
  })
}

import type { Refusal } from '../refusal.ts'
import {
  type FurtherActionKind,
  type FurtherActionStatus,
  whyNotMoveFurtherAction,
} from './furtherActionStatus.ts'

/** A further action as it is handed in. Null: nobody has said it. */
export interface FurtherActionToSubmit {
  readonly id: string
  readonly kind: FurtherActionKind
  readonly status: FurtherActionStatus
  readonly analysisNotes: string | null
  readonly resolution: string | null
}

/**
 * Why an action is not handed in: it says what was done, and a corrective one what the cause was. Without a cause nobody can
 * tell that it will not come again (AS9100D 10.2.1 b).
 */
export function whyNotSubmitFurtherAction(action: FurtherActionToSubmit): Refusal | null {
  const refusal = whyNotMoveFurtherAction('submit', action.status)
  if (refusal !== null) return refusal
  const isUnsaid = (text: string | null) => (text ?? '').trim() === ''
  const missing = [
    ...(action.kind === 'CORRECTIVE' && isUnsaid(action.analysisNotes) ? ['what the cause was'] : []),
    ...(isUnsaid(action.resolution) ? ['what was done'] : []),
  ]
  return missing.length === 0
    ? null
    : { code: 'FURTHER_ACTION_INCOMPLETE', furtherActionId: action.id, missing }
}

import { moveFurtherAction } from './moveFurtherAction.ts'

/** Give an action up, with a reason: it is not needed, or another one does it. */
export const cancelFurtherAction = moveFurtherAction({
  name: 'cancelFurtherAction',
  permission: 'CancelFurtherAction',
  event: 'FURTHER_ACTION_CANCELED',
  move: 'cancel',
  takesReason: 'cancel a further action',
  set: () => ({}),
})

import { moveFurtherAction } from './moveFurtherAction.ts'

/** Open a closed action again, with a reason: what was signed for it is void, and stays in the record. */
export const reopenFurtherAction = moveFurtherAction({
  name: 'reopenFurtherAction',
  permission: 'ReopenFurtherAction',
  event: 'FURTHER_ACTION_REOPENED',
  move: 'reopen',
  takesReason: 'reopen a further action',
  voidsSignatures: true,
  set: () => ({ submitted_by: null, resolved_at: null }),
})

import { whyNotSubmitFurtherAction } from '@traveler/domain/furtherAction/whyNotSubmitFurtherAction.ts'
import { moveFurtherAction } from './moveFurtherAction.ts'

/** Hand an action in: it is done, and a second person is to verify that it has its effect. */
export const submitFurtherAction = moveFurtherAction({
  name: 'submitFurtherAction',
  permission: 'UpdateFurtherAction',
  event: 'FURTHER_ACTION_SUBMITTED',
  move: 'submit',
  whyNot: ({ analysis_notes, ...action }) =>
    whyNotSubmitFurtherAction({ ...action, analysisNotes: analysis_notes }),
  set: (tx) => ({ submitted_by: tx.caller.userId }),
})

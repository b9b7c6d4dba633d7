import { moveFurtherAction } from './moveFurtherAction.ts'

/** Take an action back from review: there is more to be done. */
export const takeBackFurtherAction = moveFurtherAction({
  name: 'takeBackFurtherAction',
  permission: 'UpdateFurtherAction',
  event: 'FURTHER_ACTION_TAKEN_BACK',
  move: 'takeBack',
  set: () => ({ submitted_by: null }),
})

import { editRedlinedGrid } from './datagrid/editRedlinedGrid.ts'
import { signDatagridValue } from './datagrid/signDatagridValue.ts'
import { approveGate } from './gate/approveGate.ts'
import { rejectGate } from './gate/rejectGate.ts'
import { answerHelpCall } from './helpCall/answerHelpCall.ts'
import { closeHelpCall } from './helpCall/closeHelpCall.ts'
import { createHelpCall } from './helpCall/createHelpCall.ts'
import { confirmLateEntry } from './lateEntry/confirmLateEntry.ts'
import { createLateEntry } from './lateEntry/createLateEntry.ts'
import { withdrawLateEntry } from './lateEntry/withdrawLateEntry.ts'
import type { Act } from './operation/operation.ts'
import { cancelPlannedRun } from './plannedRun/cancelPlannedRun.ts'
import { createPlannedRun } from './plannedRun/createPlannedRun.ts'
import { createPlannedRuns } from './plannedRun/createPlannedRuns.ts'
import { restorePlannedRun } from './plannedRun/restorePlannedRun.ts'
import { startPlannedRun } from './plannedRun/startPlannedRun.ts'
import { updatePlannedRun } from './plannedRun/updatePlannedRun.ts'
import { applyRedline } from './redline/applyRedline.ts'
import { approveRedline } from './redline/approveRedline.ts'
import { cancelRedline } from './redline/cancelRedline.ts'
import { createRedline } from './redline/createRedline.ts'
import { createRunStep } from './redline/createRunStep.ts'
import { createRunStepEdge } from './redline/createRunStepEdge.ts'
import { createRunStepField } from './redline/createRunStepField.ts'
import { deleteRunStepEdge } from './redline/deleteRunStepEdge.ts'
import { deleteRunStepField } from './redline/deleteRunStepField.ts'
import { rejectRedline } from './redline/rejectRedline.ts'
import { reorderRunSteps } from './redline/reorderRunSteps.ts'
import { reviseRedline } from './redline/reviseRedline.ts'
import { submitRedline } from './redline/submitRedline.ts'
import { takeRedline } from './redline/takeRedline.ts'
import { updateRedline } from './redline/updateRedline.ts'
import { updateRunStepField } from './redline/updateRunStepField.ts'
import { approveDraftBom } from './run/approveDraftBom.ts'
import { archiveRun } from './run/archiveRun.ts'
import { assignRun } from './run/assignRun.ts'
import { batchRun } from './run/batchRun.ts'
import { cancelRun } from './run/cancelRun.ts'
import { completeRun } from './run/completeRun.ts'
import { createRun } from './run/createRun.ts'
import { createRuns } from './run/createRuns.ts'
import { giveBackRun } from './run/giveBackRun.ts'
import { holdRun } from './run/holdRun.ts'
import { rebaseRun } from './run/rebaseRun.ts'
import { reopenRun } from './run/reopenRun.ts'
import { resumeRun } from './run/resumeRun.ts'
import { scheduleRun } from './run/scheduleRun.ts'
import { scrapInRun } from './run/scrapInRun.ts'
import { splitRun } from './run/splitRun.ts'
import { startChildRuns } from './run/startChildRuns.ts'
import { takeRun } from './run/takeRun.ts'
import { updateRun } from './run/updateRun.ts'
import { updateRunAttribute } from './run/updateRunAttribute.ts'
import { createRunBatch } from './runBatch/createRunBatch.ts'
import { updateRunBatch } from './runBatch/updateRunBatch.ts'
import { acceptFailedRunStep } from './runStep/acceptFailedRunStep.ts'
import { approveSkip } from './runStep/approveSkip.ts'
import { askSkipApproval } from './runStep/askSkipApproval.ts'
import { assignRunStep } from './runStep/assignRunStep.ts'
import { bringBackRunStep } from './runStep/bringBackRunStep.ts'
import { completeRunStep } from './runStep/completeRunStep.ts'
import { failRunStep } from './runStep/failRunStep.ts'
import { holdRunStep } from './runStep/holdRunStep.ts'
import { qualityHoldRunStep } from './runStep/qualityHoldRunStep.ts'
import { redoRunStep } from './runStep/redoRunStep.ts'
import { reopenRunStep } from './runStep/reopenRunStep.ts'
import { resumeRunStep } from './runStep/resumeRunStep.ts'
import { scheduleRunStep } from './runStep/scheduleRunStep.ts'
import { skipRunStep } from './runStep/skipRunStep.ts'
import { startRunStep } from './runStep/startRunStep.ts'
import { unstartRunStep } from './runStep/unstartRunStep.ts'
import { updateRunStep } from './runStep/updateRunStep.ts'
import { verifyRunStep } from './runStep/verifyRunStep.ts'
import { acceptFieldValue } from './runStepField/acceptFieldValue.ts'
import { recordFieldValue } from './runStepField/recordFieldValue.ts'
import { signRunStepField } from './runStepField/signRunStepField.ts'
import { approveSupersededStart } from './startConcession/approveSupersededStart.ts'
import { withdrawSupersededStart } from './startConcession/withdrawSupersededStart.ts'
import { supplyReason } from './suppliedReason/supplyReason.ts'
import { checkIn } from './workSession/checkIn.ts'
import { checkOut } from './workSession/checkOut.ts'
import { endForgottenSessions } from './workSession/endForgottenSessions.ts'
import { updateSession } from './workSession/updateSession.ts'

/** Everything that happens to runs and what they are planned and worked with. */
export const runOperations: readonly Act['operation'][] = [
  // workSession
  checkIn,
  checkOut,
  endForgottenSessions,
  updateSession,
  // suppliedReason
  supplyReason,
  // lateEntry
  confirmLateEntry,
  createLateEntry,
  withdrawLateEntry,
  // gate
  approveGate,
  rejectGate,
  // helpCall
  answerHelpCall,
  closeHelpCall,
  createHelpCall,
  // plannedRun
  cancelPlannedRun,
  createPlannedRun,
  createPlannedRuns,
  restorePlannedRun,
  startPlannedRun,
  updatePlannedRun,
  // redline
  applyRedline,
  approveRedline,
  cancelRedline,
  createRedline,
  createRunStep,
  createRunStepEdge,
  createRunStepField,
  deleteRunStepEdge,
  deleteRunStepField,
  rejectRedline,
  reorderRunSteps,
  reviseRedline,
  submitRedline,
  takeRedline,
  updateRedline,
  updateRunStepField,
  editRedlinedGrid,
  // run
  approveDraftBom,
  archiveRun,
  assignRun,
  batchRun,
  cancelRun,
  splitRun,
  completeRun,
  scrapInRun,
  createRun,
  createRuns,
  updateRunAttribute,
  startChildRuns,
  takeRun,
  giveBackRun,
  holdRun,
  resumeRun,
  rebaseRun,
  reopenRun,
  scheduleRun,
  updateRun,
  // runBatch
  createRunBatch,
  updateRunBatch,
  // runStep
  assignRunStep,
  acceptFieldValue,
  acceptFailedRunStep,
  approveSkip,
  askSkipApproval,
  bringBackRunStep,
  completeRunStep,
  reopenRunStep,
  skipRunStep,
  verifyRunStep,
  failRunStep,
  holdRunStep,
  qualityHoldRunStep,
  redoRunStep,
  resumeRunStep,
  scheduleRunStep,
  startRunStep,
  unstartRunStep,
  updateRunStep,
  // runStepField
  recordFieldValue,
  signRunStepField,
  signDatagridValue,
  // startConcession
  approveSupersededStart,
  withdrawSupersededStart,
]

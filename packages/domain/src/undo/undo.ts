/**
 * How an act is taken back (rule 41). `by`: the operation that does it; it is an act of its own in the record. `never`:
 * why there is none, in a sentence that stands before the act is confirmed. Nothing is ever deleted from the record.
 */
export type Undo = { readonly by: readonly string[]; readonly how: string } | { readonly never: string }

const undone = (by: string | readonly string[], how: string): Undo => ({
  by: typeof by === 'string' ? [by] : by,
  how,
})
const never = (why: string): Undo => ({ never: why })

/** Every act on runs, their steps, what is built in, and units: its inverse, or why it has none. */
export const undoOf = {
  // run
  createRun: undone('cancelRun', 'Cancel the run: while nothing was begun, its unit is as before.'),
  createRuns: undone('cancelRun', 'Cancel the runs: while nothing was begun, their units are as before.'),
  startChildRuns: undone('cancelRun', 'Cancel the runs: while nothing was begun, their units are as before.'),
  updateRun: undone('updateRun', 'Set what stood there before; the record has it.'),
  updateRunAttribute: undone('updateRunAttribute', 'Set what stood there before; the record has it.'),
  assignRun: undone('assignRun', 'Assign it to whoever had it.'),
  takeRun: undone('giveBackRun', 'Give it back.'),
  giveBackRun: undone('takeRun', 'Take it again, while nobody else has.'),
  scheduleRun: undone('scheduleRun', 'Set the times that stood there before.'),
  batchRun: undone('batchRun', 'Put it into its former batch, or out of this one.'),
  archiveRun: undone('archiveRun', 'Bring it back into the lists.'),
  holdRun: undone('resumeRun', 'Resume the run.'),
  resumeRun: undone('holdRun', 'Hold the run again.'),
  completeRun: undone('reopenRun', 'Reopen the run: with a reason and a second person’s signature.'),
  reopenRun: undone('completeRun', 'Complete the run anew: it is reviewed and signed again.'),
  rebaseRun: never(
    'What the run was bound to stays in the record. Redline what is to be done otherwise, or bind it to a version that is newer still.',
  ),
  cancelRun: never('A canceled run stays canceled: its steps and its unit were let go. Start a new run.'),
  splitRun: never(
    'What was split is worked apart from then on. Complete both runs, and merge their lots where they are alike.',
  ),
  approveDraftBom: never(
    'An approval is a signature: it stands for ever. Cancel the run where it was wrong.',
  ),

  // runStep
  startRunStep: undone('unstartRunStep', 'Un-start the step, while nothing is recorded in it.'),
  unstartRunStep: undone('startRunStep', 'Start the step again.'),
  completeRunStep: undone('reopenRunStep', 'Reopen the step, with a reason: its signatures are void.'),
  reopenRunStep: undone('completeRunStep', 'Complete the step again; its voided signatures are given anew.'),
  failRunStep: undone('redoRunStep', 'Redo the step: a new attempt; the failed one stays visible.'),
  redoRunStep: never('The earlier attempt stays as it is; what was recorded in it is recorded anew.'),
  holdRunStep: undone('resumeRunStep', 'Resume the step: it is as it was before the hold.'),
  qualityHoldRunStep: undone('resumeRunStep', 'Have quality release it: never who caused the hold.'),
  resumeRunStep: undone(['holdRunStep', 'qualityHoldRunStep'], 'Put the step on hold again.'),
  skipRunStep: undone('bringBackRunStep', 'Bring the step back.'),
  bringBackRunStep: undone('skipRunStep', 'Skip the step again; a required one takes its approvals.'),
  approveSkip: never(
    'An approval is a signature: it stands for ever. Do not skip the step, or bring it back.',
  ),
  askSkipApproval: never('Whoever was asked knows it. Say in a comment that it is needed no more.'),
  acceptFailedRunStep: undone('reopenRunStep', 'Reopen the step, with a reason.'),
  verifyRunStep: never('That somebody looked stays true. Reopen the step where it does not stand.'),
  assignRunStep: undone('assignRunStep', 'Assign it to whoever had it.'),
  scheduleRunStep: undone('scheduleRunStep', 'Set the times that stood there before.'),
  updateRunStep: undone('updateRunStep', 'Set what stood there before; the record has it.'),

  // redline
  createRedline: undone('cancelRedline', 'Cancel the redline: the step is as it was before.'),
  createRunStep: undone('cancelRedline', 'Cancel the redline: the step is left out of the run.'),
  createRunStepEdge: undone('deleteRunStepEdge', 'Take the dependency out, while the redline is in draft.'),
  deleteRunStepEdge: undone('createRunStepEdge', 'Draw the dependency again, while the redline is in draft.'),
  reorderRunSteps: undone('reorderRunSteps', 'Put the steps back where they stood; the record has it.'),
  updateRedline: undone('updateRedline', 'Set what stood there before; the record has it.'),
  createRunStepField: undone(
    'deleteRunStepField',
    'Take the field out again, while the redline is in draft.',
  ),
  updateRunStepField: undone('updateRunStepField', 'Set what stood there before; the record has it.'),
  deleteRunStepField: undone(
    'createRunStepField',
    'Add a field that asks for the same; it has a new number.',
  ),
  submitRedline: undone('reviseRedline', 'Take it back from review.'),
  reviseRedline: undone('submitRedline', 'Send it to review again; it is decided on anew.'),
  approveRedline: never(
    'An approval is a signature: it stands for ever. Revise the redline, and it counts no more.',
  ),
  rejectRedline: undone('reviseRedline', 'Revise the redline; the rejection stays in the record.'),
  applyRedline: undone('createRedline', 'Redline the step back; what it said before stands in the redline.'),
  cancelRedline: never('A canceled redline stays canceled. Begin a new one.'),

  // abom
  createAbomInstallation: undone(
    'deleteAbomInstallation',
    'Remove it: within the same step it is stock again.',
  ),
  deleteAbomInstallation: undone(
    'createAbomInstallation',
    'Install it again; after the step, quality releases it first.',
  ),
  openAsBuiltLines: never('An open line changes nothing by itself, and closes with its run.'),
  moveAbomInstallation: undone('moveAbomInstallation', 'Move it back.'),

  // partInventory
  createPartInventory: undone('voidPartInventory', 'Void the record, while nothing happened with it.'),
  voidPartInventory: never('A void record stays void, and its serial stays used. Make a new one.'),
  updatePartInventory: undone('updatePartInventory', 'Set what stood there before; the record has it.'),
  updatePartInventoryAttribute: undone(
    'updatePartInventoryAttribute',
    'Set what stood there before; the record has it.',
  ),
  orderPartInventory: undone('cancelPartInventoryOrder', 'Cancel the order: it stays in the record.'),
  updatePartInventoryOrder: undone(
    'updatePartInventoryOrder',
    'Set what stood there before; the record has it.',
  ),
  cancelPartInventoryOrder: never('A canceled order stays canceled. Order anew.'),
  movePartInventory: undone('movePartInventory', 'Move it back.'),
  adjustPartInventory: undone('adjustPartInventory', 'Count again, and set what was counted.'),
  scrapPartInventory: undone(
    ['reinstatePartInventory', 'scrapPartInventory'],
    'Reinstate what was scrapped.',
  ),
  reinstatePartInventory: undone('scrapPartInventory', 'Scrap it again.'),
  scrapInRun: undone('reinstatePartInventory', 'Reinstate what was scrapped.'),
  mergePartInventory: undone('splitPartInventory', 'Split off as much as was put in.'),
  splitPartInventory: undone('mergePartInventory', 'Put the piece back into its lot.'),
  holdPartInventory: undone('releasePartInventory', 'Have quality release it: never who caused the hold.'),
  updateLastMaintained: never(
    'A service that was done stays on record. Record the right one: the newest counts.',
  ),
  releasePartInventory: undone('holdPartInventory', 'Put it on quality hold again.'),
} as const satisfies Readonly<Record<string, Undo>>

/** The declared inverse of an act of the floor; undefined: it is none of those. */
export function undoOfAct(operation: string): Undo | undefined {
  return Object.hasOwn(undoOf, operation) ? undoOf[operation as keyof typeof undoOf] : undefined
}

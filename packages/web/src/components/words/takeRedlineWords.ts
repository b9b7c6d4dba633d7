/** An applied redline that other open runs of the procedure take. */
export const takeRedlineWords = {
  title: 'Other open runs',
  help: 'The redline changed one run. Where the step reads as it did here before and nobody has worked on it, another run can take it.',
  none: 'No other open run of the procedure is without it.',
  run: 'Run',
  unit: 'Unit',
  can: 'Could it take the redline',
  changes: {
    CAN_TAKE: 'Yes: nobody has worked on the step in it',
    STEP_PASSED: 'No: the step is done or in work in it',
    STEP_DIFFERS: 'No: the step reads otherwise in it, or is not there',
    STOPPED: 'It is stopped',
  },
  passed: 'Done or in work',
  apply: 'Take',
  applyTo: (run: string) => `Apply to ${run}`,
  applyChosen: (count: number) => (count === 1 ? 'Apply to one open run' : `Apply to ${count} open runs`),
  applyNow: 'Apply',
  applyHelp:
    'Each of them gets the redline as its own, with the approvals that were given for it. The step is worked by it in a new attempt; what it said before stays in the record.',
  whyApply: 'Why',
  chooseRuns: 'Choose the runs that are to take the redline.',
  chooseAll: 'Choose all that can',
  takenFrom: 'Taken from',
  origin: (run: string) => `the redline of ${run}`,
} as const

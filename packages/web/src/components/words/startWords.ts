import { runWords } from './runWords.ts'

/** The dialog that starts a run. They come with the pages: an operator’s first view does without. */
export const startWords = {
  title: 'Start run',
  unit: 'Unit',
  procedure: 'Procedure',
  existing: 'Existing unit',
  make: 'Make a new unit',
  pickUnit: 'Search by serial, lot or part number',
  noUnits: 'No unit found. Make a new one instead.',
  pickPart: 'Search by part number or name',
  noParts: 'No part found.',
  part: 'Part',
  serial: 'Serial number',
  numberHelp: (pattern: string | null) =>
    pattern === null
      ? 'Leave it open when it is assigned later.'
      : `Left open, it becomes the next of ${pattern}.`,
  lot: 'Lot number',
  quantity: 'Quantity',
  pickProcedure: 'Search by title',
  noProcedures: 'No released procedure found.',
  runTitle: 'Title',
  runTitleHelp: 'What people will search for. Left open, it is made as your organization calls its runs.',
  titleAsMade: (part: string, identity: string) =>
    `Run 1234: ${part === '' ? 'part number' : part}${identity === '' ? '' : ` · ${identity}`}`,
  assignee: 'Assignee',
  pickAssignee: 'Nobody: it waits in the pool',
  workCenter: 'Work center',
  pickWorkCenter: 'Any',
  priority: runWords.run.priority,
  priorityHelp: 'Higher goes first.',
  due: runWords.run.due,
  duePast: 'This day is past: the run is overdue as soon as it starts.',
  order: runWords.run.order,
  purpose: runWords.run.purpose,
  pickPurpose: 'As the procedure says',
  batch: 'Batch',
  pickBatch: 'None',
  newBatch: 'Or a new batch',
  newBatchTitle: 'Its title',
  twoBatches: 'A run is in one batch. Choose one, or name a new one.',
  more: 'More: purpose, due date, order, priority, batch',
  create: 'Create run',
  checking: 'Checking …',
  ready: 'Ready to start',
  readyToLookAt: 'Ready to start, but look at this first',
  openProcedure: 'Open the procedure',
  openPart: 'Open the part',
  openUnit: 'Open the unit',
  openRun: 'Open that run',
  blocked: 'This run cannot start yet',
  warnings: 'Good to know',
  wrongQuantity: 'Give a whole number, from 1 on.',
  wrongPriority: 'Give a whole number from −1000 to 1000.',
  correctNumbers: 'Correct what is marked.',
  chooseUnit: 'Choose the unit that the run is to build.',
  choosePart: 'Choose the part of which the run makes a unit.',
  chooseProcedure: 'Choose the procedure.',
  waitForCheck: 'One moment: the start is being checked.',
  makeUnits: 'Make what is planned',
  existingUnits: 'Work on what is there',
  unitOf: (nth: number, count: number) => (count === 1 ? 'Unit' : `Unit ${nth} of ${count}`),
  serials: (typed: number, count: number) => `Serial numbers: ${typed} of ${count}`,
  serialsHelp: (pattern: string | null) =>
    pattern === null
      ? 'One on each line. Leave it open when they are assigned later.'
      : `One on each line. Left open, they become the next of ${pattern}.`,
  linesHelp:
    'The other lines stay as built. Name none now, and they can be opened in the run, before anything is changed.',
  linesReason: 'Why the run must change them',
  linesReasonHelp: 'The lines close again when the run is completed or canceled.',
  sayWhyLines: 'Say why the run must change the lines that you chose.',
  linesLater: 'Lines of the as-built BOM are opened in the run, by somebody who may',
  createMany: (count: number) => (count === 1 ? 'Create run' : `Create ${count} runs`),
  countSerials: (typed: number, count: number) =>
    `${typed} serial number${typed === 1 ? '' : 's'} for ${count} units. Give one for each, or none.`,
  chooseUnits: (count: number) =>
    count === 1 ? 'Choose the unit to work on.' : `Choose ${count} units, one for each run.`,
  changedMeanwhile:
    'Somebody changed this work meanwhile. It stands here as it is now: look at it, and start it again.',
  notPlanned: 'Somebody started or canceled this work meanwhile. Close, and look at the list.',
  started: (count: number) =>
    count === 1 ? 'Started as one run:' : `Started as ${count} runs of one batch:`,
  otherRuns: (count: number) => `and ${count} more`,
} as const

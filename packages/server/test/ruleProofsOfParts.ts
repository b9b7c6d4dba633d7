import type { RuleProof } from './ruleProofsOfWork.ts'

const server = '.'
const domain = '../../domain/src'

/** Of batches, redlines, parts, inventory and issues. */
export const proofsOfParts: readonly RuleProof[] = [
  // Batches, redlines, standard steps
  [
    2,
    'records of kits',
    `${server}/partKit.test.ts`,
    'what a kit takes of a lot is a record of its own, on which a run starts while it is staged, and which the kit gets back',
  ],
  [
    15,
    'one value for the batch',
    `${server}/jointActs.test.ts`,
    'one value for the batch goes to all its units, each with its own record, unless siblings are named',
  ],
  [
    20,
    'siblings',
    `${server}/jointActs.test.ts`,
    'a step of another run is no sibling, nor is another step of the batch',
  ],
  [
    22,
    'records that stand alone',
    `${server}/jointActs.test.ts`,
    'a run that left its batch is worked alone, and keeps what was done with the others',
  ],
  [
    23,
    'whose approval',
    `${server}/redline.test.ts`,
    'a limit is changed by an engineer’s and a quality engineer’s approval, never by the author’s, and the step is worked by it',
  ],
  [
    23,
    'data grids',
    `${server}/redlinedGrid.test.ts`,
    'a redline adds, changes, moves and takes out columns and rows of a grid on all units of a batch, and what did not change keeps its values',
  ],
  [
    23,
    'standard steps',
    `${server}/redlinedStandardStep.test.ts`,
    'a standard step that has steps below it comes into the run with them: they wait for its redline, and quality approves what they check',
  ],
  [
    24,
    'what waits',
    `${server}/redline.test.ts`,
    'a step that is redlined waits, and so does what comes after it, and says until when',
  ],
  [
    25,
    'conflicts',
    `${server}/procedureMerge.test.ts`,
    'a merge is refused while a conflict is not settled, and settled for a side or by what is written',
  ],
  [
    25,
    'other runs',
    `${server}/redlinedBatch.test.ts`,
    'an applied redline is taken by the other open runs that have not passed its step, all or none, each in the way told',
  ],
  [
    26,
    'stop',
    `${server}/procedureStop.test.ts`,
    'nobody starts a run of a stopped version; lifting the stop lets it start',
  ],
  [
    27,
    'a released version',
    `${server}/redlinedStandardStep.test.ts`,
    'a released standard step is added as it reads, with its key, and quality approves what it signs',
  ],
  [
    21,
    'an issue over a batch',
    `${server}/jointActs.test.ts`,
    'an issue that is raised over a batch is one: about all units, open on the step of each run, and what it lets stand stands in each',
  ],
  // Parts and inventory
  [
    28,
    'serials of makers',
    `${server}/partInventory.test.ts`,
    'two makers of a bought part give one serial, each once; who made a unit is corrected where nothing stands against it',
  ],
  [
    28,
    'serials',
    `${server}/partInventory.test.ts`,
    'a serial is used once for a part number, all its revisions together, however it is spaced or cased',
  ],
  [
    28,
    'whole organization',
    `${server}/partInventory.test.ts`,
    'where the organization wants it, a serial is used once for all parts, also by two people at once',
  ],
  [
    29,
    'status',
    `${domain}/partInventory/inventoryStatus.test.ts`,
    'where several things are true the first of the list is shown',
  ],
  [
    29,
    'stored',
    `${server}/partInventory.test.ts`,
    'the stored status of every unit and lot is what the rule gives',
  ],
  [
    29,
    'ledger',
    `${server}/inventoryLedger.test.ts`,
    'the ledger of a lot tells each change of quantity: what was done, from what to what, where, why, by whom',
  ],
  [
    30,
    'inspection',
    `${server}/receipt.test.ts`,
    'a part that must be inspected comes in with its inspection run, is WIP until it is completed, and available then',
  ],
  [
    31,
    'what goes in',
    `${server}/install.test.ts`,
    'a line takes its part or a listed substitute, available and no more than it asks for; all refusals come at once',
  ],
  [
    31,
    'no cycle',
    `${domain}/abom/planInstalls.test.ts`,
    'a unit that is in work, held, controlled or the parent’s own container does not go in',
  ],
  [
    31,
    'removing',
    `${server}/install.test.ts`,
    'what is taken out keeps what is in it, lies where the unit lies, and is held; what a step put in by mistake is not',
  ],
  [
    31,
    'moving',
    `${server}/changeAsBuilt.test.ts`,
    'a part moves from one unit into another in one act, with all that is in it, and is not held',
  ],
  [
    32,
    'lines that a rework opens',
    `${domain}/abom/opensLine.test.ts`,
    'a rework, repair or modification opens the lines that it names, and those that it added',
  ],
  [
    32,
    'numbered locks',
    `${server}/asBuiltVersion.test.ts`,
    'a completed build locks the as-built BOM as version 1; a rework opens only the lines that it names',
  ],
  [
    32,
    'requirements',
    `${server}/changeAsBuilt.test.ts`,
    'a requirement with something in it is not removed; an empty one is, and stays in the record',
  ],
  [
    32,
    'excepted',
    `${server}/issue.test.ts`,
    'a part that is missing is excepted by an issue that names its line and takes the unit as it is, and by no other',
  ],
  [
    32,
    'further runs',
    `${server}/completeRun.test.ts`,
    'between two build runs a unit stays in work, whatever is completed or canceled on it meanwhile',
  ],
  [
    33,
    'scrap',
    `${server}/lotInWork.test.ts`,
    'of a lot in work some is scrapped, with the step and the reason, and the rest goes on',
  ],
  [
    33,
    'adding up',
    `${domain}/run/lotOutcome.test.ts`,
    'good, scrapped and short add up to what the run is of',
  ],
  [
    33,
    'splitting',
    `${server}/lotInWork.test.ts`,
    'part of a lot in work goes on in a run of its own: what is done is told by both, the rest is worked apart',
  ],
  [
    34,
    'order',
    `${domain}/partKit/planReservation.test.ts`,
    'the oldest stock is taken first, and of the last lot only what is wanted',
  ],
  [
    34,
    'from another’s',
    `${server}/partKit.test.ts`,
    'taking from the kit of another takes the permission and a reason, and both kits tell of it',
  ],
  // Issues
  [
    46,
    'moves',
    `${domain}/issue/issueStatus.test.ts`,
    'an act is refused in every state that the table does not name for it',
  ],
  [
    46,
    'approved by another',
    `${domain}/issue/whyNotPassGate.test.ts`,
    'whoever raised an issue is never the only one who approves it',
  ],
  [
    46,
    'deciding',
    `${domain}/issue/whyNotPassGate.test.ts`,
    'one person decides once, at the gate that the issue stands before, in a role that he holds',
  ],
  [
    46,
    'asking by name',
    `${domain}/issue/whyNotAskToApprove.test.ts`,
    'a person is asked for a disposition while it is pending, and for the closing until it is closed',
  ],
  [
    46,
    'ordering',
    `${domain}/issue/whyNotOrdered.test.ts`,
    'an issue orders rework, repair and modification of its units, from its approved disposition until it is resolved',
  ],
  [
    46,
    'holding',
    `${domain}/issue/disposition.test.ts`,
    'an issue holds its units until its disposition is approved, and then as that says',
  ],
  [
    46,
    'editing',
    `${domain}/issue/whyNotEditIssue.test.ts`,
    'everything is open until somebody signs, little in review, nothing once resolved',
  ],
  [
    46,
    'resolving',
    `${domain}/issue/whyNotPassGate.test.ts`,
    'an issue is resolved when what it ordered is done, and lets units go only by another than its raiser',
  ],
  [
    46,
    'further actions',
    `${domain}/furtherAction/furtherAction.test.ts`,
    'every state of a further action is reached, each pair of states names one act, and each act is refused elsewhere',
  ],
  [
    46,
    'handing in',
    `${domain}/furtherAction/furtherAction.test.ts`,
    'an action is handed in with what was done, and a corrective one with the cause',
  ],
  [
    46,
    'verifying',
    `${domain}/furtherAction/furtherAction.test.ts`,
    'neither its owner nor who handed it in verifies an action, and one without effect is said why',
  ],
  [
    46,
    'reopening',
    `${server}/furtherAction.test.ts`,
    'a corrective action comes from several issues, tells its owner, and is closed by a second person who signs that it had its effect',
  ],
  [
    46,
    'controlled actions',
    `${server}/furtherAction.test.ts`,
    'an action of an issue under export control is so too and another takes none such; its owner still works here; who handed it in verifies it as little; a blank is no reason',
  ],
]

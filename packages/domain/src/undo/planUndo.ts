import type { Json } from '../canonical.ts'
import { compareDecimals, parseQuantity, subtractDecimals } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type Undo, undoOf } from './undo.ts'

/** An act on a run, a step or a unit, as its event and what it overwrote tell of it. */
export interface ActToUndo {
  /** What its event says: RUN_STEP_STARTED. */
  readonly event: string
  /** The row that it changed: the run, the step or the unit. `etag`: as the act left it. */
  readonly subject: { readonly id: string; readonly etag: string }
  /** Something else was done with the row since. */
  readonly isTouched: boolean
  /** The act told of other things too, such as the issue that held a unit. */
  readonly isPartOfMore: boolean
  /** Who did it; null: Traveler. */
  readonly by: string | null
  /** The columns of the row before the act. */
  readonly before: Readonly<Record<string, Json>>
  /** What the act wrote into it. */
  readonly after: Readonly<Record<string, Json>>
}

/** The operation that takes an act back, with its input. Guarded by the etag that the act left: what was done since refuses it. */
export interface UndoPlan {
  readonly by: string
  readonly how: string
  readonly wantsReason: boolean
  readonly input: Readonly<Record<string, Json>>
}

type Input = Readonly<Record<string, Json>>
/** How one act takes back what the event tells. */
interface Way {
  readonly undoes: keyof typeof undoOf
  readonly by: string
  /** The inverse takes a reason that a person gives. */
  readonly wantsReason?: true
  /** Why the inverse would not give the state before; null: it would. Absent: it always does. */
  whyNot?(act: ActToUndo, userId: string): string | null
  input(act: ActToUndo): Input
}

const seen = ({ subject: { id, etag } }: ActToUndo): Input => ({ id, etag })
const before = (act: ActToUndo, names: Readonly<Record<string, string>>): Input => ({
  ...seen(act),
  ...Object.fromEntries(Object.entries(names).map(([name, column]) => [name, act.before[column] ?? null])),
})
const assignment = {
  assignedToId: 'assigned_to_id',
  assignedTeamId: 'assigned_team_id',
  locationId: 'location_id',
}
const heldAgain = (act: ActToUndo): Input => before(act, { kind: 'hold_kind', reason: 'hold_reason' })
const scrapped = (row: Readonly<Record<string, Json>>) =>
  accepted(parseQuantity(String(row['quantity_scrapped'])))

/** Events whose act one act takes back. Another act of the same event has the same inverse, or is told by other events too. */
export const waysBack: Readonly<Record<string, Way>> = {
  RUN_UPDATED: {
    undoes: 'updateRun',
    by: 'updateRun',
    input: (act) =>
      before(act, {
        title: 'title',
        description: 'description',
        dueDate: 'due_date',
        priority: 'priority',
        orderReference: 'order_reference',
        chargeNumber: 'charge_number',
      }),
  },
  RUN_ASSIGNED: { undoes: 'assignRun', by: 'assignRun', input: (act) => before(act, assignment) },
  RUN_TAKEN: { undoes: 'takeRun', by: 'giveBackRun', input: ({ subject: { id } }) => ({ id }) },
  RUN_GIVEN_BACK: {
    undoes: 'giveBackRun',
    by: 'takeRun',
    whyNot: ({ by }, userId) => (by === userId ? null : 'Only who gave it back takes it again.'),
    input: ({ subject: { id } }) => ({ id }),
  },
  RUN_HELD: { undoes: 'holdRun', by: 'resumeRun', input: seen },
  RUN_RESUMED: { undoes: 'resumeRun', by: 'holdRun', input: heldAgain },
  RUN_ARCHIVED: {
    undoes: 'archiveRun',
    by: 'archiveRun',
    input: (act) => ({ ...seen(act), archived: false }),
  },
  RUN_BROUGHT_BACK: {
    undoes: 'archiveRun',
    by: 'archiveRun',
    input: (act) => ({ ...seen(act), archived: true }),
  },
  RUN_STEP_STARTED: { undoes: 'startRunStep', by: 'unstartRunStep', input: seen },
  RUN_STEP_START_TAKEN_BACK: { undoes: 'unstartRunStep', by: 'startRunStep', input: seen },
  RUN_STEP_COMPLETED: {
    undoes: 'completeRunStep',
    by: 'reopenRunStep',
    wantsReason: true,
    input: (act) => ({ ...seen(act), mode: 'CORRECT' }),
  },
  RUN_STEP_HELD: { undoes: 'holdRunStep', by: 'resumeRunStep', input: seen },
  RUN_STEP_RESUMED: { undoes: 'resumeRunStep', by: 'holdRunStep', input: heldAgain },
  RUN_STEP_SKIPPED: {
    undoes: 'skipRunStep',
    by: 'bringBackRunStep',
    whyNot: ({ before: was }) =>
      was['status'] === 'TODO' ? null : 'The step had begun. Bring it back, and start it again.',
    input: seen,
  },
  RUN_STEP_BROUGHT_BACK: {
    undoes: 'bringBackRunStep',
    by: 'skipRunStep',
    input: (act) => before(act, { reason: 'skip_reason' }),
  },
  RUN_STEP_ASSIGNED: {
    undoes: 'assignRunStep',
    by: 'assignRunStep',
    input: (act) => before(act, assignment),
  },
  RUN_STEP_UPDATED: {
    undoes: 'updateRunStep',
    by: 'updateRunStep',
    input: (act) => before(act, { leadTime: 'lead_time' }),
  },
  PART_INVENTORY_MOVED: {
    undoes: 'movePartInventory',
    by: 'movePartInventory',
    input: (act) => before(act, { locationId: 'location_id' }),
  },
  PART_INVENTORY_ADJUSTED: {
    undoes: 'adjustPartInventory',
    by: 'adjustPartInventory',
    wantsReason: true,
    input: (act) => before(act, { quantity: 'quantity' }),
  },
  PART_INVENTORY_SCRAPPED: {
    undoes: 'scrapPartInventory',
    by: 'reinstatePartInventory',
    wantsReason: true,
    whyNot: (act) =>
      compareDecimals(scrapped(act.after), scrapped(act.before)) > 0
        ? null
        : 'Less was scrapped than before. Say how much is scrapped in all.',
    input: (act) => ({
      ...seen(act),
      quantity: subtractDecimals(scrapped(act.after), scrapped(act.before)),
    }),
  },
  PART_INVENTORY_REINSTATED: {
    undoes: 'reinstatePartInventory',
    by: 'scrapPartInventory',
    input: (act) => before(act, { quantityScrapped: 'quantity_scrapped' }),
  },
  PART_INVENTORY_ORDER_CHANGED: {
    undoes: 'updatePartInventoryOrder',
    by: 'updatePartInventoryOrder',
    input: (act) =>
      before(act, {
        quantity: 'quantity',
        supplier: 'ordered_from',
        orderReference: 'order_reference',
        expectedOn: 'expected_on',
        locationId: 'location_id',
      }),
  },
  UNIT_HELD: { undoes: 'holdPartInventory', by: 'releasePartInventory', wantsReason: true, input: seen },
  UNIT_RELEASED: {
    undoes: 'releasePartInventory',
    by: 'holdPartInventory',
    input: (act) => before(act, { reason: 'quality_hold_reason' }),
  },
}

/** Events of acts that are taken back where they were made, with more than one word from a person, or not at all. */
const byHand: Readonly<Record<string, keyof typeof undoOf>> = {
  RUN_CREATED: 'createRun',
  CHILD_RUNS_STARTED: 'startChildRuns',
  RUN_ATTRIBUTES_UPDATED: 'updateRunAttribute',
  RUN_SCHEDULED: 'scheduleRun',
  RUN_COMPLETED: 'completeRun',
  RUN_REOPENED: 'reopenRun',
  RUN_CANCELED: 'cancelRun',
  DRAFT_BOM_ACCEPTED: 'approveDraftBom',
  RUN_STEP_REOPENED: 'reopenRunStep',
  RUN_STEP_FAILED: 'failRunStep',
  RUN_STEP_REDONE: 'redoRunStep',
  RUN_STEP_ACCEPTED: 'acceptFailedRunStep',
  RUN_STEP_VERIFIED: 'verifyRunStep',
  RUN_STEP_SCHEDULED: 'scheduleRunStep',
  SKIP_APPROVED: 'approveSkip',
  SKIP_APPROVAL_ASKED: 'askSkipApproval',
  REDLINE_CREATED: 'createRedline',
  REDLINE_UPDATED: 'updateRedline',
  REDLINE_SUBMITTED: 'submitRedline',
  REDLINE_REVISED: 'reviseRedline',
  REDLINE_APPROVED: 'approveRedline',
  REDLINE_REJECTED: 'rejectRedline',
  REDLINE_APPLIED: 'applyRedline',
  REDLINE_CANCELED: 'cancelRedline',
  RUN_STEP_FIELD_CREATED: 'createRunStepField',
  RUN_STEP_FIELD_UPDATED: 'updateRunStepField',
  RUN_STEP_FIELD_DELETED: 'deleteRunStepField',
  PARTS_INSTALLED: 'createAbomInstallation',
  PART_REMOVED: 'deleteAbomInstallation',
  PART_INVENTORY_CREATED: 'createPartInventory',
  UNIT_VOIDED: 'voidPartInventory',
  PART_INVENTORY_ORDERED: 'orderPartInventory',
  PART_INVENTORY_ORDER_CANCELED: 'cancelPartInventoryOrder',
  PART_INVENTORY_UPDATED: 'updatePartInventory',
  PART_INVENTORY_ATTRIBUTES_UPDATED: 'updatePartInventoryAttribute',
  SCRAPPED_IN_RUN: 'scrapInRun',
  PART_INVENTORY_MERGED: 'mergePartInventory',
  PART_INVENTORY_SPLIT: 'splitPartInventory',
}

/** Why an act is not taken back in one; null: it is. A sentence that stands before anything is confirmed (rule 41). */
export function whyNotUndo(act: ActToUndo, userId: string): string | null {
  const way = waysBack[act.event]
  if (way === undefined) return otherWay(act.event)
  if (act.isPartOfMore) return 'It was part of a larger act, and is taken back with that.'
  if (act.isTouched) return 'Something was done with it since. Take that back first.'
  return way.whyNot?.(act, userId) ?? null
}

function otherWay(event: string): string {
  const operation = byHand[event]
  if (operation === undefined) return 'What was recorded stays in the record. Record what is right.'
  const undo: Undo = undoOf[operation]
  return 'never' in undo ? undo.never : `Take it back by hand. ${undo.how}`
}

/** The act that takes this one back; null: none does in one. */
export function planUndo(act: ActToUndo, reason: string | null): UndoPlan | null {
  const way = waysBack[act.event]
  if (way === undefined) return null
  return {
    by: wayOf(way, act),
    how: howOf(way.undoes),
    wantsReason: way.wantsReason === true,
    input: { ...way.input(act), ...(reason === null ? {} : { reason }) },
  }
}

function howOf(operation: keyof typeof undoOf): string {
  const undo: Undo = undoOf[operation]
  return 'never' in undo ? undo.never : undo.how
}

/** A quality hold is put back by an act of its own. */
function wayOf({ by }: Way, { before: was }: ActToUndo): string {
  return by === 'holdRunStep' && was['hold_kind'] === 'QUALITY' ? 'qualityHoldRunStep' : by
}

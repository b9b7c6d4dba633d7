import { purposeKinds, type RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import type { CreateRunInput } from '../../generated/documents.ts'
import { startWords } from '../words/startWords.ts'
import { dayIn, timeAt } from '../zonedTime.ts'

/** What somebody has chosen so far of a run that is to start. Empty texts are open. */
export interface StartForm {
  readonly procedureId: string | null
  /** Work on a unit that there is, or make one. */
  readonly unitFrom: 'existing' | 'new'
  readonly unitId: string | null
  /** Of planned work that becomes several runs: the unit of each, as far as they are picked. */
  readonly unitIds: readonly (string | null)[]
  readonly partId: string | null
  /** The number of the chosen part, or of the part of the chosen unit, and the identity of that unit; empty: not chosen. */
  readonly partNumber: string
  readonly unitName: string
  /** How units of the part are told apart: SERIAL, LOT or not at all. */
  readonly trackingType: string | null
  /** Makes the serial or lot that is left open; null: nothing does. */
  readonly numberingPattern: string | null
  readonly serial: string
  readonly lot: string
  readonly quantity: string
  readonly title: string
  readonly assigneeId: string | null
  readonly workCenterId: string | null
  readonly purpose: RunPurpose | null
  /** The issue whose disposition orders the run; null: none does. */
  readonly issueId: string | null
  /** The lines of the unit's as-built BOM that a rework is to change, and why. */
  readonly openLineIds: readonly string[]
  readonly openReason: string
  readonly priority: string
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly order: string
  readonly batchId: string | null
  /** The title of a new batch. */
  readonly newBatch: string
}

/** What a part says of the numbers of its units; without a part nothing. */
export function numberingOf(
  part: Pick<StartForm, 'trackingType' | 'numberingPattern'> | null,
): Pick<StartForm, 'trackingType' | 'numberingPattern'> {
  return { trackingType: part?.trackingType ?? null, numberingPattern: part?.numberingPattern ?? null }
}

export const emptyStart: StartForm = {
  procedureId: null,
  unitFrom: 'existing',
  unitId: null,
  unitIds: [],
  partId: null,
  partNumber: '',
  unitName: '',
  trackingType: null,
  numberingPattern: null,
  serial: '',
  lot: '',
  quantity: '',
  title: '',
  assigneeId: null,
  workCenterId: null,
  purpose: null,
  issueId: null,
  openLineIds: [],
  openReason: '',
  priority: '',
  due: '',
  order: '',
  batchId: null,
  newBatch: '',
}

/** What is still to be chosen before the start can even be checked; null: nothing. */
export function missingChoice(form: StartForm): string | null {
  if (form.procedureId === null) return startWords.chooseProcedure
  if (form.unitFrom === 'existing' && form.unitId === null) return startWords.chooseUnit
  if (form.unitFrom === 'new' && form.partId === null) return startWords.choosePart
  if (isInTwoBatches(form)) return startWords.twoBatches
  if (linesInput(form) !== null && form.openReason.trim() === '') return startWords.sayWhyLines
  const { quantity, priority } = wrongNumbers(form)
  return quantity === undefined && priority === undefined ? null : startWords.correctNumbers
}

/** The unit whose as-built BOM the run is to change line by line; null: it builds a unit, makes one, or only looks. */
export function unitToRework({ unitFrom, unitId, purpose }: StartForm): string | null {
  const isChange = purpose !== null && purposeKinds[purpose] === 'CHANGE'
  return unitFrom === 'existing' && isChange ? unitId : null
}

/** The lines that it names, as the API takes them; null: none. */
function linesInput(form: StartForm): CreateRunInput | null {
  if (unitToRework(form) === null || form.openLineIds.length === 0) return null
  return { openBuildRequirementIds: form.openLineIds, reason: form.openReason }
}

/** A batch is chosen, and a new one is named. */
export function isInTwoBatches({ batchId, newBatch }: StartForm): boolean {
  return batchId !== null && newBatch.trim() !== ''
}

/** What is wrong with the numbers that are typed, by field. */
export function wrongNumbers(form: StartForm): {
  readonly quantity?: string | undefined
  readonly priority?: string | undefined
} {
  const isQuantity = form.unitFrom !== 'new' || isOpenOr(/^0*[1-9]\d{0,8}$/, form.quantity)
  return {
    quantity: isQuantity ? undefined : startWords.wrongQuantity,
    priority: isOpenOr(/^-?\d{1,3}$|^-?1000$/, form.priority) ? undefined : startWords.wrongPriority,
  }
}

const isOpenOr = (form: RegExp, typed: string): boolean => typed.trim() === '' || form.test(typed.trim())

/**
 * The form as the API takes it; null while a choice is missing, or while the zone is being asked by whose clock the
 * day lasts through which the run is due. What is open is left out.
 */
export function startInput(form: StartForm, zone: string | null): CreateRunInput | null {
  if (missingChoice(form) !== null || (form.due !== '' && zone === null)) return null
  const { procedureId, assigneeId, workCenterId, purpose } = form
  return {
    procedureId,
    ...unitInput(form),
    title: textOrNull(form.title),
    assignedToId: assigneeId,
    locationId: workCenterId,
    purpose,
    priority: numberOrNull(form.priority),
    dueDate: form.due === '' || zone === null ? null : timeAt(zone, `${form.due}T23:59:59`),
    orderReference: textOrNull(form.order),
    ...batchInput(form),
    ...linesInput(form),
    ...(form.issueId === null ? {} : { issueId: form.issueId }),
  }
}

function batchInput({ batchId, newBatch }: StartForm): CreateRunInput {
  const title = textOrNull(newBatch)
  if (title !== null) return { addToNewBatch: true, runBatchTitle: title }
  return batchId === null ? {} : { runBatchId: Number(batchId) }
}

/** The day through which the run is due is over at its place; a year that is still being typed is none. */
export function isDuePast({ due }: Pick<StartForm, 'due'>, zone: string | null, now_ms: number): boolean {
  return zone !== null && due >= '1900' && due < dayIn(zone, new Date(now_ms).toISOString())
}

/** What is asked before a procedure is chosen: whether the part has any. Null while nothing tells the part. */
export function inputWithoutProcedure(form: StartForm): CreateRunInput | null {
  if (form.procedureId !== null) return null
  if (form.unitFrom === 'existing') return form.unitId === null ? null : { partInventoryId: form.unitId }
  return form.partId === null ? null : { partId: form.partId }
}

function unitInput(form: StartForm): CreateRunInput {
  if (form.unitFrom === 'existing') return { partInventoryId: form.unitId }
  return {
    partId: form.partId,
    serialNumber: form.trackingType === 'LOT' ? null : textOrNull(form.serial),
    lotNumber: textOrNull(form.lot),
    quantity: numberOrNull(form.quantity),
  }
}

/** What is typed wrong never comes here. */
function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

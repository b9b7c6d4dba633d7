import { mostPlannedUnits } from '@traveler/domain/plannedRun/whyNotPlanRun.ts'
import type { CreateRunInput, PlannedToStart, StartPlannedRunInput } from '../../generated/documents.ts'
import { startWords } from '../words/startWords.ts'
import { emptyStart, numberingOf, type StartForm } from './startForm.ts'

/** More units than this are not picked one by one in a dialog; a program names them. */
const mostPicked = 12

/** The form as planned work fills it in. */
export function formOf({ part, procedure }: PlannedToStart): StartForm {
  return {
    ...emptyStart,
    procedureId: procedure?.id ?? null,
    unitFrom: 'new',
    partId: part?.id ?? null,
    ...numberingOf(part),
  }
}

/** The runs that planned work becomes: of a serial-tracked part one for each unit. */
export function runsOfPlan({ part, quantity }: Pick<PlannedToStart, 'part' | 'quantity'>): number {
  return part?.trackingType === 'SERIAL' ? Math.min(Number(quantity), mostPlannedUnits) : 1
}

/** Whether units that are there already can be picked in the dialog, one for each run. */
export function canPickUnits(plan: PlannedToStart): boolean {
  return runsOfPlan(plan) <= mostPicked
}

/** Serials as they are typed or scanned: one on each line, or with commas between them. */
export function serialsOf(text: string): readonly string[] {
  return text
    .split(/[\n,;]/)
    .map((serial) => serial.trim())
    .filter((serial) => serial !== '')
}

/** What is still to be chosen before planned work can be started; null: nothing. */
export function missingOfPlan(form: StartForm, plan: PlannedToStart): string | null {
  const count = runsOfPlan(plan)
  if (plan.status !== 'PLANNED') return startWords.notPlanned
  if (form.procedureId === null) return startWords.chooseProcedure
  if (form.unitFrom === 'existing')
    return pickedOf(form).length === count ? null : startWords.chooseUnits(count)
  const typed = serialsOf(form.serial).length
  return typed === 0 || typed === count || form.trackingType !== 'SERIAL'
    ? null
    : startWords.countSerials(typed, count)
}

/** The first of its runs, as the server is asked whether it could start; null while a choice is missing. */
export function firstRunOf(form: StartForm, plan: PlannedToStart): CreateRunInput | null {
  if (missingOfPlan(form, plan) !== null) return null
  const { partInventoryIds, serialNumbers, lotNumber } = unitsOf(form)
  const [unit] = partInventoryIds ?? []
  const quantity = form.trackingType === 'SERIAL' ? 1 : Number(plan.quantity)
  return {
    procedureId: form.procedureId,
    ...(unit === undefined
      ? { partId: form.partId, serialNumber: serialNumbers?.[0] ?? null, lotNumber: lotNumber ?? null }
      : { partInventoryId: unit }),
    quantity: Number.isInteger(quantity) ? quantity : null,
    locationId: plan.location?.id ?? null,
    scheduledStart: plan.windowStart,
    title: plan.title,
    assignedToId: form.assigneeId,
  }
}

/** The start as the API takes it. */
export function planInput(form: StartForm, plan: PlannedToStart): StartPlannedRunInput {
  return {
    id: plan.id,
    etag: plan._etag ?? '',
    procedureId: form.procedureId,
    ...unitsOf(form),
    assignedToId: form.assigneeId,
  }
}

type Units = Pick<StartPlannedRunInput, 'partInventoryIds' | 'serialNumbers' | 'lotNumber'>

function unitsOf(form: StartForm): Units {
  if (form.unitFrom === 'existing') return { partInventoryIds: pickedOf(form) }
  if (form.trackingType === 'SERIAL') return { serialNumbers: serialsOf(form.serial) }
  return { lotNumber: form.lot.trim() === '' ? null : form.lot.trim() }
}

function pickedOf({ unitIds }: StartForm): readonly string[] {
  return unitIds.filter((id) => id !== null)
}

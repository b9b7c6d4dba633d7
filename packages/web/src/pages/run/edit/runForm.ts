import type { FormValues } from '../../../components/form/edits.ts'
import { longText, requiredText, textOf, wholeOf } from '../../../components/form/formInput.ts'
import type { Problems } from '../../../components/form/useRecordForm.ts'
import type { RunEdited, UpdateRunInput } from '../../../generated/documents.ts'
import { runEditWords } from './runEditWords.ts'

/** Absent: the other open runs of its batch are planned too. Empty: none is. */
export interface PlannedWith {
  readonly siblingIds?: readonly string[]
}

/** A run as its form shows it. */
export function runValues(run: RunEdited): FormValues {
  return {
    title: run.title,
    assignedToId: run.assignedTo?.id ?? '',
    assignedTeamId: run.assignedTeam?.id ?? '',
    locationId: run.location?.id ?? '',
    dueDate: run.dueDate ?? '',
    priority: String(run.priority),
    scheduledStart: run.scheduledStart ?? '',
    scheduledEnd: run.scheduledEnd ?? '',
    orderReference: run.orderReference ?? '',
    chargeNumber: run.chargeNumber ?? '',
    description: run.description ?? '',
  }
}

/** What changed, as the API takes it; what did not is left out, so that it stays. */
export function runInput(changes: FormValues): Omit<UpdateRunInput, 'id' | 'etag'> {
  const description = longText(changes, 'description')
  return {
    title: requiredText(changes, 'title'),
    assignedToId: textOf(changes, 'assignedToId'),
    assignedTeamId: textOf(changes, 'assignedTeamId'),
    locationId: textOf(changes, 'locationId'),
    dueDate: textOf(changes, 'dueDate'),
    priority: wholeOf(changes, 'priority'),
    scheduledStart: textOf(changes, 'scheduledStart'),
    scheduledEnd: textOf(changes, 'scheduledEnd'),
    orderReference: textOf(changes, 'orderReference'),
    chargeNumber: textOf(changes, 'chargeNumber'),
    description: description === '' ? null : description,
  }
}

/** What the API need not be asked to refuse. */
export function problemsOfRun(values: FormValues): Problems {
  return {
    ...(/^-?\d{1,4}$/.test(String(values['priority']).trim()) ? {} : { priority: runEditWords.notPriority }),
    ...(endsBeforeStart(values) ? { scheduledEnd: runEditWords.endBeforeStart } : {}),
  }
}

/** Of a run or a step that has both times. */
export function endsBeforeStart({ scheduledStart, scheduledEnd }: FormValues): boolean {
  if (scheduledStart === '' || scheduledEnd === '') return false
  return Date.parse(String(scheduledEnd)) < Date.parse(String(scheduledStart))
}

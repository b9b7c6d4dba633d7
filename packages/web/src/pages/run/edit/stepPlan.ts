import type { FormValues } from '../../../components/form/edits.ts'
import { isWhole, textOf, wholeOf } from '../../../components/form/formInput.ts'
import type { Problems } from '../../../components/form/useRecordForm.ts'
import { formWords } from '../../../components/words/formWords.ts'
import type {
  Json,
  ScheduleRunStepInput,
  StepPlan,
  UpdateRunStepInput,
} from '../../../generated/documents.ts'
import { runEditWords } from './runEditWords.ts'
import { endsBeforeStart } from './runForm.ts'

const secondsOfMinute = 60

/** What is planned of a step, as its form shows it: the lead time in minutes. `push` is asked, and not kept. */
export function stepValues(step: StepPlan): FormValues {
  return {
    assignedToId: step.assignedTo?.id ?? '',
    assignedTeamId: step.assignedTeam?.id ?? '',
    locationId: step.location?.id ?? '',
    leadTime: step.leadTime === null ? '' : String(step.leadTime / secondsOfMinute),
    scheduledStart: step.scheduledStart ?? '',
    scheduledEnd: step.scheduledEnd ?? '',
    push: false,
  }
}

export function problemsOfStep(values: FormValues): Problems {
  return {
    ...(isMinutes(values['leadTime'] ?? null) ? {} : { leadTime: formWords.notWhole }),
    ...(endsBeforeStart(values) ? { scheduledEnd: runEditWords.endBeforeStart } : {}),
  }
}

/** Whole minutes, or as they came of a procedure that counts in seconds. */
const isMinutes = (value: Json): boolean => isWhole(value) || /^\d{1,9}\.\d+$/.test(String(value ?? ''))

interface StepSaves {
  /** Null: none of it changed. */
  readonly schedule: Omit<ScheduleRunStepInput, 'id' | 'etag'> | null
  readonly update: Omit<UpdateRunStepInput, 'id' | 'etag'> | null
}

/** What changed of a step, as the API takes it: when it is done is one act, which may push others; all else another. */
export function stepSaves(changes: FormValues): StepSaves {
  const times = {
    scheduledStart: textOf(changes, 'scheduledStart'),
    scheduledEnd: textOf(changes, 'scheduledEnd'),
  }
  const update = {
    assignedToId: textOf(changes, 'assignedToId'),
    assignedTeamId: textOf(changes, 'assignedTeamId'),
    locationId: textOf(changes, 'locationId'),
    leadTime: secondsOf(changes),
  }
  return {
    schedule: isEmpty(times) ? null : { ...times, push: changes['push'] === true },
    update: isEmpty(update) ? null : update,
  }
}

function secondsOf(changes: FormValues): number | null | undefined {
  const seconds = wholeOf(changes, 'leadTime', secondsOfMinute)
  return typeof seconds === 'number' ? Math.round(seconds) : seconds
}

const isEmpty = (input: object): boolean => Object.values(input).every((value) => value === undefined)

import { stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { type RedlineToTake, whyNotTakeRedline } from '@traveler/domain/redline/takeRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listStepStatuses, type StepStatusRow } from '../procedureMerge/runsBehindStore.ts'
import type { RunWork } from '../runStep/runWork.ts'
import type { RedlineRow } from './redlineStore.ts'
import { elementsOf, keysToTake, redlineToTake, stepsToRedline } from './redlineToTake.ts'
import type { RedlinedRunStepRow } from './takenRedlineStore.ts'

/** A redline on its way from one run into another. */
export interface Taking {
  readonly work: RunWork
  readonly source: RedlineRow
  readonly toTake: RedlineToTake
  /** The step of this run that goes by the same name as a step of the other one; undefined: none does. */
  here(sourceStepId: string): string | undefined
  /** This run's steps by their elements. */
  readonly ids: ReadonlyMap<string, string>
}

interface Asked {
  readonly source: RedlineRow
  readonly sourceSteps: readonly RedlinedRunStepRow[]
}

/** Refused where the run cannot take it. */
export async function readTaking(
  tx: Transaction,
  work: RunWork,
  { source, sourceSteps }: Asked,
): Promise<Taking> {
  const { run, around } = work
  const toTake = redlineToTake(source, sourceSteps)
  const statuses = await tx.read<StepStatusRow>(listStepStatuses([run.id], keysToTake(toTake)))
  const rows = [...work.steps.values()]
  const ids = new Map(rows.map(({ id: own, row }) => [stepElementId(row.step_key_id, row.occurrence), own]))
  const titles = new Map(rows.map(({ number, title }) => [number, title]))
  refuseIf(
    whyNotTakeRedline(toTake, {
      run: around.run,
      steps: stepsToRedline(statuses, ({ number }) => titles.get(number) ?? ''),
      isStopped: run.stop_id !== null && run.held_at !== null,
    }),
  )
  const elements = elementsOf(sourceSteps)
  return { work, source, toTake, ids, here: (stepId) => ids.get(elements.get(stepId) ?? '') }
}

import type { ElementDifference } from './compareContents.ts'
import { type ProcedureContent, rowsOf } from './procedureContent.ts'

/** Whether a run that is bound to an older version can take what a newer one changes (rule 25). */
export type ChangeForRun = 'CAN_TAKE' | 'STEP_PASSED' | 'STOPPED'

/**
 * What a version changes of a step of a run. CHANGED: what it says or where it stands; nobody may have worked on it. EXTENDED: a step
 * more below it, behind the others; it may not be done.
 */
export type ChangeOfStep = 'CHANGED' | 'EXTENDED'

/** A step of a run, as far as a change cares. */
export interface StepToChange {
  readonly status: string
  /** Nobody has begun it, and nothing is recorded, signed, installed or redlined in it. */
  readonly isUntouched: boolean
}

interface RunBehind {
  /** Its steps by element: at least those that are changed. */
  readonly steps: ReadonlyMap<string, StepToChange>
  readonly isStopped: boolean
}

/** The steps that the newer version changes: an added one by the step before which it would be done, the last of its parent by that. */
export function changedSteps(
  differences: readonly ElementDifference[],
  newer: ProcedureContent,
): ReadonlyMap<string, ChangeOfStep> {
  const rows = [...rowsOf(newer).values()]
  const addedSteps = new Set(
    differences.flatMap(({ change, after }) =>
      change === 'ADDED' && after?.kind === 'STEP' ? [after.id] : [],
    ),
  )
  const changed = new Map<string, ChangeOfStep>()
  for (const { before, after } of differences) {
    const element = after ?? before
    const step = element?.kind === 'STEP' ? element.id : (element?.parent ?? null)
    if (step === null) continue
    if (!addedSteps.has(step)) {
      changed.set(step, 'CHANGED')
      continue
    }
    const row = rows.find((one) => one.includes(step)) ?? []
    const next = row.slice(row.indexOf(step) + 1).find((one) => !addedSteps.has(one))
    const parent = newer.get(step)?.parent ?? null
    if (next !== undefined) changed.set(next, 'CHANGED')
    else if (parent !== null && !addedSteps.has(parent) && changed.get(parent) !== 'CHANGED')
      // Where nothing stood below it before, it becomes a heading.
      changed.set(parent, row.every((one) => addedSteps.has(one)) ? 'CHANGED' : 'EXTENDED')
  }
  return changed
}

/** A run can take a change while nobody has worked on a changed step in it. A stopped run takes nothing before it is released. */
export function takeChange(changed: ReadonlyMap<string, ChangeOfStep>, { steps, isStopped }: RunBehind) {
  const passed = [...changed].flatMap(([id, how]) => {
    const step = steps.get(id)
    return step !== undefined && isInTheWay(step, how) ? [id] : []
  })
  const change: ChangeForRun = isStopped ? 'STOPPED' : passed.length > 0 ? 'STEP_PASSED' : 'CAN_TAKE'
  return { change, passed }
}

/** Whether a step is too far in a run for what is changed of it. */
export function isInTheWay({ status, isUntouched }: StepToChange, how: ChangeOfStep): boolean {
  if (how === 'EXTENDED') return status === 'COMPLETE' || status === 'CANCELED'
  return status !== 'TODO' || !isUntouched
}

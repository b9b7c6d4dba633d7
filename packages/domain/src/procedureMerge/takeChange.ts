import type { ElementDifference } from './compareContents.ts'
import { type ProcedureContent, rowsOf } from './procedureContent.ts'

/** Whether a run that is bound to an older version can take what a newer one changes (rule 25). */
export type ChangeForRun = 'CAN_TAKE' | 'STEP_PASSED' | 'STOPPED'

interface RunBehind {
  /** The statuses of its steps, by the step's element. */
  readonly statuses: ReadonlyMap<string, string>
  readonly isStopped: boolean
}

/** The steps that the newer version changes: an added one by the step before which it would be done. */
export function changedSteps(
  differences: readonly ElementDifference[],
  newer: ProcedureContent,
): ReadonlySet<string> {
  const rows = [...rowsOf(newer).values()]
  const addedSteps = new Set(
    differences.flatMap(({ change, after }) =>
      change === 'ADDED' && after?.kind === 'STEP' ? [after.id] : [],
    ),
  )
  return new Set(
    differences.flatMap(({ before, after }) => {
      const element = after ?? before
      if (element === null) return []
      const step = element.kind === 'STEP' ? element.id : element.parent
      if (step === null) return []
      if (!addedSteps.has(step)) return [step]
      const row = rows.find((one) => one.includes(step)) ?? []
      const next = row.slice(row.indexOf(step) + 1).find((one) => !addedSteps.has(one))
      return next === undefined ? [] : [next]
    }),
  )
}

/** A run can take a change while no changed step is done or skipped in it. A stopped run takes nothing before it is released. */
export function takeChange(changed: ReadonlySet<string>, { statuses, isStopped }: RunBehind) {
  const passed = [...changed].filter((step) => {
    const status = statuses.get(step)
    return status === 'COMPLETE' || status === 'CANCELED'
  })
  const change: ChangeForRun = isStopped ? 'STOPPED' : passed.length > 0 ? 'STEP_PASSED' : 'CAN_TAKE'
  return { change, passed }
}

import { purposeKinds, type RunPurpose } from './runPurpose.ts'
import type { StartWarning } from './startWarning.ts'

/** A run of the procedure that is to be started, of any version of it, on the same unit. Canceled ones are none. */
export interface RunOfProcedure {
  readonly id: string
  readonly title: string
  readonly isOpen: boolean
}

/** What is done again and again by its nature: changes to a unit, and its maintenance. */
const isDoneAgain = (purpose: RunPurpose): boolean =>
  purposeKinds[purpose] === 'CHANGE' || purpose === 'MAINTENANCE'

/** Says that a unit has the procedure already: in work, or behind it where once is what is usual. Null: it has not. */
export function procedureAgain(
  unit: string,
  purpose: RunPurpose,
  runs: readonly RunOfProcedure[],
): StartWarning | null {
  const open = runs.find(({ isOpen }) => isOpen)
  if (open !== undefined) {
    return warning(
      'PROCEDURE_OPEN_ON_UNIT',
      `Run ${open.id} (${open.title}) does the same procedure on ${unit} now. Go on with that run, unless it is to be done twice.`,
    )
  }
  const [done] = runs
  if (done === undefined || isDoneAgain(purpose)) return null
  return warning(
    'PROCEDURE_DONE_ON_UNIT',
    `Run ${done.id} (${done.title}) completed the same procedure on ${unit}. Starting does it again.`,
  )
}

function warning(code: StartWarning['code'], message: string): StartWarning {
  return { code, message, on: null, step: null }
}

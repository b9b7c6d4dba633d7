import { CreateRunDocument, type PlannedToStart, StartPlannedRunDocument } from '../../generated/documents.ts'
import type { RefusalLine } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import { useZoneOf } from '../select/LocationSelect.tsx'
import { startWords } from '../words/startWords.ts'
import { firstRunOf, missingOfPlan, planInput } from './plannedStart.ts'
import { inputWithoutProcedure, isDuePast, missingChoice, type StartForm, startInput } from './startForm.ts'
import { type Readiness, useReadiness } from './useReadiness.ts'

/** A run that was started. */
export interface StartedRun {
  readonly id: string
  readonly title: string
}

/** The start that the dialog asks for. */
interface Start {
  /** What is still to be chosen; null: nothing. */
  readonly missing: string | null
  readonly readiness: Readiness
  readonly isReady: boolean
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  /** Gives the runs; none when it was refused. */
  readonly perform: () => Promise<readonly StartedRun[]>
}

/** Start a run as it is chosen, or planned work as its runs. The same checks answer for both. */
export function useStart(form: StartForm, plan: PlannedToStart | undefined): Start {
  const create = useAct(CreateRunDocument)
  const startPlan = useAct(StartPlannedRunDocument)
  const zone = useZoneOf(form.workCenterId)
  const input = plan === undefined ? startInput(form, zone) : firstRunOf(form, plan)
  const asked = useReadiness(input ?? (plan === undefined ? inputWithoutProcedure(form) : null))
  const readiness = isDuePast(form, zone, Date.now()) ? withWarning(asked, duePast) : asked
  const isReady = input !== null && readiness.isCurrent && readiness.blockers.length === 0
  const perform = async () => {
    if (!isReady) return []
    if (plan === undefined) {
      const run = (await create.perform({ input }))?.createRun?.run
      return run === null || run === undefined ? [] : [run]
    }
    const started = await startPlan.perform({ input: planInput(form, plan) })
    return started?.startPlannedRun?.runs?.filter((run) => run !== null) ?? []
  }
  return {
    missing: plan === undefined ? missingChoice(form) : missingOfPlan(form, plan),
    readiness,
    isReady,
    isBusy: create.isBusy || startPlan.isBusy,
    refusals: [...create.refusals, ...startPlan.refusals.map(inOwnWords)],
    perform,
  }
}

const duePast = { code: 'DUE_DATE_PAST', message: startWords.duePast, on: null, step: null }

function withWarning(readiness: Readiness, warning: Readiness['warnings'][number]): Readiness {
  return { ...readiness, warnings: [warning, ...readiness.warnings] }
}

/** What stands in the dialog is what was saved meanwhile: the next press starts that. */
function inOwnWords(line: RefusalLine): RefusalLine {
  return line.code === 'CONCURRENCY_ERROR' ? { ...line, message: startWords.changedMeanwhile } : line
}

import { compareContents, type ElementDifference } from '../procedureMerge/compareContents.ts'
import type { ProcedureContent } from '../procedureMerge/procedureContent.ts'

/** What became of a step in a run, in its current attempt, as two runs are compared. */
export interface RecordedStep {
  readonly status: string
  readonly attempt: number
  /** By what people call it: a field, a cell. What is not recorded is not there. */
  readonly values: ReadonlyMap<string, string>
}

/** A run: what it is to do, and what became of each step, by the step's element. */
export interface ComparedRun {
  readonly content: ProcedureContent
  readonly steps: ReadonlyMap<string, RecordedStep>
}

/** One thing that is recorded otherwise; null: nothing is. */
export interface RecordDifference {
  readonly name: string
  readonly here: string | null
  readonly there: string | null
}

/** How a step differs between two runs. */
export interface RunStepDifference {
  /** The step's element. */
  readonly step: string
  readonly only: 'HERE' | 'THERE' | null
  /** How what is to be done there differs. */
  readonly definition: readonly ElementDifference[]
  /** Status, attempt and values. */
  readonly record: readonly RecordDifference[]
}

/** In which steps two runs differ, in the order of the first; then the steps that only the other has. */
export function compareRuns(here: ComparedRun, there: ComparedRun): readonly RunStepDifference[] {
  const stepOf = ({ before, after }: ElementDifference): string | null => {
    const element = after ?? before
    return element === null || element.kind === 'STEP' ? (element?.id ?? null) : element.parent
  }
  const differences = Map.groupBy(compareContents(here.content, there.content), stepOf)
  return [...new Set([...here.steps.keys(), ...there.steps.keys()])].flatMap(
    (step): readonly RunStepDifference[] => {
      const [own, other] = [here.steps.get(step), there.steps.get(step)]
      if (own === undefined || other === undefined)
        return [
          {
            step,
            only: own === undefined ? 'THERE' : 'HERE',
            definition: [],
            record: [],
          },
        ]
      const definition = differences.get(step) ?? []
      const record = recordDifferences(own, other)
      return definition.length + record.length === 0 ? [] : [{ step, only: null, definition, record }]
    },
  )
}

function recordDifferences(here: RecordedStep, there: RecordedStep): readonly RecordDifference[] {
  const said = (step: RecordedStep): ReadonlyMap<string, string> =>
    new Map([['status', step.status], ['attempt', String(step.attempt)], ...step.values])
  const [own, other] = [said(here), said(there)]
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((name) => {
    const [one, two] = [own.get(name) ?? null, other.get(name) ?? null]
    return one === two ? [] : [{ name, here: one, there: two }]
  })
}

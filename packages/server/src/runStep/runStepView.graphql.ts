import type { RunAround } from '@traveler/domain/runStep/availableToWork.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { listStandingStops, type ProcedureStopOfRow } from '../procedureStop/procedureStopStore.ts'
import { loadRuns, type RunRow, runLife } from '../run/runStore.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { loadStepDefinitions, type StepDefinitionRow } from '../stepDefinition/stepDefinitionStore.ts'
import {
  listRunStepEdgesOfRuns,
  listRunStepsOfRuns,
  type RunStepEdgeOfRunRow,
  type RunStepOfRunRow,
  type RunStepRow,
} from './runStepStore.ts'
import { stepsAtWork, stopsAtWork, type WorkStep, workSteps } from './runWork.ts'

/** A run as one looks at it: its steps in their order of work. */
export interface RunView {
  readonly steps: ReadonlyMap<string, WorkStep>
  readonly edges: readonly RunStepEdgeOfRunRow[]
  readonly around: RunAround
}

const shown = new WeakMap<RunStepRow, Promise<KnownDefinition>>()

/** The definition that a step shows: parsed once in the life of the process, read in one statement for many steps. */
export function definitionOfStep(context: RequestContext, row: RunStepRow): Promise<KnownDefinition> {
  const known = shown.get(row)
  if (known !== undefined) return known
  const reading = readDefinition(context, row.definition_id)
  shown.set(row, reading)
  return reading
}

async function readDefinition(context: RequestContext, id: string): Promise<KnownDefinition> {
  const found = await definitionsOf(context.caller, [id], async () => {
    const row = await context.one<StepDefinitionRow>(loadStepDefinitions, id)
    return row === null ? [] : [row]
  })
  const definition = found.get(id)
  // Nobody may delete a definition, and a controlled one stands only in controlled steps.
  if (definition === undefined) throw new Error(`There is no step definition ${id}`)
  return definition
}

const views = new WeakMap<readonly RunStepRow[], Promise<RunView | null>>()

/** The run of a step with all its steps, once for each reading of them; null when the run is not there. */
export async function runViewOf(context: RequestContext, runId: string): Promise<RunView | null> {
  const rows = await context.many<RunStepOfRunRow>(listRunStepsOfRuns, runId)
  const known = views.get(rows)
  if (known !== undefined) return known
  const reading = readRunView(context, runId, rows)
  views.set(rows, reading)
  return reading
}

async function readRunView(
  context: RequestContext,
  runId: string,
  rows: readonly RunStepOfRunRow[],
): Promise<RunView | null> {
  const [run, edges, definitions] = await Promise.all([
    context.one<RunRow>(loadRuns, runId),
    context.many<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns, runId),
    Promise.all(rows.map((row) => definitionOfStep(context, row))),
  ])
  if (run === null) return null
  const [unit, stops] = await Promise.all([
    context.one<PartInventoryRow>(loadPartInventories, run.part_inventory_id),
    context.many<ProcedureStopOfRow>(listStandingStops, run.procedure_id),
  ])
  const steps = workSteps(stepsAtWork(rows, edges), new Map(definitions.map((one) => [one.id, one])))
  const around = {
    run: runLife(run),
    steps,
    isUnitOnQualityHold: unit?.quality_hold ?? false,
    isReworkOrdered: false,
    stops: stopsAtWork(stops, rows),
    now: new Date().toISOString(),
  }
  return { steps, edges, around }
}

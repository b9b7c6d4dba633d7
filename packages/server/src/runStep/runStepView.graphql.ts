import { ordersRework } from '@traveler/domain/issue/disposition.ts'
import { definitionAt } from '@traveler/domain/redline/keptRecords.ts'
import type { RunAround } from '@traveler/domain/runStep/availableToWork.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { listStandingStops, type ProcedureStopOfRow } from '../procedureStop/procedureStopStore.ts'
import { type AppliedRedlineRow, asApplied, listAppliedRedlinesOfSteps } from '../redline/redlineStore.ts'
import { loadRuns, type RunRow, runLife } from '../run/runStore.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { loadStepDefinitions, type StepDefinitionRow } from '../stepDefinition/stepDefinitionStore.ts'
import {
  listRunStepEdgesOfRuns,
  listRunStepsOfRuns,
  type RunStepEdgeOfRunRow,
  type RunStepOfRunRow,
  type RunStepRow,
  stepsInOrder,
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

/** The definition by which an attempt at a step was worked: the step's own, but for attempts before a redline was applied. */
export async function definitionOfAttempt(
  context: RequestContext,
  row: RunStepRow,
  attempt: number,
): Promise<KnownDefinition> {
  if (attempt >= row.definition_since) return definitionOfStep(context, row)
  const isCarried = row.carried_attempt !== null && attempt <= row.carried_attempt
  const workedAt = isCarried ? (row.carried_from_id ?? row.id) : row.id
  const applied = await context.many<AppliedRedlineRow>(listAppliedRedlinesOfSteps, workedAt)
  return readDefinition(context, definitionAt(row.definition_id, applied.map(asApplied), attempt))
}

/** A definition by its id. */
export async function readDefinition(context: RequestContext, id: string): Promise<KnownDefinition> {
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
  // Asked for at once: whoever came from the run has it, and what hangs on it travels with the steps.
  const surroundings = readSurroundings(context, runId)
  const [rows, around] = await Promise.all([
    context.many<RunStepOfRunRow>(listRunStepsOfRuns, runId),
    surroundings,
  ])
  const known = views.get(rows)
  if (known !== undefined) return known
  const reading = around === null ? Promise.resolve(null) : readRunView(context, rows, around)
  views.set(rows, reading)
  return reading
}

/** What the steps of a run hang on, beside themselves. */
interface Surroundings {
  readonly run: RunRow
  readonly edges: readonly RunStepEdgeOfRunRow[]
  readonly unit: PartInventoryRow | null
  readonly stops: readonly ProcedureStopOfRow[]
  /** The issue that orders the run; null: none does. */
  readonly issue: IssueRow | null
}

async function readSurroundings(context: RequestContext, runId: string): Promise<Surroundings | null> {
  const [edges, found] = await Promise.all([
    context.many<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns, runId),
    context.one<RunRow>(loadRuns, runId).then((run) => run && readUnitAndStops(context, run)),
  ])
  return found && { edges, ...found }
}

async function readUnitAndStops(context: RequestContext, run: RunRow) {
  const [unit, stops, issue] = await Promise.all([
    context.one<PartInventoryRow>(loadPartInventories, run.part_inventory_id),
    context.many<ProcedureStopOfRow>(listStandingStops, run.procedure_id),
    run.issue_id === null ? null : context.one<IssueRow>(loadIssues, run.issue_id),
  ])
  return { run, unit, stops, issue }
}

async function readRunView(
  context: RequestContext,
  rows: readonly RunStepOfRunRow[],
  { run, edges, unit, stops, issue }: Surroundings,
): Promise<RunView> {
  const definitions = await Promise.all(rows.map((row) => definitionOfStep(context, row)))
  const steps = workSteps(
    stepsAtWork(stepsInOrder(rows), edges),
    new Map(definitions.map((one) => [one.id, one])),
  )
  const around = {
    run: runLife(run),
    steps,
    isUnitOnQualityHold: unit?.quality_hold ?? false,
    isReworkOrdered: issue !== null && ordersRework(issue.status, issue.approved_kind),
    stops: stopsAtWork(stops, rows),
    now: context.now,
  }
  return { steps, edges, around }
}

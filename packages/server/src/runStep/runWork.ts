import { ordersRework } from '@traveler/domain/issue/disposition.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { WorkedStep } from '@traveler/domain/run/deriveRunCopies.ts'
import type { RunAround, RunStop } from '@traveler/domain/runStep/availableToWork.ts'
import { isHeading } from '@traveler/domain/runStep/isHeading.ts'
import type { RunStepNode, UpstreamEdge } from '@traveler/domain/runStep/runStepNode.ts'
import { type IssueOfRunRow, listIssuesOfSameRun } from '../issue/issueOfRunStore.ts'
import { isSameEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listStopsOfSameRun, type StopOfRunRow } from '../procedureStop/procedureStopStore.ts'
import { runLife } from '../run/runStore.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { listOpenSessionsOfSameRun, type WorkSessionRow } from '../workSession/workSessionStore.ts'
import type { RunStepRow } from './runStepStore.ts'
import {
  type EdgeAtWorkRow,
  listEdgesOfSameRun,
  listStepsOfSameRun,
  loadRunOfStep,
  type RunAtWorkRow,
  type StepAtWorkRow,
} from './runWorkStore.ts'

/** A step as an act works on it: its place in the order of work, its row, and the definition that it shows. */
export interface WorkStep extends RunStepNode, WorkedStep {
  readonly status: StepAtWorkRow['status']
  readonly row: StepAtWorkRow
  readonly shown: KnownDefinition
}

/** All that an act on one step of a run decides on, as it stands under the lock. */
export interface RunWork {
  readonly run: RunAtWorkRow
  readonly step: WorkStep
  readonly steps: ReadonlyMap<string, WorkStep>
  readonly edges: readonly EdgeAtWorkRow[]
  readonly around: RunAround
  /** Who is checked in at its steps. */
  readonly sessions: readonly WorkSessionRow[]
  /** Found on one of its steps, or to be resolved before one; resolved ones too. */
  readonly issues: readonly IssueOfRunRow[]
  /** When the act happens. */
  readonly now: string
}

/** The step that an act is asked for, as its caller saw it. */
export interface SeenStep {
  readonly id: string
  /** Null: an act before this one in the same transaction has checked it, or a field's etag guards the act. */
  readonly etag: string | null
}

/** Reads the run of a step with all its steps: one turn of statements, and one more for definitions that are new to this process. */
export async function readRunWork(tx: Transaction, { id, etag }: SeenStep): Promise<RunWork> {
  const [run, plain, edges, stops, sessions, issues] = await Promise.all([
    tx.readOne<RunAtWorkRow>(loadRunOfStep(id)),
    tx.read<RunStepRow>(listStepsOfSameRun(id)),
    tx.read<EdgeAtWorkRow>(listEdgesOfSameRun(id)),
    tx.read<StopOfRunRow>(listStopsOfSameRun(id)),
    tx.read<WorkSessionRow>(listOpenSessionsOfSameRun(id)),
    tx.read<IssueOfRunRow>(listIssuesOfSameRun(id)),
  ])
  const rows = stepsAtWork(plain, edges)
  const row = rows.find((candidate) => candidate.id === id)
  if (run === undefined || row === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'RunStep', id })
  if (etag !== null && !isSameEtag(etag, row.etag))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStep', id })
  const definitions = await definitionsOf(
    tx.caller,
    rows.map((one) => one.definition_id),
    (statement) => tx.read(statement),
  )
  const now = await tx.now()
  const steps = workSteps(rows, definitions)
  const around = {
    run: runLife(run),
    steps,
    isUnitOnQualityHold: run.unit_on_quality_hold,
    isReworkOrdered: run.issue_status !== null && ordersRework(run.issue_status, run.issue_kind),
    stops: stopsAtWork(stops, rows),
    now,
  }
  return { run, step: stepOf(steps, id), steps, edges, around, sessions, issues, now }
}

/** Steps with the dependencies that each of them waits for. */
export function stepsAtWork(rows: readonly RunStepRow[], edges: readonly EdgeAtWorkRow[]): StepAtWorkRow[] {
  const byStep = Map.groupBy(edges, (edge) => edge.step_id)
  return rows.map((row) => ({ ...row, upstream: (byStep.get(row.id) ?? []).map(upstreamEdge) }))
}

/** The stops of a run's version as its steps meet them. A step that is not in the run cannot be begun there. */
export function stopsAtWork(stops: readonly StopOfRunRow[], rows: readonly RunStepRow[]): RunStop[] {
  return stops.flatMap(({ step_id, reason }): RunStop[] => {
    if (step_id === null) return [{ runStepId: null, reason }]
    return rows.filter((row) => row.step_id === step_id).map((row) => ({ runStepId: row.id, reason }))
  })
}

function upstreamEdge(edge: EdgeAtWorkRow): UpstreamEdge {
  return {
    upstreamStepId: edge.upstream_step_id,
    minimumLagSeconds: edge.minimum_lag,
    maximumLagSeconds: edge.maximum_lag,
  }
}

/** The steps of a run by id, as the rules see them. */
export function workSteps(
  rows: readonly StepAtWorkRow[],
  definitions: ReadonlyMap<string, KnownDefinition>,
): ReadonlyMap<string, WorkStep> {
  const parents = new Set(rows.map((row) => row.parent_id))
  return new Map(rows.map((row) => [row.id, workStep(row, shownIn(row, definitions), parents)]))
}

function shownIn(row: StepAtWorkRow, definitions: ReadonlyMap<string, KnownDefinition>): KnownDefinition {
  const shown = definitions.get(row.definition_id)
  // Nobody may delete a definition, and a controlled one stands only in controlled steps.
  if (shown === undefined) throw new Error(`Run step ${row.id} shows no definition`)
  return shown
}

export function workStep(
  row: StepAtWorkRow,
  shown: KnownDefinition,
  parents: ReadonlySet<string | null>,
): WorkStep {
  return {
    id: row.id,
    parentId: row.parent_id,
    number: row.number,
    title: shown.definition.title,
    required: row.required,
    status: row.status,
    isHeading: isHeading(shown.definition, parents.has(row.id)),
    upstream: row.upstream,
    finishedAt: row.completed_at,
    attempt: row.attempt,
    startedAt: row.started_at,
    row,
    shown,
  }
}

/** A step that must be there: what the rules planned names steps of the same run. */
export function stepOf(steps: ReadonlyMap<string, WorkStep>, id: string): WorkStep {
  const step = steps.get(id)
  if (step === undefined) throw new Error(`Step ${id} is not in the run`)
  return step
}

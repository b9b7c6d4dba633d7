import { planRunSteps, type RunSteps, type StepPointer } from '@traveler/domain/run/planRunSteps.ts'
import { workCenters } from '@traveler/domain/runStep/workCenters.ts'
import { makeSheet, placeOfId, type RowSheet } from '../operation/rowSheet.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  type FrozenEdgeOfRow,
  type FrozenEdgeRow,
  type FrozenStepRow,
  listFrozenEdges,
  listFrozenSteps,
} from '../procedure/frozenProcedureStore.ts'
import { Kept } from './kept.ts'

/** A pointer with the columns that a run step copies as they are. */
interface FrozenPointer extends StepPointer {
  readonly required: boolean
  readonly locationId: string | null
  readonly leadTime: number | null
}

/** What a run copies of a procedure version that was frozen. The ids of a copy: those of its steps, of its edges, of the attributes of its steps. */
export interface FrozenProcedure {
  readonly steps: RowSheet
  readonly edges: RowSheet
  readonly attributes: RowSheet
}

/** A released version is never thawed: what was read of it once stays true. */
const kept = new Kept<FrozenProcedure>()

/**
 * The trees of versions by id, from memory those that were kept; without a draft, from which no run is started. Whether the
 * caller may see a version is asked of its own row, never of memory.
 */
export async function readFrozenProcedures(
  tx: Transaction,
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, FrozenProcedure>> {
  const found = new Map<string, FrozenProcedure>()
  for (const id of procedureIds) {
    const known = kept.get(keyOf(tx, id))
    if (known !== undefined) found.set(id, known)
  }
  const missing = procedureIds.filter((id) => !found.has(id))
  if (missing.length === 0) return found
  const [steps, edges] = await Promise.all([
    tx.read<FrozenStepRow>(listFrozenSteps(missing)),
    tx.read<FrozenEdgeOfRow>(listFrozenEdges(missing)),
  ])
  const edgesOf = Map.groupBy(edges, (edge) => edge.of_id)
  for (const [id, ofVersion] of Map.groupBy(steps, (step) => step.of_id)) {
    found.set(id, frozenSheets(ofVersion, edgesOf.get(id) ?? []))
  }
  return found
}

/** Keeps the tree of a version that was found released. */
export function keepFrozenProcedure(tx: Transaction, procedureId: string, frozen: FrozenProcedure): void {
  kept.keep(keyOf(tx, procedureId), frozen)
}

function keyOf(tx: Transaction, procedureId: string): string {
  return `${tx.caller.organizationId}:${procedureId}`
}

function frozenSheets(steps: readonly FrozenStepRow[], edges: readonly FrozenEdgeRow[]): FrozenProcedure {
  const tree = { pointers: steps.map(asPointer), edges: edges.map(asEdge) }
  const plan = planRunSteps(
    tree,
    steps.map((_step, nth) => placeOfId(nth)),
  )
  const before = steps.length + plan.edges.length
  return {
    steps: stepSheet(plan),
    edges: edgeSheet(plan, steps.length),
    attributes: attributeSheet(plan, attributesOf(steps), before),
  }
}

function stepSheet({ steps }: RunSteps<FrozenPointer>): RowSheet {
  const at = workCenters(steps)
  const rows = steps.map((step) => ({
    id: step.id,
    step_id: step.originStepId,
    step_key_id: step.stepKey,
    occurrence: step.occurrence,
    definition_id: step.definitionId,
    parent_id: step.parentId,
    position: step.position,
    number: step.number,
    required: step.required,
    location_id: step.locationId,
    work_center_id: at.get(step.id) ?? null,
    lead_time: step.leadTime,
    ...untouchedStep,
  }))
  return makeSheet('run_step', rows, ['run_id', 'export_controlled', 'etag', 'updated_at'])
}

/** The columns of a step on which nothing was done yet. */
export const untouchedStep = {
  assigned_to_id: null,
  assigned_team_id: null,
  scheduled_start: null,
  scheduled_end: null,
  status: 'TODO',
  previous_status: null,
  attempt: 1,
  started_at: null,
  started_by: null,
  completed_at: null,
  completed_by: null,
  hold_kind: null,
  hold_reason: null,
  held_by: null,
  held_at: null,
  fail_reason: null,
  skip_reason: null,
  skipped_by: null,
  correcting: false,
  verify_after_reopening: false,
  definition_since: 1,
  carried_from_id: null,
  carried_attempt: null,
} as const

function edgeSheet({ edges }: RunSteps<FrozenPointer>, before: number): RowSheet {
  const rows = edges.map((edge, nth) => ({
    id: placeOfId(before + nth),
    step_id: edge.stepId,
    upstream_step_id: edge.upstreamStepId,
    minimum_lag: edge.minimumLagSeconds,
    maximum_lag: edge.maximumLagSeconds,
  }))
  return makeSheet('run_step_edge', rows, ['run_id', 'export_controlled'])
}

type Attributes = ReadonlyMap<string, FrozenStepRow['attributes']>

function attributesOf(steps: readonly FrozenStepRow[]): Attributes {
  return new Map(steps.map(({ id, attributes }) => [id, attributes]))
}

function attributeSheet(
  { steps }: RunSteps<FrozenPointer>,
  attributes: Attributes,
  before: number,
): RowSheet {
  const owned = steps.flatMap((step) =>
    (attributes.get(step.originStepId) ?? []).map((one) => ({ record_id: step.id, ...one })),
  )
  const rows = owned.map((one, nth) => ({ id: placeOfId(before + nth), ...one }))
  return makeSheet('attribute', rows, [
    'export_controlled',
    'etag',
    'created_at',
    'updated_at',
    'created_by',
    'updated_by',
  ])
}

function asPointer(row: FrozenStepRow): FrozenPointer {
  return {
    id: row.id,
    parentId: row.parent_id,
    position: row.position,
    stepKey: row.step_key_id,
    occurrence: row.occurrence,
    definitionId: row.definition_id,
    required: row.required,
    locationId: row.location_id,
    leadTime: row.lead_time,
  }
}

function asEdge(row: FrozenEdgeRow) {
  return {
    stepId: row.step_id,
    upstreamStepId: row.upstream_step_id,
    minimumLagSeconds: row.minimum_lag,
    maximumLagSeconds: row.maximum_lag,
  }
}

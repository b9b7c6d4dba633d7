import type { StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import type { StepPointer } from '@traveler/domain/run/planRun.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  type FrozenEdgeRow,
  type FrozenStepRow,
  listFrozenEdges,
  listFrozenSteps,
} from '../procedure/frozenProcedureStore.ts'

/** A pointer with the columns that a run step copies as they are. */
export interface FrozenPointer extends StepPointer {
  readonly required: boolean
  readonly locationId: string | null
  readonly leadTime: number | null
}

/** The tree of a procedure version that was frozen: what a run copies. */
export interface FrozenProcedure {
  readonly pointers: readonly FrozenPointer[]
  readonly edges: readonly StepEdge[]
}

/** Released versions whose trees are kept. A released version is never thawed: what was read once stays true. */
const keptVersions = 200
const kept = new Map<string, FrozenProcedure>()

/**
 * The tree of a version, from memory when it was kept. A draft has pointers without definitions: it comes out without
 * them, and the start is refused. Whether the caller may see the version is asked of its own row, never of memory.
 */
export async function readFrozenProcedure(tx: Transaction, procedureId: string): Promise<FrozenProcedure> {
  const known = kept.get(keyOf(tx, procedureId))
  if (known !== undefined) return known
  const [steps, edges] = await Promise.all([
    tx.read<FrozenStepRow>(listFrozenSteps(procedureId)),
    tx.read<FrozenEdgeRow>(listFrozenEdges(procedureId)),
  ])
  return { pointers: steps.flatMap(asPointer), edges: edges.map(asEdge) }
}

/** Keeps the tree of a version that was found released, the longest kept giving way. */
export function keepFrozenProcedure(tx: Transaction, procedureId: string, frozen: FrozenProcedure): void {
  const key = keyOf(tx, procedureId)
  kept.delete(key)
  kept.set(key, frozen)
  if (kept.size <= keptVersions) return
  for (const oldest of kept.keys()) {
    kept.delete(oldest)
    return
  }
}

function keyOf(tx: Transaction, procedureId: string): string {
  return `${tx.caller.organizationId}:${procedureId}`
}

function asPointer(row: FrozenStepRow): FrozenPointer[] {
  if (row.definition_id === null) return []
  return [
    {
      id: row.id,
      parentId: row.parent_id,
      position: row.position,
      stepKey: row.step_key_id,
      occurrence: row.occurrence,
      definitionId: row.definition_id,
      required: row.required,
      locationId: row.location_id,
      leadTime: row.lead_time,
    },
  ]
}

function asEdge(row: FrozenEdgeRow): StepEdge {
  return {
    stepId: row.step_id,
    upstreamStepId: row.upstream_step_id,
    minimumLagSeconds: row.minimum_lag,
    maximumLagSeconds: row.maximum_lag,
  }
}

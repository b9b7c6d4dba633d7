import { stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import type { VersionTree } from '@traveler/domain/run/planRebase.ts'
import type { FrozenEdgeRow, FrozenStepRow } from '../procedure/frozenProcedureStore.ts'

/** A frozen version by the elements of its steps: by what versions have in common. */
export function versionTree(steps: readonly FrozenStepRow[], edges: readonly FrozenEdgeRow[]): VersionTree {
  const elementOf = new Map(steps.map((row) => [row.id, stepElementId(row.step_key_id, row.occurrence)]))
  const named = (id: string): string => elementOf.get(id) ?? ''
  return {
    steps: steps.map((row) => ({
      element: named(row.id),
      id: row.id,
      stepKey: row.step_key_id,
      occurrence: row.occurrence,
      parent: row.parent_id === null ? null : named(row.parent_id),
      definitionId: row.definition_id,
      required: row.required,
      locationId: row.location_id,
      leadTime: row.lead_time,
      attributes: row.attributes,
    })),
    edges: edges.map((edge) => ({
      step: named(edge.step_id),
      upstream: named(edge.upstream_step_id),
      minimumLag: edge.minimum_lag,
      maximumLag: edge.maximum_lag,
    })),
  }
}

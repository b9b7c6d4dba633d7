import { contentOf, type ProcedureContent } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { stepElements } from '@traveler/domain/procedureMerge/stepElements.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { Read } from '../operation/read.ts'
import {
  type DrawnEdgeOfRow,
  listDrawnEdgesOf,
  listStepsOfVersions,
  type StepOfVersionRow,
} from '../procedure/draftContentStore.ts'
import { draftDefinition } from '../procedure/frozenContent.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'

/** All that versions say, by their ids: two statements, however many versions and steps. */
export async function readVersionContents(
  read: Read,
  versions: readonly ProcedureRow[],
): Promise<ReadonlyMap<string, ProcedureContent>> {
  const ids = versions.map(({ id }) => id)
  const [steps, edges] = await Promise.all([
    read<StepOfVersionRow>(listStepsOfVersions(ids)),
    read<DrawnEdgeOfRow>(listDrawnEdgesOf(ids)),
  ])
  const [stepsOf, edgesOf] = [
    Map.groupBy(steps, ({ of_id }) => of_id),
    Map.groupBy(edges, ({ of_id }) => of_id),
  ]
  return new Map(
    versions.map((version) => [
      version.id,
      versionContent(version, stepsOf.get(version.id) ?? [], edgesOf.get(version.id) ?? []),
    ]),
  )
}

function versionContent(
  version: ProcedureRow,
  steps: readonly StepOfVersionRow[],
  edges: readonly DrawnEdgeOfRow[],
): ProcedureContent {
  const { title, description, type, step_order: stepOrder, further_runs: furtherRuns } = version
  const defined = steps.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    position: row.position,
    stepKey: row.step_key_id,
    occurrence: row.occurrence,
    required: row.required,
    locationId: row.location_id,
    leadTime: row.lead_time,
    standardStepId: row.standard_step_id,
    parts: row.parts,
    attributes: row.attributes,
    // In its canonical form, as redlines have it: what means nothing is no difference.
    definition: parseStepDefinition(canonicalStepDefinition(draftDefinition(row))),
  }))
  const waits = edges.map((row) => ({
    stepId: row.step_id,
    upstreamStepId: row.upstream_step_id,
    minimumLag: row.minimum_lag,
    maximumLag: row.maximum_lag,
  }))
  return contentOf([
    {
      id: 'procedure',
      kind: 'PROCEDURE',
      parent: null,
      values: { title, description, type, stepOrder, furtherRuns },
    },
    ...stepElements(defined, waits),
  ])
}

import {
  belowStandard,
  notStandard,
  type StandardColumns,
  standardTop,
  usedStep,
} from './standardColumnsStore.ts'
import type { CopiedAs } from './stepCopyStore.ts'
import type { StepTree, TreeStepRow } from './stepTreeStore.ts'

/** In the next version of a procedure every step is what it was. */
export function asItIs(): CopiedAs {
  return { keepsKey: true, columns: {} }
}

/** In the next version of a standard step: the same steps below a new top. */
export function asNextVersion(top: TreeStepRow, topId: string, version: number) {
  return (step: TreeStepRow): CopiedAs => ({
    keepsKey: true,
    columns:
      step.id === top.id
        ? standardTop(topId, top.standard_family_id ?? topId, version)
        : belowStandard(topId),
  })
}

/** In a new standard step: steps of their own, whatever they were. The key of the top one names the family. */
export function asNewStandard(top: TreeStepRow, topId: string) {
  return (step: TreeStepRow, keyId: string): CopiedAs => ({
    keepsKey: false,
    columns: {
      occurrence: 1,
      ...(step.id === top.id ? standardTop(topId, keyId, 1) : belowStandard(topId)),
    },
  })
}

/** Below a step of a standard step. */
export function asBelowStandard(topId: string) {
  return (): CopiedAs => ({ keepsKey: false, columns: { occurrence: 1, ...belowStandard(topId) } })
}

/** How often a procedure uses a step key already, in any of its versions. */
export interface OccurrenceRow {
  readonly step_key_id: string
  readonly last_occurrence: number
}

/**
 * In a procedure: a standard step becomes a use, and a use another one, under the key it has and the next occurrence
 * number; all other steps become steps of their own. What is copied out of the middle of either is a step of its own.
 */
export function asInProcedure(tree: StepTree, occurrences: readonly OccurrenceRow[]) {
  const last = new Map(occurrences.map((row) => [row.step_key_id, row.last_occurrence]))
  const byId = new Map(tree.steps.map((step) => [step.id, step]))
  const isOfUse = (step: TreeStepRow | undefined): boolean =>
    step !== undefined &&
    (step.standard_family_id !== null ||
      ((step.standard_step_id ?? step.standard_root_id) !== null && isOfUse(byId.get(step.parent_id ?? ''))))
  return (step: TreeStepRow): CopiedAs => {
    if (!isOfUse(step)) return { keepsKey: false, columns: { occurrence: 1, ...notStandard } }
    const occurrence = (last.get(step.step_key_id) ?? 0) + 1
    last.set(step.step_key_id, occurrence)
    const columns: StandardColumns = usedStep(step.standard_step_id ?? step.id, step.standard_family_id)
    return { keepsKey: true, columns: { occurrence, ...columns } }
  }
}

import { whyNotInstallAtStep } from '@traveler/domain/abom/whyNotInstallAtStep.ts'
import { type AsBuiltToChange, lineNotOpened, mayChange } from './asBuiltToChange.ts'
import type { InstallStepRow } from './installStore.ts'

interface StepNamed {
  readonly buildRequirementId: string
  readonly runStepId?: string | null | undefined
}

/** Everything that forbids the steps at which something is to go in. */
export function whyNotAtSteps(
  installations: readonly StepNamed[],
  { lines, rows, changing }: AsBuiltToChange,
  steps: readonly InstallStepRow[],
) {
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  return installations.flatMap(({ runStepId, buildRequirementId }) => {
    if (!runStepId) return []
    const step = stepOf.get(runStepId)
    if (step === undefined) return [{ code: 'NOT_FOUND', type: 'RunStep', id: runStepId } as const]
    const isOfUnit = step.part_inventory_id === lines.get(buildRequirementId)?.parentId
    const refusal = whyNotInstallAtStep({ number: step.number, status: step.status, isOfUnit })
    if (refusal !== null) return refusal
    // What another run may change is not changed at a step of this one.
    const line = rows.get(buildRequirementId)
    const run = changing.get(step.part_inventory_id)?.find(({ id }) => id === step.run_id)
    return line === undefined || run === undefined || mayChange(run, line) ? [] : lineNotOpened(line, run)
  })
}

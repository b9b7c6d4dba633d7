import type { PlannedInstall } from '@traveler/domain/abom/planInstalls.ts'
import { insertRows, type NewRow } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { AsBuiltToChange } from './asBuiltToChange.ts'
import { newInstallation } from './newInstallation.ts'
import type { InsideOf } from './putInside.ts'

interface Installed {
  readonly ids: readonly string[]
  readonly plan: readonly PlannedInstall[]
  readonly inside: readonly InsideOf[]
  /** At which step each goes in, where one is said. */
  readonly steps: readonly { readonly runStepId?: string | null | undefined }[]
  readonly found: AsBuiltToChange
}

/** Tells of what was put in: by each unit that it went into. */
export async function appendInstalled(
  tx: Transaction,
  { ids, plan, inside, steps, found }: Installed,
): Promise<void> {
  const now = await tx.now()
  const rows = plan.map((one, nth): NewRow<'abom_installation'> => {
    const run = found.runs.get(one.line.id)
    if (run === undefined) throw new Error('A line that no run changes was refused')
    const said = {
      id: ids[nth] ?? '',
      build_requirement_id: one.line.id,
      parent_id: one.line.parentId,
      part_inventory_id: inside[nth]?.partInventoryId ?? one.unit.id,
      quantity: one.quantity,
      designator: one.designator,
      run_id: run.id,
      run_step_id: steps[nth]?.runStepId ?? null,
      export_controlled: one.line.isParentControlled || one.unit.isControlled,
    }
    return newInstallation(tx, said, now)
  })
  for (const [parentId, own] of Map.groupBy(rows, ({ parent_id }) => parent_id)) {
    tx.append({
      stream: { id: parentId, type: 'partInventory' },
      type: 'PARTS_INSTALLED',
      changes: [insertRows('abom_installation', own)],
    })
  }
}

import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PlanInput } from './plannedRunInput.ts'
import type { FoundPlan } from './readPlans.ts'

/** The row of work that is planned now. */
export function plannedRunRow(
  tx: Transaction,
  { input, found }: { readonly input: PlanInput; readonly found: FoundPlan },
  { id, now }: { readonly id: string; readonly now: string },
): NewRow<'planned_run'> {
  if (found.part === null) throw new Error('A plan whose part is not there was refused')
  return {
    id,
    title: input.title,
    part_id: found.part.id,
    procedure_id: input.procedureId,
    procedure_family_id: input.procedureFamilyId,
    quantity: input.quantity,
    need_by: input.needBy,
    location_id: found.locationId,
    window_start: input.windowStart,
    window_end: input.windowEnd,
    order_reference: input.orderReference,
    priority: input.priority ?? 0,
    status: 'PLANNED',
    cancel_reason: null,
    export_controlled: found.exportControlled,
    ...stamp(tx, now),
  }
}

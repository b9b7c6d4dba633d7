import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

/** What an installation says of itself when it is written. */
export type SaidOfInstallation = Pick<
  NewRow<'abom_installation'>,
  | 'id'
  | 'build_requirement_id'
  | 'parent_id'
  | 'part_inventory_id'
  | 'quantity'
  | 'designator'
  | 'run_id'
  | 'run_step_id'
  | 'export_controlled'
>

/** A new installation, which stands. */
export function newInstallation(
  tx: Transaction,
  said: SaidOfInstallation,
  now: string,
): NewRow<'abom_installation'> {
  return {
    ...said,
    removed_at: null,
    removed_by: null,
    removed_run_id: null,
    remove_reason: null,
    remove_condition: null,
    ...stamp(tx, now),
  }
}

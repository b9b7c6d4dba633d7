import { isOrder } from '../partInventory/inventoryCopiesStore.ts'
import type { UnitOfIssueRow } from './issueStore.ts'

/**
 * Whether an issue holds a unit: as was asked; else what lies in stock. What is in work, built in or scrapped keeps its
 * state: other rules stand in its way. What is only ordered is not here to be held.
 */
export function isHeldByIssue(
  unit: Pick<UnitOfIssueRow, 'status' | 'origin'>,
  asked: boolean | null | undefined,
): boolean {
  if (isOrder(unit)) return false
  return asked ?? (unit.status !== 'WIP' && unit.status !== 'INSTALLED' && unit.status !== 'SCRAPPED')
}

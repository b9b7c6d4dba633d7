import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { type Change, insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { UnitOfRunRow } from '../run/closingStore.ts'
import type { RunRow } from '../run/runStore.ts'

interface Ended {
  readonly run: RunRow
  readonly unit: UnitOfRunRow
  readonly now: string
}

/**
 * The end of the last run that might change a unit locks its as-built BOM, as a version with the next number (rule 32).
 * Nothing where the run only looked, where another goes on, or where the unit has no lines.
 */
export async function lockedAsBuilt(tx: Transaction, { run, unit, now }: Ended): Promise<readonly Change[]> {
  if (purposeKinds[run.purpose] === 'LOOK' || unit.other_work || !unit.has_lines) return []
  return [
    insertRows('as_built_version', [
      {
        id: await tx.newId(),
        part_inventory_id: unit.id,
        number: unit.as_built_versions + 1,
        run_id: run.id,
        locked_at: now,
        export_controlled: unit.export_controlled,
      },
    ]),
  ]
}

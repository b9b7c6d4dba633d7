import { insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { FieldReferencesRow } from './stepFieldStore.ts'

/** The id of the unit that a field names, which is made when nobody has named it before; null: no unit. */
export async function unitFor(
  tx: Transaction,
  type: string | null | undefined,
  found: FieldReferencesRow | undefined,
): Promise<string | null> {
  if (!type) return null
  if (found !== undefined && found.unit_id !== null) return found.unit_id
  const [id, now] = await Promise.all([tx.newId(), tx.now()])
  tx.append({
    stream: { id, type: 'unitOfMeasurement' },
    type: 'UNIT_OF_MEASUREMENT_CREATED',
    changes: [
      insertRows('unit_of_measurement', [{ id, type, dimension: null, factor: null, ...stamp(tx, now) }]),
    ],
  })
  return id
}

import { Refused } from '@traveler/domain/refusal.ts'
import { type EntityRow, loadEntity } from '../entity/entityStore.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type LabelRow, loadLabels } from './labelStore.ts'

/** A record to put a label on, or to take it off. */
export interface LabelledEntity {
  readonly label: LabelRow
  /** What the label hangs on: of a procedure its first version, for all of them. */
  readonly recordId: string
  readonly stream: { readonly id: string; readonly type: string }
  readonly exportControlled: boolean
}

/** Reads both, and refuses what is not there. */
export async function labelledEntity(
  tx: Transaction,
  { entityId, labelId }: { readonly entityId: string; readonly labelId: string },
): Promise<LabelledEntity> {
  const [entity, label] = await Promise.all([
    tx.readOne<EntityRow>(loadEntity({ entityId })),
    tx.readOne<LabelRow>(loadLabels([labelId])),
  ])
  if (label === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Label', id: labelId })
  if (entity === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Entity', id: entityId })
  const family = entity.type === 'procedure' ? entity.family_id : null
  return {
    label,
    recordId: family ?? entity.id,
    stream: { id: family ?? entity.stream_id, type: entity.stream_type },
    exportControlled: entity.export_controlled,
  }
}

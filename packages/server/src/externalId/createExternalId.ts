import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type EntityRow, loadEntity, lockEntityOfAllVersions } from '../entity/entityStore.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { externalValue, systemName } from './externalIdInput.ts'

const input = z.object({ entityId: id, system: systemName(), value: externalValue() })

/** Say what another system calls a record; of a procedure, all its versions. */
export const createExternalId: Operation<z.output<typeof input>> = {
  name: 'createExternalId',
  permission: 'CreateExternalId',
  input,
  lock: ({ entityId }) => lockEntityOfAllVersions(entityId, []),
  async perform(tx, { entityId, system, value }) {
    const entity = await tx.readOne<EntityRow>(loadEntity({ entityId }))
    if (entity === undefined || entity.type === 'step' || entity.type === 'runStep') {
      throw new Refused({ code: 'NOT_FOUND', type: 'Entity', id: entityId })
    }
    const recordId = entity.type === 'procedure' ? (entity.family_id ?? entity.id) : entity.id
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: newId,
      system,
      type: entity.type,
      value,
      record_id: recordId,
      export_controlled: entity.export_controlled,
      etag: tx.actId,
      created_at: now,
      created_by: tx.caller.userId,
    }
    tx.append({
      stream: { id: recordId, type: entity.type },
      type: 'EXTERNAL_ID_CREATED',
      changes: [insertRows('external_id', [row])],
    })
    return { externalIdId: newId }
  },
}

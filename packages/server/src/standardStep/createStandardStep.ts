import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertAll } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { standardTop } from '../step/standardColumnsStore.ts'
import { stepAttributesInput, stepInput } from '../step/stepInput.ts'
import { whyNotLocation } from '../step/stepTree.ts'
import { writtenColumns } from '../step/writtenColumns.ts'
import { refuseControlled } from './standardStepInput.ts'

const { parentId: _none, ...written } = stepInput
const input = z.object({
  ...written,
  exportControlled: z.boolean().nullish(),
  attributes: stepAttributesInput,
})

/** Begin a standard step: its first version, a draft. Its step key names it through all versions and uses. */
export const createStandardStep: Operation<z.output<typeof input>> = {
  name: 'createStandardStep',
  permission: 'CreateStep',
  input,
  async perform(tx, given) {
    const exportControlled = given.exportControlled ?? false
    refuseControlled(exportControlled, tx.caller)
    const location = await tx.readOne<LocationRow>(loadLocations(given.locationId ? [given.locationId] : []))
    refuseIf(whyNotLocation(given.locationId, location))
    const [[stepId = '', stepKeyId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
    const step = {
      id: stepId,
      procedure_id: null,
      step_key_id: stepKeyId,
      parent_id: null,
      position: 1,
      ...writtenColumns(given),
      ...standardTop(stepId, stepKeyId, 1),
      export_controlled: exportControlled,
      ...stamp(tx, now),
    }
    const sent = await definedAttributes(tx, 'STEP', given.attributes)
    const { changes } = await attributeChanges(tx, step, sent)
    tx.append({
      stream: { id: stepId, type: 'standardStep' },
      type: 'STANDARD_STEP_CREATED',
      changes: [
        ...insertAll({
          step_key: [{ id: stepKeyId, next_field_number: 1, export_controlled: exportControlled }],
          step: [step],
        }),
        ...changes,
      ],
    })
    return { stepId }
  },
}

import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { fieldColumns, fieldInput, whyNotReferences, whyNotType } from './stepFieldInput.ts'
import {
  type FieldReferencesRow,
  findFieldReferences,
  loadStepFieldToChange,
  type StepFieldToChangeRow,
} from './stepFieldStore.ts'
import { unitFor } from './unitFor.ts'

const input = z.object({ id, etag, ...fieldInput, name: fieldInput.name.nullish() })

/** Edit a field of a draft. It keeps its number, so that its values line up with those of earlier versions. */
export const updateStepField: Operation<z.output<typeof input>> = {
  name: 'updateStepField',
  permission: 'UpdateStepField',
  input,
  lock: (given, caller) => lockDraftsOf('step_field', [given.id], given.unit ? [caller.organizationId] : []),
  async perform(tx, { name, ...given }) {
    const [found, references] = await Promise.all([
      tx.readOne<StepFieldToChangeRow>(loadStepFieldToChange(given.id)),
      tx.readOne<FieldReferencesRow>(findFieldReferences(given)),
    ])
    const field = seenRow(found, { type: 'StepField', id: given.id, etag: given.etag })
    refuseIf(whyNotEditStep(field.draft))
    refuseIf([...whyNotReferences(given, references), ...whyNotType(given, field.type)])
    const [unitId, now] = await Promise.all([unitFor(tx, given.unit, references), tx.now()])
    const edited = fieldColumns(name ? { ...given, name } : given, field, unitId)
    tx.append({
      stream: draftStream(field.draft),
      type: 'STEP_FIELD_UPDATED',
      changes: [
        updateRow('step_field', { id: field.id }, { ...edited, ...restamp(tx, now) }, { etag: field.etag }),
      ],
    })
    return { stepFieldId: field.id }
  },
}

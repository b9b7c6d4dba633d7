import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { words } from '../../../components/words.ts'
import { RecordFieldValueDocument } from '../../../generated/documents.ts'
import { useBatchScope } from '../batch/batchScope.ts'
import { type FieldSaving, type SavingPlace, useValueSaving } from './useValueSaving.ts'

/** Saving of one field. What is one value for the batch goes to the units that are chosen there, as the screen names them. */
export function useFieldSaving(place: SavingPlace): FieldSaving {
  const act = useAct(RecordFieldValueDocument)
  const { siblingIds, isReading } = useBatchScope()
  const { id, _etag, perBatch } = place.field
  const saving = useValueSaving(place, {
    ...act,
    send: (value, reason) => {
      const entry = isNotApplicable(value) ? { value: null, notApplicable: true } : { value }
      const siblings = perBatch ? siblingIds : []
      return act.perform({ input: { id, etag: _etag ?? '', ...entry, reason, siblingIds: [...siblings] } })
    },
  })
  return perBatch && isReading ? { ...saving, lockedBy: saving.lockedBy ?? words.siblings.reading } : saving
}

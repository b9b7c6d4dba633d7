import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { RecordFieldValueDocument } from '../../../generated/documents.ts'
import { type FieldSaving, type SavingPlace, useValueSaving } from './useValueSaving.ts'

/** Saving of one field. */
export function useFieldSaving(place: SavingPlace): FieldSaving {
  const act = useAct(RecordFieldValueDocument)
  const { id, _etag } = place.field
  return useValueSaving(place, {
    ...act,
    send: (value, reason) => {
      const entry = isNotApplicable(value) ? { value: null, notApplicable: true } : { value }
      return act.perform({ input: { id, etag: _etag ?? '', ...entry, reason } })
    },
  })
}

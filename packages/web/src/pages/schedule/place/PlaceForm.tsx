import { Select } from '@mantine/core'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import { FormPair, helpBelow, RecordFormCard } from '../../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { PlaceSelect } from '../../../components/select/LocationSelect.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { type PlaceView, SitesDocument, UpdatePlaceDocument } from '../../../generated/documents.ts'
import { typeChoices } from './NewPlaceDialog.tsx'
import { placeInput, placeValues, problemsOfPlace } from './placeForm.ts'
import { placeWords } from './placeWords.ts'

const labels = {
  name: placeWords.name,
  type: placeWords.type,
  description: placeWords.description,
  parentId: placeWords.parent,
  siteId: placeWords.site,
  stations: placeWords.stations,
  available: placeWords.available,
}

/** What is said of a place. */
export function PlaceForm({ place }: { readonly place: PlaceView }) {
  const act = useAct(UpdatePlaceDocument)
  const { data } = useDocument(SitesDocument, {})
  const form = useRecordForm({
    key: 'place',
    now: placeValues(place),
    refusals: act.refusals,
    problemsIn: problemsOfPlace,
    save: async (changes) =>
      (await act.perform({ input: { id: place.id, etag: place._etag ?? '', ...placeInput(changes) } })) !==
      null,
  })
  const sites = (data?.sites?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const choice = (name: string) => ({
    value: form.text(name) === '' ? null : form.text(name),
    error: form.problemOf(name),
    clearable: true,
  })
  return (
    <RecordFormCard
      form={form}
      label={placeWords.edit}
      labels={labels}
      isBusy={act.isBusy}
      reason={useWhyNotPermitted('UpdateLocation')}
    >
      <FormPair>
        <FormText form={form} name="name" label={labels.name} required maxLength={128} />
        <Select
          label={labels.type}
          placeholder={placeWords.noType}
          data={typeChoices}
          {...choice('type')}
          onChange={(type) => form.type('type', type ?? '')}
        />
        <PlaceSelect
          label={labels.parentId}
          placeholder={placeWords.pickParent}
          {...choice('parentId')}
          onChange={(parent) => form.type('parentId', parent?.id ?? '')}
        />
        <Select
          label={labels.siteId}
          placeholder={placeWords.pickSite}
          description={
            place.timeZone === null ? undefined : placeWords.siteHelp(place.timeZone.replaceAll('_', ' '))
          }
          inputWrapperOrder={helpBelow}
          data={sites.map(({ id, name, timeZone }) => ({ value: id, label: `${name} · ${timeZone}` }))}
          {...choice('siteId')}
          onChange={(siteId) => form.type('siteId', siteId ?? '')}
        />
        <FormText
          form={form}
          name="stations"
          label={labels.stations}
          description={placeWords.stationsHelp}
          inputWrapperOrder={helpBelow}
          inputMode="numeric"
        />
        <FormText form={form} name="description" label={labels.description} maxLength={512} />
      </FormPair>
      <FormCheck form={form} name="available" label={labels.available} />
    </RecordFormCard>
  )
}

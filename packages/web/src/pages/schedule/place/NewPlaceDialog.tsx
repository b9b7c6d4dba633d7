import { Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { locationTypes } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { PlaceSelect } from '../../../components/select/LocationSelect.tsx'
import { words } from '../../../components/words.ts'
import { CreatePlaceDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { typeOf } from './placeForm.ts'
import { placeWords } from './placeWords.ts'

export const typeChoices = locationTypes.map((value) => ({ value, label: placeWords.types[value] }))

/** Make a place; all else is said on its page. */
export function NewPlaceDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct(CreatePlaceDocument)
  const [name, setName] = useState('')
  const [type, setType] = useState<string | null>('WORKCENTER')
  const [parentId, setParentId] = useState<string | null>(null)
  const { beside, others } = splitRefusals(act.refusals, ['name', 'type', 'parentId'])
  const create = async () => {
    const made = await act.perform({ input: { name, type: typeOf(type), parentId } })
    const id = made?.createLocation?.location?.id
    if (id !== undefined) await navigate({ to: '/schedule/places/$id', params: { id } })
  }
  return (
    <FormDialog
      title={placeWords.newTitle}
      submit={{ label: placeWords.create }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextInput
        label={placeWords.name}
        required
        data-autofocus
        maxLength={128}
        error={beside['name']}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={placeWords.type}
        placeholder={placeWords.noType}
        data={typeChoices}
        value={type}
        clearable
        error={beside['type']}
        onChange={setType}
      />
      <PlaceSelect
        label={placeWords.parent}
        placeholder={placeWords.pickParent}
        value={parentId}
        clearable
        error={beside['parentId']}
        onChange={(place) => setParentId(place?.id ?? null)}
      />
    </FormDialog>
  )
}

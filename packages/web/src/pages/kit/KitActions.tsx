import { Group } from '@mantine/core'
import {
  isOpenKit,
  type PartKitAction,
  type PartKitStatus,
  partKitTransitions,
} from '@traveler/domain/partKit/partKitStatus.ts'
import { canMove } from '@traveler/domain/transitions.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { PlaceSelect } from '../../components/select/LocationSelect.tsx'
import { useWhyNotPermitted } from '../../components/session/useWhyNotPermitted.ts'
import { kitWords } from '../../components/words/kitWords.ts'
import { words } from '../../components/words.ts'
import { ChangeKitDocument, ReserveKitDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { itemsOf, type KitView } from './kitView.ts'

type Asked = 'places' | 'complete' | 'cancel'

/** What can be done with a kit now; a kit that is done with offers nothing. */
export function KitActions({ kit }: { readonly kit: KitView }) {
  const reserve = useAct(ReserveKitDocument)
  const move = useAct(ChangeKitDocument)
  const [asked, setAsked] = useState<Asked | null>(null)
  const whyNotChange = useWhyNotPermitted('UpdatePartKit')
  const whyNotCancel = useWhyNotPermitted('CancelPartKit')
  if (!isOpenKit(kit.status)) return null
  const seen = { id: kit.id, etag: kit._etag ?? '' }
  const to = (status: PartKitStatus) => void move.perform({ input: { ...seen, status } })
  const may = (action: PartKitAction) =>
    canMove<PartKitStatus, PartKitAction>(partKitTransitions, action, kit.status)
  const isWhole = itemsOf(kit).length > 0 && kit.fulfilled
  return (
    <div>
      <Group gap="sm">
        <ReasonedButton
          reason={isWhole ? kitWords.reserveNone : whyNotChange}
          onClick={() => void reserve.perform({ input: seen })}
        >
          {kitWords.reserve}
        </ReasonedButton>
        <ReasonedButton variant="default" reason={whyNotChange} onClick={() => setAsked('places')}>
          {kitWords.places}
        </ReasonedButton>
        {may('request') && (
          <ReasonedButton variant="default" reason={whyNotChange} onClick={() => to('REQUESTED')}>
            {kitWords.request}
          </ReasonedButton>
        )}
        {may('deliver') && (
          <ReasonedButton variant="default" reason={whyNotChange} onClick={() => to('DELIVERED')}>
            {kitWords.deliver}
          </ReasonedButton>
        )}
        {may('complete') && (
          <ReasonedButton variant="default" reason={whyNotChange} onClick={() => setAsked('complete')}>
            {kitWords.complete}
          </ReasonedButton>
        )}
        <ReasonedButton variant="subtle" reason={whyNotCancel} onClick={() => setAsked('cancel')}>
          {kitWords.cancel}
        </ReasonedButton>
      </Group>
      <Refusals lines={[...reserve.refusals, ...move.refusals]} />
      {asked === 'places' && <PlacesDialog kit={kit} onClose={() => setAsked(null)} />}
      {(asked === 'complete' || asked === 'cancel') && (
        <EndDialog kit={kit} end={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}

interface EndDialogProps {
  readonly kit: KitView
  readonly end: 'complete' | 'cancel'
  readonly onClose: () => void
}

function EndDialog({ kit, end, onClose }: EndDialogProps) {
  const act = useAct(ChangeKitDocument)
  const status = end === 'cancel' ? 'CANCELED' : 'COMPLETED'
  const give = async () => {
    if ((await act.perform({ input: { id: kit.id, etag: kit._etag ?? '', status } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={end === 'cancel' ? kitWords.cancelTitle : kitWords.completeTitle}
      submit={{ label: end === 'cancel' ? kitWords.cancel : kitWords.complete, isDanger: end === 'cancel' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.close}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <p>{end === 'cancel' ? kitWords.cancelHelp : kitWords.completeHelp}</p>
    </FormDialog>
  )
}

function PlacesDialog({ kit, onClose }: { readonly kit: KitView; readonly onClose: () => void }) {
  const act = useAct(ChangeKitDocument)
  const [locationId, setStaged] = useState(kit.locationId)
  const [deliveryLocationId, setWanted] = useState(kit.deliveryLocationId)
  const give = async () => {
    const input = { id: kit.id, etag: kit._etag ?? '', locationId, deliveryLocationId }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={kitWords.placesTitle}
      submit={{ label: kitWords.save }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <p>{kitWords.placesHelp}</p>
      <PlaceSelect
        label={kitWords.staged}
        placeholder={kitWords.findPlace}
        clearable
        data-autofocus
        value={locationId}
        onChange={(place) => setStaged(place?.id ?? null)}
      />
      <PlaceSelect
        label={kitWords.wanted}
        placeholder={kitWords.findPlace}
        clearable
        value={deliveryLocationId}
        onChange={(place) => setWanted(place?.id ?? null)}
      />
    </FormDialog>
  )
}

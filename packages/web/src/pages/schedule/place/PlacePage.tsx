import { Link, useParams } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { words } from '../../../components/words.ts'
import { PlacePageDocument, type PlaceView, UpdatePlaceDocument } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { ClosedDays } from './ClosedDays.tsx'
import { PlaceForm } from './PlaceForm.tsx'
import { placeWords } from './placeWords.ts'
import { Shifts } from './Shifts.tsx'

/** How often the place is read anew: others plan too. */
const refresh_ms = 10_000

/** One place: what it is, when it is worked, and how much it does at once. */
export default function PlacePage() {
  const { id } = useParams({ from: '/schedule/places/$id' })
  const { data, error } = useDocument(PlacePageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(placeWords.what)} />
  }
  if (data.location === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={`place.${id}`}>
      <PlaceScreen place={data.location} />
    </DraftsProvider>
  )
}

function PlaceScreen({ place }: { readonly place: PlaceView }) {
  const inside = (place.locations ?? []).filter(({ archived }) => !archived)
  return (
    <RecordPage
      title={place.name}
      subtitle={[place.type === null ? '' : placeWords.types[place.type], place.parent?.name ?? '']
        .filter((text) => text !== '')
        .join(' · ')}
      status={null}
      action={<ArchiveButton place={place} />}
      facts={[]}
    >
      {place.archived && <Notice tone="info">{placeWords.archived}</Notice>}
      <PlaceForm place={place} />
      <Shifts place={place} />
      <ClosedDays place={place} />
      {inside.length > 0 && (
        <>
          <h2>{placeWords.inside}</h2>
          <ul>
            {inside.map(({ id, name }) => (
              <li key={id}>
                <Link to="/schedule/places/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </RecordPage>
  )
}

function ArchiveButton({ place }: { readonly place: PlaceView }) {
  const act = useAct(UpdatePlaceDocument)
  return (
    <>
      <ReasonedButton
        variant="default"
        reason={useWhyNotPermitted('ArchiveLocation')}
        loading={act.isBusy}
        onClick={() =>
          void act.perform({ input: { id: place.id, etag: place._etag ?? '', archived: !place.archived } })
        }
      >
        {place.archived ? placeWords.bringBack : placeWords.archive}
      </ReasonedButton>
      <Refusals lines={act.refusals} />
    </>
  )
}

import { Link, useParams, useSearch } from '@tanstack/react-router'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { BomTree } from '../../components/bom/BomTree.tsx'
import { DraftsProvider } from '../../components/drafts/drafts.tsx'
import { partName } from '../../components/partName.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { ReviewSection } from '../../components/review/ReviewSection.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { PinServes } from '../../components/signature/pinServes.ts'
import { StatusPill, statusWord } from '../../components/status/StatusPill.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { BomPageDocument, type BomView } from '../../generated/documents.ts'
import { Chips } from '../../ui/Chips.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useBomActions } from './BomActions.tsx'
import { BomComparison } from './BomComparison.tsx'
import { BomEditor } from './BomEditor.tsx'
import { bomReview } from './bomReview.tsx'
import type { BomSearch } from './bomSearch.ts'

/** Milliseconds until other people's decisions are seen. */
const refresh_ms = 10_000

/** One version of what a part is built of: written while it is a draft, reviewed, released, and compared with others. */
export default function BomPage() {
  const { id } = useParams({ from: '/boms/$id' })
  const { data, error } = useDocument(BomPageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(bomWords.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  if (data.mbom === null) return <MissingPage />
  return (
    <PinServes value={data.pinServes}>
      <DraftsProvider key={id} of={`bom.${id}`}>
        <BomScreen bom={data.mbom} />
      </DraftsProvider>
    </PinServes>
  )
}

function BomScreen({ bom }: { readonly bom: BomView }) {
  const { buttons, refusals } = useBomActions(bom)
  const search: BomSearch = useSearch({ from: '/boms/$id' })
  const { part, version, status } = bom
  const others = (part?.mboms ?? []).filter(({ id }) => id !== bom.id)
  const compared = others.find(({ id }) => id === search.with) ?? null
  return (
    <RecordPage
      title={partName(part)}
      subtitle={[bomWords.subtitle(version), part?.description ?? '']
        .filter((text) => text !== '')
        .join(' · ')}
      status={<StatusPill status={status} />}
      action={buttons}
      facts={[
        [bomWords.part, <PartLink key="part" bom={bom} />],
        [bomWords.versions, <Versions key="versions" bom={bom} />],
        [
          bomWords.compareWith,
          others.length === 0 ? null : <Others key="others" bom={bom} shown={compared} />,
        ],
      ]}
    >
      <Refusals lines={refusals} />
      {compared !== null && <BomComparison before={compared} after={bom} />}
      {status === 'DRAFT' && <Lines bom={bom} />}
      <ReviewSection review={bomReview(bom)} />
      {status !== 'DRAFT' && <Lines bom={bom} />}
    </RecordPage>
  )
}

/** The lines, to be written by who may, or to be read. */
function Lines({ bom }: { readonly bom: BomView }) {
  const actor = useActor()
  const canWrite = actor?.permissions.has('UpdateMBomItem') === true
  if (bom.status === 'DRAFT' && canWrite) return <BomEditor bom={bom} />
  return (
    <>
      <h2>{partWords.bom.title}</h2>
      <BomTree bomId={bom.id} />
    </>
  )
}

function PartLink({ bom: { id, part } }: { readonly bom: BomView }) {
  if (part === null) return words.common.none
  return (
    <Link to="/parts/$id" params={{ id: part.id }} search={{ bom: id }}>
      {partName(part)}
    </Link>
  )
}

function Versions({ bom }: { readonly bom: BomView }) {
  return (
    <Chips label={bomWords.versions}>
      {(bom.part?.mboms ?? []).map(({ id, version, status }) => (
        <Link
          key={id}
          to="/boms/$id"
          params={{ id }}
          search={{}}
          aria-current={id === bom.id ? 'page' : undefined}
        >
          {partWords.parts.version(version)} · {statusWord(status)}
        </Link>
      ))}
    </Chips>
  )
}

type Version = NonNullable<NonNullable<BomView['part']>['mboms']>[number]

/** The other versions; one pressed again is compared with no longer. */
function Others({ bom, shown }: { readonly bom: BomView; readonly shown: Version | null }) {
  return (
    <Chips label={bomWords.compareWith}>
      {(bom.part?.mboms ?? [])
        .filter(({ id }) => id !== bom.id)
        .map(({ id, version }) => (
          <Link
            key={id}
            to="/boms/$id"
            params={{ id: bom.id }}
            search={id === shown?.id ? {} : { with: id }}
            resetScroll={false}
            aria-current={id === shown?.id ? 'true' : undefined}
            title={id === shown?.id ? bomWords.noCompare : undefined}
          >
            {partWords.parts.version(version)}
          </Link>
        ))}
    </Chips>
  )
}

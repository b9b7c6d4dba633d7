import { Link, useParams } from '@tanstack/react-router'
import { isOpenKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { kitWords } from '../../components/words/kitWords.ts'
import { words } from '../../components/words.ts'
import { KitPageDocument } from '../../generated/documents.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { KitActions } from './KitActions.tsx'
import { KitItems } from './KitItems.tsx'
import type { KitView } from './kitView.ts'
import { ScanToKit } from './ScanToKit.tsx'

/** One kit: what it is for, what is put aside, and the ways to fill it, move it on and be done with it. */
export default function KitPage() {
  const { id } = useParams({ from: '/kits/$id' })
  const { data, error } = useDocument(KitPageDocument, { id }, { every_ms: 10_000 })
  if (data === undefined)
    return error === null ? (
      <Waiting label={words.common.loading(kitWords.whatOne)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  return data.partKit === null ? <MissingPage /> : <KitScreen kit={data.partKit} />
}

function KitScreen({ kit }: { readonly kit: KitView }) {
  return (
    <RecordPage
      title={kitWords.kit(kit.id)}
      subtitle={kitWords.percent(kit.percentKitted)}
      status={<StatusPill status={kit.status} />}
      action={<KitActions kit={kit} />}
      facts={[
        [kitWords.for, forWhat(kit)],
        [kitWords.staged, kit.location?.name ?? null],
        [kitWords.wanted, kit.deliveryLocation?.name ?? null],
      ]}
    >
      {isOpenKit(kit.status) && <ScanToKit kit={kit} />}
      <h2>{kitWords.items}</h2>
      <KitItems kit={kit} />
    </RecordPage>
  )
}

function forWhat({ run, runBatch }: KitView) {
  if (run !== null)
    return (
      <Link key="run" to="/runs/$id" params={{ id: run.id }}>
        {run.title}
      </Link>
    )
  return runBatch === null ? null : kitWords.batch(runBatch.prettyStr ?? runBatch.id)
}

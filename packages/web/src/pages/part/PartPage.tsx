import { Button, Group } from '@mantine/core'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { FileUp, ListTree } from 'lucide-react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { BomTree } from '../../components/bom/BomTree.tsx'
import { NewBomButton } from '../../components/bom/NewBomButton.tsx'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { partName } from '../../components/partName.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { statusWord } from '../../components/status/StatusPill.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { catalogWords } from '../../components/words/catalogWords.ts'
import { importWords } from '../../components/words/importWords.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { orderWords } from '../../components/words/orderWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { PartPageDocument, type PartView } from '../../generated/documents.ts'
import { Chips } from '../../ui/Chips.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { PartActions } from './catalog/PartActions.tsx'
import { PartProcedures } from './PartProcedures.tsx'
import { type PartSearch, shownBom } from './partSearch.ts'
import { sourceOf } from './sourceOf.ts'
import { WhereUsed } from './WhereUsed.tsx'

/** One revision of a part: how it is made, what it is built of, and what it is built into. */
export default function PartPage() {
  const { id } = useParams({ from: '/parts/$id' })
  const { data, error } = useDocument(PartPageDocument, { id })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(partWords.parts.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  return data.part === null ? <MissingPage /> : <PartScreen key={id} part={data.part} />
}

function PartScreen({ part }: { readonly part: PartView }) {
  return (
    <RecordPage
      title={part.partNumber}
      subtitle={[partWords.parts.revision(part.revision), part.description ?? '']
        .filter((text) => text !== '')
        .join(' · ')}
      status={null}
      action={<PartActions part={part} />}
      facts={[
        [partWords.parts.columns.source, sourceOf(part)],
        [
          partWords.parts.columns.tracking,
          partWords.parts.tracking[part.trackingType ?? ''] ?? partWords.parts.untracked,
        ],
        [partWords.parts.numbering, part.numberingPattern],
        [partWords.parts.unit, part.unitOfMeasure?.type ?? null],
        [partWords.parts.supplier, part.supplierPartNumber],
        [orderWords.onOrderNow, orderWords.toCome(part)],
        [
          catalogWords.part.shelfLife,
          part.shelfLifeDays === null ? null : catalogWords.part.days(part.shelfLifeDays),
        ],
        [catalogWords.part.kinds, (part.partSubtypes ?? []).map(({ name }) => name).join(', ')],
        [partWords.parts.revisions, <Revisions key="revisions" part={part} />],
      ]}
    >
      {part.isLatestRevision === false && <Notice tone="caution">{partWords.parts.superseded}</Notice>}
      <h2>{partWords.making.title}</h2>
      <PartProcedures part={part} />
      <Bom part={part} />
      <h2>{partWords.making.usedIn}</h2>
      <WhereUsed partId={part.id} />
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="part" id={part.id} />
    </RecordPage>
  )
}

function Revisions({ part }: { readonly part: PartView }) {
  return (
    <Chips label={partWords.parts.revisions}>
      {(part.revisions ?? []).map(({ id, revision }) => (
        <Link
          key={id}
          to="/parts/$id"
          params={{ id }}
          search={{}}
          aria-current={id === part.id ? 'page' : undefined}
          title={partName({ partNumber: part.partNumber, revision })}
        >
          {revision}
        </Link>
      ))}
    </Chips>
  )
}

/** The bill of materials at the version that is built to now, or at another one that was chosen. */
function Bom({ part }: { readonly part: PartView }) {
  const search: PartSearch = useSearch({ from: '/parts/$id' })
  const versions = part.mboms ?? []
  const shown = shownBom(versions, search.bom)
  return (
    <>
      <h2>{partWords.bom.title}</h2>
      {shown === null ? (
        <EmptyState
          icon={ListTree}
          title={partWords.bom.none}
          action={
            <Group gap="sm" justify="center">
              <NewBomButton partId={part.id} versions={versions} from={null} />
              <ImportBomButton part={part} />
            </Group>
          }
        >
          {partWords.bom.noneHelp}
        </EmptyState>
      ) : (
        <>
          <Chips label={partWords.bom.versions}>
            {versions.map(({ id, version, status }) => (
              <Link
                key={id}
                to="/parts/$id"
                params={{ id: part.id }}
                search={{ bom: id }}
                resetScroll={false}
                aria-current={id === shown.id ? 'true' : undefined}
              >
                {partWords.parts.version(version)} · {statusWord(status)}
              </Link>
            ))}
          </Chips>
          <BomTree key={shown.id} bomId={shown.id} />
          <Group gap="sm" mt="md">
            <OpenButton shown={shown} />
            <NewBomButton partId={part.id} versions={versions} from={shown.id} />
            <ImportBomButton part={part} />
          </Group>
        </>
      )}
    </>
  )
}

/** The way to the next version out of a file. */
function ImportBomButton({ part: { partNumber, revision } }: { readonly part: PartView }) {
  return (
    <Button
      variant="default"
      leftSection={<FileUp size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/boms/import" search={{ part: partNumber, revision }} {...props} />}
    >
      {importWords.bom.open}
    </Button>
  )
}

/** The page of the version, where it is written, reviewed and compared. */
function OpenButton({
  shown: { id, status },
}: {
  readonly shown: { readonly id: string; readonly status: string }
}) {
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/boms/$id" params={{ id }} search={{}} {...props} />}
    >
      {status === 'DRAFT' ? bomWords.write : bomWords.toPage}
    </Button>
  )
}

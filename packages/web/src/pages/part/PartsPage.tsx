import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Cog, FileUp, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '../../components/api/useDocument.ts'
import { useList } from '../../components/api/useList.ts'
import { exactFirst } from '../../components/exactFirst.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { partName } from '../../components/partName.ts'
import { said } from '../../components/said.ts'
import { called, containing } from '../../components/select/containing.ts'
import { useActor } from '../../components/session/useActor.ts'
import { catalogWords } from '../../components/words/catalogWords.ts'
import { importWords } from '../../components/words/importWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { type PartRow, PartsDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { NewPartDialog } from './catalog/NewPartDialog.tsx'
import { sourceOf } from './sourceOf.ts'

const { columns } = partWords.parts

const partColumns: readonly Column<PartRow>[] = [
  {
    label: columns.part,
    share: 2,
    render: (part) => (
      <Link to="/parts/$id" params={{ id: part.id }} title={partName(part)}>
        {partName(part)}
      </Link>
    ),
  },
  {
    label: columns.description,
    share: 4,
    render: ({ description }) => <span title={description ?? ''}>{description}</span>,
  },
  { label: columns.source, share: 1.2, render: sourceOf },
  {
    label: columns.tracking,
    share: 1.2,
    wide: true,
    render: ({ trackingType }) => partWords.parts.tracking[trackingType ?? ''] ?? partWords.parts.untracked,
  },
  {
    label: columns.bom,
    share: 0.8,
    render: ({ latestReleasedMbom: bom }) =>
      bom === null ? words.common.none : partWords.parts.version(bom.version),
  },
]

const revisions = [
  { value: 'newest', label: partWords.parts.newest },
  { value: 'all', label: partWords.parts.all },
]

/** Everything that is built, bought or used as a tool. */
export default function PartsPage() {
  const [text, setText] = useState('')
  const [which, setWhich] = useState('newest')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const found = containing(settled)
  const among = which === 'newest' ? { isLatestRevision: { eq: true } } : {}
  const filters = {
    ...among,
    ...(settled === '' ? {} : { or_: [{ partNumber: found }, { description: found }] }),
  }
  const list = useList(PartsDocument, { filters, sort: ['PART_NUMBER_ASC'], first: 50 }, ({ parts }) => parts)
  const exact = useDocument(
    PartsDocument,
    { filters: { ...among, partNumber: called(settled) }, sort: ['PART_NUMBER_ASC'], first: 50 },
    { enabled: settled !== '' },
  )
  const first = settled === '' ? [] : (exact.data?.parts?.edges.flatMap((edge) => edge?.node ?? []) ?? [])
  const empty =
    settled === '' ? (
      <EmptyState icon={Cog} title={partWords.parts.emptyTitle}>
        {partWords.parts.emptyHelp}
      </EmptyState>
    ) : (
      <EmptyState icon={SearchX} title={partWords.parts.noMatchTitle}>
        {partWords.parts.noMatchHelp}
      </EmptyState>
    )
  return (
    <ListPage
      title={partWords.parts.title}
      help={partWords.parts.help}
      list={{ ...list, rows: list.rows && exactFirst(first, list.rows) }}
      search={{ label: partWords.parts.search, text, onChange: setText }}
      tools={
        <SegmentedControl
          aria-label={partWords.parts.which}
          data={revisions}
          value={which}
          onChange={(value) => setWhich(value)}
        />
      }
      action={
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<FileUp size={18} aria-hidden />}
            renderRoot={(props) => <Link to={path.importParts()} {...props} />}
          >
            {importWords.open}
          </Button>
          <NewPartButton />
        </Group>
      }
      empty={empty}
    >
      {(rows) => (
        <RowTable label={partWords.parts.title} columns={partColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}

function NewPartButton() {
  const actor = useActor()
  const [isOpen, dialog] = useDisclosure()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreatePart')
  return (
    <>
      <ReasonedButton
        leftSection={<Plus size={18} aria-hidden />}
        reason={refusal === null ? null : said(refusal)}
        onClick={dialog.open}
      >
        {catalogWords.part.create}
      </ReasonedButton>
      {isOpen && <NewPartDialog onClose={dialog.close} />}
    </>
  )
}

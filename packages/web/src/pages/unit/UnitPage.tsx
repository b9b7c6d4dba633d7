import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useParams } from '@tanstack/react-router'
import { ListChecks, Play } from 'lucide-react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { useList } from '../../components/api/useList.ts'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { partName } from '../../components/partName.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { StartRunDialog } from '../../components/startRun/StartRunDialog.tsx'
import { RunStatusPill, StatusPill, unitStatus } from '../../components/status/StatusPill.tsx'
import { identityOf } from '../../components/unitName.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { startWords } from '../../components/words/startWords.ts'
import { words } from '../../components/words.ts'
import {
  UnitPageDocument,
  type UnitPageResult,
  UnitRunsDocument,
  type UnitRunsResult,
} from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { HoldButton, QualityHoldNotice } from './QualityHold.tsx'
import { UnitState } from './UnitState.tsx'

type Unit = NonNullable<UnitPageResult['partInventory']>

/** One unit or lot: what it is, where it is, the runs that worked on it, and the way to start another. */
export default function UnitPage() {
  const { id } = useParams({ from: '/units/$id' })
  const { data, error } = useDocument(UnitPageDocument, { id }, { every_ms: 10_000 })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(words.units.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  return data.partInventory === null ? <MissingPage /> : <UnitScreen unit={data.partInventory} />
}

function UnitScreen({ unit }: { readonly unit: Unit }) {
  const [isStarting, starting] = useDisclosure()
  const part = partName(unit.part)
  return (
    <RecordPage
      title={identityOf(unit)}
      subtitle={[part, unit.part?.description ?? ''].filter((text) => text !== '').join(' · ')}
      status={<StatusPill status={unitStatus(unit)} />}
      action={
        <Group gap="sm">
          {!unit.qualityHold && <HoldButton unit={unit} />}
          <Button leftSection={<Play size={18} aria-hidden />} onClick={starting.open}>
            {procedureWords.startRun}
          </Button>
        </Group>
      }
      facts={[
        [
          words.units.part,
          unit.part === null ? null : (
            <Link key="part" to="/parts/$id" params={{ id: unit.part.id }} search={{}}>
              {part}
            </Link>
          ),
        ],
        [words.units.serial, unit.serialNumber],
        [words.units.lot, unit.lotNumber],
        [words.units.quantity, unit.quantity],
        [words.units.place, unit.location?.name ?? null],
      ]}
    >
      {unit.qualityHold && <QualityHoldNotice unit={unit} />}
      <UnitState unit={unit} />
      <h2>{words.units.runs}</h2>
      <RunsOfUnit id={unit.id} />
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="unit" id={unit.id} />
      {isStarting && (
        <StartRunDialog
          unit={{ id: unit.id, name: identityOf(unit), detail: part, partId: unit.part?.id ?? null }}
          onClose={starting.close}
        />
      )}
    </RecordPage>
  )
}

type UnitRun = NonNullable<NonNullable<NonNullable<UnitRunsResult['runs']>['edges'][number]>['node']>

const runColumns: readonly Column<UnitRun>[] = [
  {
    label: words.runs.columns.title,
    share: 3,
    render: ({ id, title }) => (
      <Link to="/runs/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { label: words.runs.columns.status, render: (run) => <RunStatusPill run={run} /> },
  { label: startWords.purpose, render: ({ purpose }) => words.purposes[purpose] },
  {
    label: words.runs.columns.procedure,
    share: 2,
    render: ({ procedure, procedureRevision }) =>
      `${procedure?.title ?? ''} · ${words.common.revision(procedureRevision ?? '')}`,
  },
]

function RunsOfUnit({ id }: { readonly id: string }) {
  const list = useList(
    UnitRunsDocument,
    { filters: { partInventoryId: { eq: id } }, first: 50 },
    ({ runs }) => runs,
  )
  if (list.rows === undefined) return <Refusals lines={list.refusals} />
  if (list.rows.length === 0) return <EmptyState icon={ListChecks} title={words.units.noRuns} />
  return <RowTable label={words.units.runs} columns={runColumns} rows={list.rows} keyOf={(run) => run.id} />
}

import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useParams } from '@tanstack/react-router'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { ListChecks, Play } from 'lucide-react'
import type { ReactNode } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { useList } from '../../components/api/useList.ts'
import { AsBuilt, type StepInWork } from '../../components/asBuilt/AsBuilt.tsx'
import { CompareAsBuilt } from '../../components/asBuilt/CompareAsBuilt.tsx'
import { UnitTree } from '../../components/asBuilt/UnitTree.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { OpenIssues, unresolved } from '../../components/issue/OpenIssues.tsx'
import { RaiseIssue } from '../../components/issue/RaiseIssue.tsx'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { partName } from '../../components/partName.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { StartRunDialog } from '../../components/startRun/StartRunDialog.tsx'
import { RunStatusPill, StatusPill, unitStatus } from '../../components/status/StatusPill.tsx'
import { dayInWords } from '../../components/times.ts'
import { ToolRecord } from '../../components/tool/ToolRecord.tsx'
import { UndoButton } from '../../components/undo/UndoButton.tsx'
import { identityOf } from '../../components/unitName.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { orderWords } from '../../components/words/orderWords.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { startWords } from '../../components/words/startWords.ts'
import { stockWords } from '../../components/words/stockWords.ts'
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
import { Ledger } from './Ledger.tsx'
import { OrderScreen } from './order/OrderScreen.tsx'
import { HoldButton, QualityHoldNotice } from './QualityHold.tsx'
import { ReceiptDocuments } from './receiptDocuments/ReceiptDocuments.tsx'
import { StockMenu } from './StockMenu.tsx'
import { UnitState } from './UnitState.tsx'

type Unit = NonNullable<UnitPageResult['partInventory']>

/** A part that goes in from the page of the unit goes in at no step. */
const noSteps: readonly StepInWork[] = []

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
  const unit = data.partInventory
  if (unit === null) return <MissingPage />
  return unit.howCreated === 'ORDERED' ? <OrderScreen unit={unit} /> : <UnitScreen unit={unit} />
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
          <UndoButton id={unit.id} />
          <StockMenu unit={unit} />
          {!unit.qualityHold && <HoldButton unit={unit} />}
          <RaiseIssue about={{ unit: { id: unit.id, name: identityOf(unit) } }} />
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
        [stockWords.scrapped, Number(unit.quantityScrapped) > 0 ? unit.quantityScrapped : null],
        [stockWords.made, unit.manufacturedOn],
        [stockWords.madeBy, unit.manufacturer],
        [stockWords.expires, expiryOf(unit)],
        [words.units.place, unit.location?.name ?? null],
        [orderWords.ofThisOrder, orderLinkOf(unit)],
        [stockWords.shippedTo, customerOf(unit)],
        [
          stockWords.mergedInto,
          unit.mergedInto === null ? null : (
            <Link key="merged" to="/units/$id" params={{ id: unit.mergedInto.id }}>
              {identityOf(unit.mergedInto)}
            </Link>
          ),
        ],
      ]}
    >
      {unit.qualityHold && <QualityHoldNotice unit={unit} />}
      <OpenIssues issues={unresolved(unit.issues)} />
      <UnitState unit={unit} />
      <ToolRecord id={unit.id} />
      <Group gap="sm">
        <EvidenceLink kind="unit" id={unit.id} />
      </Group>
      <AsBuilt unitId={unit.id} isOpen={isChanging(unit)} reworkId={reworkOf(unit)} stepsInWork={noSteps} />
      <UnitTree unitId={unit.id} />
      <CompareAsBuilt unitId={unit.id} />
      <ReceiptDocuments unit={unit} />
      <h2>{words.units.runs}</h2>
      <RunsOfUnit id={unit.id} />
      <h2>{stockWords.ledger}</h2>
      <Ledger unitId={unit.id} />
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="unit" id={unit.id} />
      {isStarting && (
        <StartRunDialog
          unit={{
            id: unit.id,
            name: identityOf(unit),
            detail: part,
            partId: unit.part?.id ?? null,
            partNumber: unit.part?.partNumber ?? '',
          }}
          onClose={starting.close}
        />
      )}
    </RecordPage>
  )
}

/** The last day on which it may be built in, and whether that is over; null: it does not expire. */
function expiryOf({ expiresOn, expired }: Unit): string | null {
  if (expiresOn === null) return null
  const day = dayInWords(expiresOn)
  return expired ? stockWords.expiredOn(day) : day
}

/** The order that it came of; null: of none that is kept here. */
function orderLinkOf({ receiptItems }: Unit): ReactNode {
  const ordered = receiptItems.find((item) => item.ordered !== null)?.ordered ?? null
  return ordered === null ? null : (
    <Link key="order" to="/units/$id" params={{ id: ordered.id }}>
      {ordered.orderReference}
    </Link>
  )
}

/** Who has it, and by which order; null: it is here. */
function customerOf({ shipmentItems }: Unit): string | null {
  const away = shipmentItems.find(({ returnedAt }) => returnedAt === null)?.shipment ?? null
  return away === null
    ? null
    : [away.customer, away.orderReference ?? ''].filter((text) => text !== '').join(', ')
}

/** An open run builds or changes it: parts go in and come out. */
function isChanging({ runs }: Unit): boolean {
  return (runs ?? []).some((run) => run?.isOpen === true && purposeKinds[run.purpose] !== 'LOOK')
}

/** The open run that changes only the lines that it names; null: there is none. */
function reworkOf({ runs }: Unit): string | null {
  const rework = (runs ?? []).find((run) => run?.isOpen === true && purposeKinds[run.purpose] === 'CHANGE')
  return rework?.id ?? null
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
      `${procedure?.title ?? ''} · ${words.common.version(procedureRevision ?? '')}`,
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

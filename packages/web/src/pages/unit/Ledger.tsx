import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useList } from '../../components/api/useList.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { identityOf } from '../../components/unitName.ts'
import { actWords, stockWords } from '../../components/words/stockWords.ts'
import { words } from '../../components/words.ts'
import { type LedgerUnit, UnitLedgerDocument, type UnitLedgerResult } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

type Entry = NonNullable<
  NonNullable<NonNullable<UnitLedgerResult['inventoryTransactions']>['edges'][number]>['node']
>

const { columns } = stockWords

/** By the clock of the signatures and events that stand for the same acts. */
function SiteTime({ time }: { readonly time: string }) {
  return useSiteClock()(time)
}

const columnsOf = (isOrder: boolean): readonly Column<Entry>[] => [
  { label: columns.when, share: 2, render: ({ _created }) => <SiteTime time={_created} /> },
  {
    label: columns.act,
    share: 2.2,
    render: (entry) => <TwoLines first={whatOf(entry)} second={entry.reason ?? ''} />,
  },
  {
    label: columns.change,
    share: 0.9,
    isNumber: true,
    render: ({ quantityChange }) => signed(quantityChange),
  },
  {
    label: isOrder ? columns.toCome : columns.left,
    share: 1.1,
    isNumber: true,
    render: ({ quantityAfter, scrappedAfter, scrappedBefore }) => (
      <TwoLines
        first={String(quantityAfter)}
        second={
          Number(scrappedAfter) > 0 || Number(scrappedBefore) > 0
            ? stockWords.scrappedNow(String(scrappedAfter))
            : ''
        }
      />
    ),
  },
  { label: columns.where, share: 1.8, render: (entry) => <Where entry={entry} /> },
  { label: columns.who, share: 1.4, render: ({ createdBy }) => createdBy?.name ?? words.common.none },
]

interface LedgerProps {
  readonly unitId: string
  /** It is an order: what changes is how much is still to come. */
  readonly isOrder?: true
}

/** What changed how much there is of a unit or lot, and where it lies: the latest first. */
export function Ledger({ unitId, isOrder }: LedgerProps) {
  const list = useList(
    UnitLedgerDocument,
    { filters: { partInventoryId: { eq: unitId } }, first: 20 },
    ({ inventoryTransactions }) => inventoryTransactions,
  )
  if (list.rows === undefined) {
    return list.refusals.length === 0 ? (
      <Waiting label={words.common.loading(stockWords.ledgerWhat)} />
    ) : (
      <Refusals lines={list.refusals} retry={list.retry} />
    )
  }
  if (list.rows.length === 0) return <EmptyState icon={ScrollText} title={stockWords.noEntries} />
  return (
    <>
      <RowTable
        label={stockWords.ledger}
        columns={columnsOf(isOrder === true)}
        rows={list.rows}
        keyOf={({ id }) => id}
      />
      {list.loadMore !== null && (
        <Button variant="default" mt="sm" loading={list.isLoading} onClick={list.loadMore}>
          {stockWords.more}
        </Button>
      )}
    </>
  )
}

function whatOf({ acts }: Entry): string {
  return acts.map((act) => actWords[act] ?? act.toLowerCase().replaceAll('_', ' ')).join(', ')
}

function signed(change: number | string): string {
  const amount = Number(change)
  if (amount === 0) return words.common.none
  return amount > 0 ? `+${change}` : `−${String(change).slice(1)}`
}

/** Where it lies after the act; from where, when it moved; and which lot it was taken from or became part of. */
function Where({ entry }: { readonly entry: Entry }) {
  const { fromLocation, toLocation, fromPartInventory, toPartInventory, otherPartInventory } = entry
  const from = placeOf(fromLocation, fromPartInventory)
  const to = placeOf(toLocation, toPartInventory)
  const isNew =
    entry.acts.includes('PART_INVENTORY_CREATED') || entry.acts.includes('PART_INVENTORY_RECEIVED')
  const isMoved = !isNew && from !== to
  return (
    <div style={{ whiteSpace: 'normal' }}>
      <span>{isMoved ? stockWords.fromTo(from, to) : to}</span>
      {otherPartInventory !== null && (
        <Link to="/units/$id" params={{ id: otherPartInventory.id }} style={{ display: 'block' }}>
          {Number(entry.quantityChange) < 0
            ? stockWords.becamePartOf(lotOf(otherPartInventory))
            : stockWords.takenFrom(lotOf(otherPartInventory))}
        </Link>
      )}
    </div>
  )
}

function lotOf({ serialNumber, lotNumber }: LedgerUnit): string {
  return serialNumber ?? lotNumber ?? stockWords.otherHeap
}

function placeOf(place: { readonly name: string } | null, unit: LedgerUnit | null): string {
  if (unit !== null) return stockWords.inUnit(identityOf(unit))
  return place?.name ?? stockWords.nowhere
}

import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { isOpenKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { useAct } from '../../components/api/useAct.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { identityOf } from '../../components/unitName.ts'
import { kitWords } from '../../components/words/kitWords.ts'
import { orderWords } from '../../components/words/orderWords.ts'
import { TakeOutOfKitDocument } from '../../generated/documents.ts'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import styles from './Kit.module.css'
import { itemsOf, type KitItemView, type KittedUnit, type KitView } from './kitView.ts'

/** What a kit is to hold, part by part, and what is put aside for it. */
export function KitItems({ kit }: { readonly kit: KitView }) {
  const act = useAct(TakeOutOfKitDocument)
  const items = itemsOf(kit)
  if (items.length === 0) return <p>{kitWords.noItems}</p>
  const takeOut = (item: KitItemView, unit: KittedUnit) =>
    act.perform({
      input: {
        partKitItemId: item.id,
        partInventoryId: unit.id,
        etag: unit._etag ?? '',
        quantity: unit.quantity,
      },
    })
  const columns: readonly Column<KitItemView>[] = [
    {
      label: kitWords.item.part,
      share: 2.4,
      render: ({ part }) => <TwoLines first={partName(part)} second={part?.description ?? ''} />,
    },
    { label: kitWords.item.wanted, share: 1, render: ({ quantity }) => quantity },
    {
      label: kitWords.item.missing,
      share: 1.6,
      render: ({ fulfilled, quantityUnfulfilled, part }) =>
        fulfilled ? (
          kitWords.whole
        ) : (
          <>
            {quantityUnfulfilled}
            {part !== null && <span className={styles['onOrder']}>{orderWords.besideShort(part)}</span>}
          </>
        ),
    },
    {
      label: kitWords.item.aside,
      share: 3.6,
      render: (item) => (
        <Aside item={item} isOpen={isOpenKit(kit.status)} onTakeOut={(unit) => void takeOut(item, unit)} />
      ),
    },
  ]
  return (
    <>
      <Refusals lines={act.refusals} />
      <RowTable label={kitWords.items} columns={columns} rows={items} keyOf={({ id }) => id} />
    </>
  )
}

interface AsideProps {
  readonly item: KitItemView
  readonly isOpen: boolean
  readonly onTakeOut: (unit: KittedUnit) => void
}

function Aside({ item, isOpen, onTakeOut }: AsideProps) {
  const units = (item.partInventories ?? []).flatMap((unit) => unit ?? [])
  if (units.length === 0) return <span className={styles['none']}>{kitWords.none}</span>
  return (
    <ul className={styles['aside']}>
      {units.map((unit) => (
        <li key={unit.id}>
          <Link to="/units/$id" params={{ id: unit.id }} className={styles['unit']}>
            {[identityOf(unit), unit.serialNumber === null ? unit.quantity : '', placeOf(unit)]
              .filter((text) => text !== '')
              .join(' · ')}
          </Link>
          {isOpen && unit.status !== 'INSTALLED' && (
            <Button
              variant="subtle"
              onClick={() => onTakeOut(unit)}
              aria-label={kitWords.takeOutOf(identityOf(unit))}
            >
              {kitWords.takeOut}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function placeOf({ status, location }: KittedUnit): string {
  return status === 'INSTALLED' ? kitWords.builtIn : (location?.name ?? '')
}

import { Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Ban, PackagePlus, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { OnRecord } from '../../../components/onRecord/OnRecord.tsx'
import { partName } from '../../../components/partName.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { StatusPill, unitStatus } from '../../../components/status/StatusPill.tsx'
import { dayInWords } from '../../../components/times.ts'
import { UndoButton } from '../../../components/undo/UndoButton.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { onRecordWords } from '../../../components/words/onRecordWords.ts'
import { orderWords } from '../../../components/words/orderWords.ts'
import { stockWords } from '../../../components/words/stockWords.ts'
import { words } from '../../../components/words.ts'
import type { UnitPageResult } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { Ledger } from '../Ledger.tsx'
import { UnitState } from '../UnitState.tsx'
import { CancelOrderDialog } from './CancelOrderDialog.tsx'
import { ChangeOrderDialog } from './ChangeOrderDialog.tsx'

const ReceiveDialog = laterDialog(
  async () => (await import('../../../components/receive/ReceiveDialog.tsx')).ReceiveDialog,
)

type Order = NonNullable<UnitPageResult['partInventory']>

/** What was ordered: how much is still to come, of whom and when, and what came in of it. */
export function OrderScreen({ unit }: { readonly unit: Order }) {
  const part = partName(unit.part)
  return (
    <RecordPage
      title={unit.orderReference ?? ''}
      subtitle={[part, unit.part?.description ?? ''].filter((text) => text !== '').join(' · ')}
      status={<StatusPill status={unitStatus(unit)} />}
      action={<OrderActions unit={unit} />}
      facts={[
        [
          words.units.part,
          unit.part === null ? null : (
            <Link key="part" to="/parts/$id" params={{ id: unit.part.id }} search={{}}>
              {part}
            </Link>
          ),
        ],
        [orderWords.left, unit.quantity],
        [orderWords.supplier, unit.orderedFrom],
        [orderWords.reference, unit.orderReference],
        [orderWords.expectedOn, expectedOf(unit)],
        [orderWords.place, unit.location?.name ?? null],
      ]}
    >
      <UnitState unit={unit} />
      <h2>{orderWords.cameIn}</h2>
      <CameIn unit={unit} />
      <h2>{stockWords.ledger}</h2>
      <Ledger unitId={unit.id} isOrder />
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="unit" id={unit.id} />
    </RecordPage>
  )
}

/** The last day on which it is expected, and whether that is over. */
function expectedOf({ expectedOn, overdue }: Order): string | null {
  if (expectedOn === null) return null
  const day = dayInWords(expectedOn)
  return overdue ? orderWords.isOverdue(day) : day
}

type Opened = 'receive' | 'change' | 'cancel'

/** What can be done with an order while something of it is to come. */
function OrderActions({ unit }: { readonly unit: Order }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const whyNot = useWhyNot(unit)
  return (
    <Group gap="sm">
      <UndoButton id={unit.id} />
      <ReasonedButton
        variant="default"
        leftSection={<PencilLine size={18} aria-hidden />}
        reason={whyNot('OrderPartInventory')}
        onClick={() => setOpened('change')}
      >
        {orderWords.change}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        leftSection={<Ban size={18} aria-hidden />}
        reason={whyNot('OrderPartInventory')}
        onClick={() => setOpened('cancel')}
      >
        {orderWords.cancel}
      </ReasonedButton>
      <ReasonedButton
        leftSection={<PackagePlus size={18} aria-hidden />}
        reason={whyNot('ReceivePartInventory')}
        onClick={() => setOpened('receive')}
      >
        {orderWords.receive}
      </ReasonedButton>
      {opened === 'change' && <ChangeOrderDialog unit={unit} onClose={close} />}
      {opened === 'cancel' && <CancelOrderDialog unit={unit} onClose={close} />}
      {opened === 'receive' && unit.part !== null && (
        <ReceiveDialog part={unit.part} order={unit} onClose={close} />
      )}
    </Group>
  )
}

/** Why nothing is done with the order any more, or not by this person; null: it is. */
function useWhyNot(unit: Order): (permission: Permission) => string | null {
  const actor = useActor()
  return (permission) => {
    if (unit.status !== 'ON_ORDER')
      return unit.statusReason === 'RECEIVED' ? orderWords.received : orderWords.canceled
    const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
    return refusal === null ? null : said(refusal)
  }
}

const dayOf = (time: string | null): string => (time === null ? '' : dayInWords(time))

function CameIn({ unit: { receivedOfOrder } }: { readonly unit: Order }) {
  if (receivedOfOrder.length === 0) return <p>{orderWords.nothingCame}</p>
  return (
    <ul>
      {receivedOfOrder.map(({ id, quantity, _created, partInventory }) => (
        <li key={id}>
          {partInventory === null ? (
            orderWords.came(quantity, '', dayOf(_created))
          ) : (
            <Link to="/units/$id" params={{ id: partInventory.id }}>
              {orderWords.came(quantity, identityOf(partInventory), dayOf(_created))}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

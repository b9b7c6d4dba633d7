import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { OrderFields, type OrderForm, orderOf } from '../../../components/order/OrderFields.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { orderWords } from '../../../components/words/orderWords.ts'
import { words } from '../../../components/words.ts'
import { ChangeOrderDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import type { OrderDialogProps } from './CancelOrderDialog.tsx'

/** Changes what is still to come of an order, when, and of whom. */
export function ChangeOrderDialog({ unit, onClose }: OrderDialogProps) {
  const act = useAct(ChangeOrderDocument)
  const [form, setForm] = useState<OrderForm>({
    quantity: unit.quantity,
    supplier: unit.orderedFrom ?? '',
    orderReference: unit.orderReference ?? '',
    expectedOn: unit.expectedOn ?? '',
    place: unit.location,
  })
  const change = async () => {
    const input = { id: unit.id, etag: unit._etag ?? '', ...orderOf(form) }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={orderWords.changeTitle}
      submit={{ label: orderWords.save }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void change()}
      onClose={onClose}
    >
      <OrderFields form={form} quantityLabel={orderWords.left} onChange={setForm} />
    </FormDialog>
  )
}

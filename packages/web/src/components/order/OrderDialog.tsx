import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { OrderPartDocument, type PartView } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { orderWords } from '../words/orderWords.ts'
import { words } from '../words.ts'
import { OrderFields, type OrderForm, orderOf } from './OrderFields.tsx'

interface OrderDialogProps {
  readonly part: Pick<PartView, 'id' | 'partNumber' | 'revision'>
  readonly onClose: () => void
}

const blank: OrderForm = { quantity: '', supplier: '', orderReference: '', expectedOn: '', place: null }

/** Records what was ordered of a part, and goes to it. */
export function OrderDialog({ part, onClose }: OrderDialogProps) {
  const act = useAct(OrderPartDocument)
  const navigate = useNavigate()
  const [form, setForm] = useState(blank)
  const order = async () => {
    const done = await act.perform({ input: { partId: part.id, ...orderOf(form) } })
    const id = done?.orderPartInventory?.partInventory?.id
    if (id === undefined) return
    onClose()
    void navigate({ to: '/units/$id', params: { id } })
  }
  return (
    <FormDialog
      title={orderWords.title(partName(part))}
      submit={{ label: orderWords.record }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void order()}
      onClose={onClose}
    >
      <p>{orderWords.help}</p>
      <OrderFields form={form} quantityLabel={orderWords.quantity} onChange={setForm} />
    </FormDialog>
  )
}

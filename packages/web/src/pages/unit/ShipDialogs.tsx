import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { PlaceSelect } from '../../components/select/LocationSelect.tsx'
import { stockWords } from '../../components/words/stockWords.ts'
import { words } from '../../components/words.ts'
import { ReturnStockDocument, ShipStockDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { StockDialogProps } from './StockDialogs.tsx'

/** A unit or lot leaves for a customer. */
export function ShipDialog({ unit, onClose }: StockDialogProps) {
  const act = useAct(ShipStockDocument)
  const [customer, setCustomer] = useState('')
  const [order, setOrder] = useState('')
  const [digest, setDigest] = useState('')
  const given = (text: string) => (text.trim() === '' ? null : text.trim())
  const ship = async () => {
    const input = {
      customer,
      orderReference: given(order),
      evidenceDigest: given(digest),
      partInventories: [{ id: unit.id, etag: unit._etag }],
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  const input = (label: string, value: string, set: (text: string) => void) => (
    <TextInput
      label={label}
      autoComplete="off"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
  return (
    <FormDialog
      title={stockWords.shipTitle}
      submit={{ label: stockWords.ship }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void ship()}
      onClose={onClose}
    >
      <p>{stockWords.shipHelp}</p>
      <TextInput
        label={stockWords.customer}
        required
        data-autofocus
        autoComplete="off"
        value={customer}
        onChange={(event) => setCustomer(event.currentTarget.value)}
      />
      {input(stockWords.order, order, setOrder)}
      {input(stockWords.evidence, digest, setDigest)}
    </FormDialog>
  )
}

/** What was shipped comes back. */
export function ReturnDialog({ unit, onClose }: StockDialogProps) {
  const act = useAct(ReturnStockDocument)
  const [place, setPlace] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const takeBack = async () => {
    const input = { id: unit.id, etag: unit._etag, locationId: place, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={stockWords.takeBackTitle}
      submit={{ label: stockWords.takeBack }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void takeBack()}
      onClose={onClose}
    >
      <p>{stockWords.takeBackHelp}</p>
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <PlaceSelect
        label={words.units.place}
        placeholder={words.run.pickPlace}
        value={place}
        chosen={null}
        clearable
        onChange={(chosen) => setPlace(chosen?.id ?? null)}
      />
    </FormDialog>
  )
}

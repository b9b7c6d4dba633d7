import { Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RefusalLine } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { PlaceSelect } from '../../components/select/LocationSelect.tsx'
import { stockWords } from '../../components/words/stockWords.ts'
import { words } from '../../components/words.ts'
import { ChangeStockDocument, ReinstateStockDocument, SplitStockDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { StockUnit } from './StockMenu.tsx'

export interface StockDialogProps {
  readonly unit: StockUnit
  readonly onClose: () => void
}

interface AmountDialogProps extends StockDialogProps {
  readonly title: string
  readonly submit: string
  readonly label: string
  readonly help?: string
  readonly first?: string
  readonly hasReason: boolean
  readonly isDanger?: boolean
  readonly act: { readonly isBusy: boolean; readonly refusals: readonly RefusalLine[] }
  readonly onGive: (amount: string, reason: string) => void
}

/** Asks for an amount, and mostly why. */
function AmountDialog(props: AmountDialogProps) {
  const { title, submit, label, help, first = '', hasReason, isDanger = false, act, onGive, onClose } = props
  const [amount, setAmount] = useState(first)
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={title}
      submit={{ label: submit, isDanger }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => onGive(amount.trim(), reason)}
      onClose={onClose}
    >
      <TextInput
        label={label}
        description={help}
        required
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      {hasReason && (
        <Textarea
          label={words.common.reason}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}

export function CountDialog(props: StockDialogProps) {
  const { unit, onClose } = props
  const act = useAct(ChangeStockDocument)
  const give = async (quantity: string, reason: string) => {
    const input = { id: unit.id, etag: unit._etag ?? '', quantity, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <AmountDialog
      {...props}
      act={act}
      title={stockWords.countTitle}
      submit={stockWords.count}
      label={stockWords.counted}
      first={String(unit.quantity)}
      hasReason
      onGive={(quantity, reason) => void give(quantity, reason)}
    />
  )
}

export function ScrapDialog(props: StockDialogProps) {
  const { unit, onClose } = props
  const act = useAct(ChangeStockDocument)
  const give = async (quantityScrapped: string, reason: string) => {
    const input = { id: unit.id, etag: unit._etag ?? '', quantityScrapped, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <AmountDialog
      {...props}
      act={act}
      title={stockWords.scrapTitle}
      submit={stockWords.scrap}
      label={stockWords.scrappedInAll}
      help={stockWords.scrapHelp(String(unit.quantityScrapped), String(unit.quantity))}
      hasReason
      isDanger
      onGive={(quantity, reason) => void give(quantity, reason)}
    />
  )
}

export function ReinstateDialog(props: StockDialogProps) {
  const { unit, onClose } = props
  const act = useAct(ReinstateStockDocument)
  const give = async (quantity: string, reason: string) => {
    const input = { id: unit.id, etag: unit._etag ?? '', quantity, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <AmountDialog
      {...props}
      act={act}
      title={stockWords.reinstateTitle}
      submit={stockWords.reinstate}
      label={stockWords.reinstated}
      help={stockWords.reinstateHelp(String(unit.quantityScrapped))}
      hasReason
      onGive={(quantity, reason) => void give(quantity, reason)}
    />
  )
}

export function SplitDialog(props: StockDialogProps) {
  const { unit, onClose } = props
  const act = useAct(SplitStockDocument)
  const navigate = useNavigate()
  const give = async (quantity: string) => {
    const done = await act.perform({ input: { id: unit.id, etag: unit._etag ?? '', quantity } })
    const taken = done?.splitPartInventory?.partInventory ?? null
    if (taken === null) return
    onClose()
    void navigate({ to: '/units/$id', params: { id: taken.id } })
  }
  return (
    <AmountDialog
      {...props}
      act={act}
      title={stockWords.splitTitle}
      submit={stockWords.split}
      label={stockWords.splitQuantity}
      help={stockWords.splitHelp(String(unit.quantity))}
      hasReason={false}
      onGive={(quantity) => void give(quantity)}
    />
  )
}

export function MoveDialog({ unit, onClose }: StockDialogProps) {
  const act = useAct(ChangeStockDocument)
  const [place, setPlace] = useState<string | null>(unit.location?.id ?? null)
  const give = async () => {
    const input = { id: unit.id, etag: unit._etag ?? '', locationId: place }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={stockWords.moveTitle}
      submit={{ label: stockWords.move }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <p>{stockWords.moveHelp}</p>
      <PlaceSelect
        label={words.units.place}
        placeholder={words.run.pickPlace}
        value={place}
        chosen={unit.location}
        clearable
        onChange={(chosen) => setPlace(chosen?.id ?? null)}
      />
    </FormDialog>
  )
}

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { orderWords } from '../../../components/words/orderWords.ts'
import { words } from '../../../components/words.ts'
import { CancelOrderDocument, type UnitPageResult } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

export interface OrderDialogProps {
  readonly unit: NonNullable<UnitPageResult['partInventory']>
  readonly onClose: () => void
}

/** Says that what is still to come of an order comes no more. */
export function CancelOrderDialog({ unit, onClose }: OrderDialogProps) {
  const act = useAct(CancelOrderDocument)
  const [reason, setReason] = useState('')
  const cancel = async () => {
    if ((await act.perform({ input: { id: unit.id, etag: unit._etag ?? '', reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={orderWords.cancelTitle}
      submit={{ label: orderWords.cancel }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.close}
      onSubmit={() => void cancel()}
      onClose={onClose}
    >
      <p>{orderWords.cancelHelp}</p>
      <Textarea
        label={orderWords.reason}
        required
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

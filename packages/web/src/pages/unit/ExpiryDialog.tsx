import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { stockWords } from '../../components/words/stockWords.ts'
import { words } from '../../components/words.ts'
import { ChangeStockDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { StockDialogProps } from './StockDialogs.tsx'

/** Says until when stock may be built in; blank: it does not expire. */
export function ExpiryDialog({ unit, onClose }: StockDialogProps) {
  const act = useAct(ChangeStockDocument)
  const [day, setDay] = useState(unit.expiresOn ?? '')
  const give = async () => {
    const input = { id: unit.id, etag: unit._etag ?? '', expiresOn: day === '' ? null : day }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={stockWords.expiryTitle}
      submit={{ label: stockWords.saveExpiry }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <TextInput
        type="date"
        label={stockWords.expires}
        description={stockWords.expiryHelp}
        data-autofocus
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

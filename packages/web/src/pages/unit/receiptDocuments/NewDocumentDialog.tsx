import { Radio, Stack, TextInput } from '@mantine/core'
import { type ReceiptDocumentKind, receiptDocumentKinds } from '@traveler/domain/receipt/receiptDocument.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { receiptDocumentWords as words } from '../../../components/words/receiptDocumentWords.ts'
import { words as all } from '../../../components/words.ts'
import { AddReceiptDocumentDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface NewDocumentDialogProps {
  readonly unitId: string
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** Records a certificate that came; its files come next. */
export function NewDocumentDialog({ unitId, onAdded, onClose }: NewDocumentDialogProps) {
  const act = useAct(AddReceiptDocumentDocument)
  const [kind, setKind] = useState<ReceiptDocumentKind>('CONFORMITY')
  const [number, setNumber] = useState('')
  const add = async () => {
    const said = { kind, number: number.trim() === '' ? null : number.trim() }
    const done = await act.perform({ input: { partInventoryId: unitId, ...said } })
    const id = done?.createReceiptDocument?.receiptDocument?.id
    if (id === undefined) return
    onClose()
    onAdded(id)
  }
  return (
    <FormDialog
      title={words.addTitle}
      submit={{ label: words.add }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Radio.Group label={words.kind} value={kind}>
        <Stack gap="xs" mt="xs">
          {receiptDocumentKinds.map((one) => (
            <Radio key={one} value={one} label={words.kinds[one]} onChange={() => setKind(one)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={words.number}
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

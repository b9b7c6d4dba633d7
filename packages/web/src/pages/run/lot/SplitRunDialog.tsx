import { Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { lotWords } from '../../../components/words/lotWords.ts'
import { words } from '../../../components/words.ts'
import { SplitRunDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface SplitRunDialogProps {
  readonly run: { readonly id: string; readonly _etag: string | null }
  /** What is left of the lot. */
  readonly left: string
  readonly onClose: () => void
}

/** Let part of the lot go on in a run of its own, and open that. */
export function SplitRunDialog({ run, left, onClose }: SplitRunDialogProps) {
  const act = useAct(SplitRunDocument)
  const navigate = useNavigate()
  const [quantity, setQuantity] = useState('')
  const [reason, setReason] = useState('')
  const split = async () => {
    const input = { id: run.id, etag: run._etag ?? '', quantity: quantity.trim(), reason }
    const id = (await act.perform({ input }))?.splitRun?.newRun?.id
    if (id === undefined) return
    onClose()
    void navigate({ to: '/runs/$id', params: { id } })
  }
  return (
    <FormDialog
      title={lotWords.splitTitle}
      submit={{ label: lotWords.split }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void split()}
      onClose={onClose}
    >
      <Text>{lotWords.splitHelp}</Text>
      <TextInput
        label={lotWords.splitQuantity}
        description={lotWords.less(left)}
        required
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
        value={quantity}
        onChange={(event) => setQuantity(event.currentTarget.value)}
      />
      <Textarea
        label={words.common.reason}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

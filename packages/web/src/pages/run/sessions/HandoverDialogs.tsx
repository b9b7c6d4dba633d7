import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { CheckInDocument, CheckOutDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import type { StepView } from '../runView.ts'

interface HandoverProps {
  readonly step: StepView
  readonly onClose: () => void
}

/** Go, and say what the next one must know. */
export function CheckOutDialog({ step, onClose }: HandoverProps) {
  const act = useAct(CheckOutDocument)
  const [note, setNote] = useState('')
  const go = async () => {
    if ((await act.perform({ input: { runStepId: step.id, note: given(note) } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.atWork.checkOutTitle}
      submit={{ label: words.atWork.checkOut }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void go()}
      onClose={onClose}
    >
      <Note note={note} onChange={setNote} />
    </FormDialog>
  )
}

/** Come, and let the others go. */
export function TakeOverDialog({ step, onClose }: HandoverProps) {
  const act = useAct(CheckInDocument)
  const [note, setNote] = useState('')
  const come = async () => {
    const input = { runStepId: step.id, takeOver: true, note: given(note) }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.atWork.takeOverTitle}
      submit={{ label: words.atWork.takeOver }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void come()}
      onClose={onClose}
    >
      <Text size="sm">{words.atWork.takeOverHelp}</Text>
      <Note note={note} onChange={setNote} />
    </FormDialog>
  )
}

function Note({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  return (
    <Textarea
      label={words.atWork.note}
      data-autofocus
      value={note}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

const given = (note: string): string | null => (note.trim() === '' ? null : note)

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { UndoableDocument, UndoDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { linesOf } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { timeInWords } from '../times.ts'
import { undoWords } from '../words/undoWords.ts'
import { words } from '../words.ts'

interface UndoDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** What was last done, what undoing it does, or why it is not undone. */
export function UndoDialog({ id, onClose }: UndoDialogProps) {
  const asked = useDocument(UndoableDocument, { id })
  const undo = useAct(UndoDocument)
  const [reason, setReason] = useState('')
  const last = asked.data?.undoable
  const confirm = async () => {
    if (last == null) return
    const input = { id, act: last.act, ...(last.wantsReason ? { reason } : {}) }
    if ((await undo.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={undoWords.title}
      submit={{ label: undoWords.submit, isDisabled: last == null || last.whyNot !== null }}
      notice={<Refusals lines={[...linesOf(asked.error), ...undo.refusals]} />}
      isBusy={undo.isBusy}
      cancel={undoWords.close}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      {last == null ? (
        <p>{asked.isPending ? undoWords.waiting : undoWords.none}</p>
      ) : (
        <>
          <p>{undoWords.last(eventInWords(last.event), last.by, timeInWords(last.at))}</p>
          <Notice tone={last.whyNot === null ? 'info' : 'caution'}>{last.whyNot ?? last.how}</Notice>
          {last.wantsReason && (
            <Textarea
              label={words.common.reason}
              required
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

/** RUN_STEP_STARTED: "Run step started". */
function eventInWords(event: string): string {
  const text = event.toLowerCase().replaceAll('_', ' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

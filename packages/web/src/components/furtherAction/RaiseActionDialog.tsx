import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { RaiseFurtherActionDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { splitRefusals } from '../form/splitRefusals.ts'
import { Refusals } from '../Refusals.tsx'
import { furtherActionWords as words } from '../words/furtherActionWords.ts'
import { words as all } from '../words.ts'
import { type ActionForm, ActionInputs } from './ActionInputs.tsx'

interface RaiseActionDialogProps {
  /** The issue that it comes from; null: none. */
  readonly issueId: string | null
  readonly onRaised: (id: string) => void
  readonly onClose: () => void
}

const isNeverLocked = () => false

/** What is to be done, who sees to it, and until when. */
export function RaiseActionDialog({ issueId, onRaised, onClose }: RaiseActionDialogProps) {
  const act = useAct(RaiseFurtherActionDocument)
  const [form, setForm] = useState<ActionForm>({
    title: '',
    kind: 'CORRECTIVE',
    assignedToId: null,
    dueDate: '',
  })
  const [problem, setProblem] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['title', 'dueDate'])
  const raise = async () => {
    const input = {
      ...form,
      dueDate: form.dueDate || null,
      issueIds: issueId === null ? [] : [issueId],
      problemStatement: problem.trim() || null,
    }
    const raised = (await act.perform({ input }))?.createFurtherAction?.furtherAction ?? null
    if (raised !== null) onRaised(raised.id)
  }
  return (
    <FormDialog
      title={words.addTitle}
      size="lg"
      submit={{ label: words.add, isDisabled: form.title.trim() === '' }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void raise()}
      onClose={onClose}
    >
      <ActionInputs
        form={form}
        beside={beside}
        isLocked={isNeverLocked}
        onChange={(part) => setForm({ ...form, ...part })}
      >
        <Textarea
          label={words.problem}
          autosize
          minRows={2}
          maxRows={8}
          value={problem}
          onChange={(event) => setProblem(event.currentTarget.value)}
        />
      </ActionInputs>
    </FormDialog>
  )
}

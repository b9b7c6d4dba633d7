import { Select, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { words } from '../../components/words.ts'
import { CreateRedlineDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { StepView } from './runView.ts'

const kinds = ['MODIFY', 'REMOVE'] as const

interface RedlineDialogProps {
  readonly step: StepView
  readonly onClose: () => void
}

/** Begin to change a step of this run, with the reason; what is changed is written on the redline’s own page. */
export function RedlineDialog({ step, onClose }: RedlineDialogProps) {
  const act = useAct(CreateRedlineDocument)
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [change, setChange] = useState<(typeof kinds)[number]>('MODIFY')
  const [issueId, setIssueId] = useState<string | null>(null)
  const issues = (step.issues ?? []).map(({ id, title }) => ({ value: id, label: title ?? '' }))
  const begin = async () => {
    const made = await act.perform({
      input: { stepId: step.id, etag: step._etag ?? '', reason, change, issueId },
    })
    const id = made?.createRedline?.redline?.id
    if (id !== undefined) void navigate({ to: '/redlines/$id', params: { id } })
  }
  return (
    <FormDialog
      title={redlineWords.startTitle(`${step.number} ${step.title}`)}
      submit={{ label: redlineWords.begin }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void begin()}
      onClose={onClose}
    >
      <Text>{redlineWords.startHelp}</Text>
      <Textarea
        label={redlineWords.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {issues.length > 0 && (
        <Select
          label={redlineWords.forIssue}
          placeholder={redlineWords.noIssue}
          data={issues}
          clearable
          value={issueId}
          onChange={setIssueId}
        />
      )}
      <Choices
        kind="radio"
        label={redlineWords.kind}
        legend="shown"
        options={kinds.map((value) => ({ value, label: redlineWords.kinds[value] }))}
        chosen={[change]}
        onChange={([chosen]) => setChange(kinds.find((kind) => kind === chosen) ?? 'MODIFY')}
      />
    </FormDialog>
  )
}

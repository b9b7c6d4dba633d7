import { Textarea, TextInput } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { markdownOf, useWrittenText } from '../../components/issue/useWrittenText.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { RunStepSelect } from '../../components/select/RunStepSelect.tsx'
import { UserSelect } from '../../components/select/UserSelect.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import { ChangeIssueDocument, type IssueView, type Json } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonNotToEdit } from './issueReasons.ts'

interface FindingsProps {
  readonly issue: IssueView
  readonly actor: Actor
}

/** What was found, and what should have been. */
export function Findings({ issue, actor }: FindingsProps) {
  const [isOpen, setOpen] = useState(false)
  const reason = reasonNotToEdit(['assignedTo'], 'UpdateIssue', issue, actor)
  const edit = (
    <ReasonedButton variant="default" h={44} reason={reason} onClick={() => setOpen(true)}>
      {words.edit}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.findings} action={edit}>
      <Text label={words.found} slate={issue.causeCondition} />
      <Text label={words.expected} slate={issue.expectedCondition} />
      {isOpen && <EditDialog issue={issue} onClose={() => setOpen(false)} />}
    </RecordPart>
  )
}

function Text({ label, slate }: { readonly label: string; readonly slate: Json | null }) {
  return (
    <div>
      <h3>{label}</h3>
      {slate === null ? <p className={styles['faint']}>{words.notWritten}</p> : <RichText slate={slate} />}
    </div>
  )
}

function EditDialog({ issue, onClose }: { readonly issue: IssueView; readonly onClose: () => void }) {
  const act = useAct(ChangeIssueDocument)
  const [title, setTitle] = useState(issue.title ?? '')
  const [assignedToId, setAssignee] = useState(issue.assignedTo?.id ?? null)
  const [beforeId, setBefore] = useState(issue.mustCloseByRunStep?.id ?? null)
  const found = useWrittenText(markdownOf(issue.causeCondition, words.found), words.found)
  const expected = useWrittenText(markdownOf(issue.expectedCondition, words.expected), words.expected)
  const isOpen = (field: string) => issue.openFields.includes(field)
  const save = async () => {
    const input = {
      id: issue.id,
      etag: issue._etag ?? '',
      ...(title === issue.title ? {} : { title }),
      ...(found.isChanged ? { causeCondition: found.slate } : {}),
      ...(expected.isChanged ? { expectedCondition: expected.slate } : {}),
      ...(beforeId === (issue.mustCloseByRunStep?.id ?? null) ? {} : { mustCloseByRunStepId: beforeId }),
      ...(assignedToId === (issue.assignedTo?.id ?? null) ? {} : { assignedToId }),
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.editTitle}
      size="lg"
      submit={{ label: words.save, isDisabled: found.error !== null || expected.error !== null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={words.titleLabel}
        required
        data-autofocus
        disabled={!isOpen('title')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={words.found}
        autosize
        minRows={3}
        maxRows={12}
        disabled={!isOpen('causeCondition')}
        {...found.input}
      />
      <Textarea
        label={words.expected}
        autosize
        minRows={2}
        maxRows={12}
        disabled={!isOpen('expectedCondition')}
        {...expected.input}
      />
      <UserSelect
        label={words.facts.assignee}
        clearable
        disabled={!isOpen('assignedTo')}
        value={assignedToId}
        chosen={issue.assignedTo}
        onChange={(one) => setAssignee(one?.id ?? null)}
      />
      <StepBefore
        issue={issue}
        isOpen={isOpen('mustCloseByRunStepId')}
        value={beforeId}
        onChange={setBefore}
      />
    </FormDialog>
  )
}

interface StepBeforeProps {
  readonly issue: IssueView
  readonly isOpen: boolean
  readonly value: string | null
  readonly onChange: (stepId: string | null) => void
}

/** The step of the run that waits for the issue; none is asked for where it was found in no run. */
function StepBefore({ issue, isOpen, value, onChange }: StepBeforeProps) {
  if (issue.run === null) return null
  return (
    <RunStepSelect
      label={words.facts.before}
      placeholder={words.beforeHelp}
      ofRun={issue.run.id}
      clearable
      disabled={!isOpen}
      value={value}
      onChange={(step) => onChange(step?.id ?? null)}
    />
  )
}

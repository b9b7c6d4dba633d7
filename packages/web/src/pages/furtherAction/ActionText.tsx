import { Textarea } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { splitRefusals } from '../../components/form/splitRefusals.ts'
import { ActionInputs } from '../../components/furtherAction/ActionInputs.tsx'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { words as all } from '../../components/words.ts'
import { ChangeFurtherActionDocument, type FurtherActionView } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonNotToEdit } from './actionReasons.ts'

interface ActionTextProps {
  readonly action: FurtherActionView
  readonly actor: Actor
}

/** What is wrong, why, and what was done. */
export function ActionText({ action, actor }: ActionTextProps) {
  const [isOpen, setOpen] = useState(false)
  const edit = (
    <ReasonedButton
      variant="default"
      h={44}
      reason={reasonNotToEdit(['assignedToId'], action, actor)}
      onClick={() => setOpen(true)}
    >
      {words.edit}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.said} action={edit}>
      <Said label={words.problem} text={action.problemStatement} />
      <Said label={words.cause} text={action.analysisNotes} />
      <Said label={words.done} text={action.resolution} />
      {isOpen && <EditDialog action={action} onClose={() => setOpen(false)} />}
    </RecordPart>
  )
}

function Said({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <div>
      <h3>{label}</h3>
      <p className={text === null ? styles['faint'] : styles['written']}>{text ?? words.notWritten}</p>
    </div>
  )
}

/** What an action says, as it is typed; empty: nothing. */
function formOf({ assignedTo, ...action }: FurtherActionView) {
  return {
    title: action.title,
    kind: action.kind,
    problemStatement: action.problemStatement ?? '',
    analysisNotes: action.analysisNotes ?? '',
    resolution: action.resolution ?? '',
    assignedToId: assignedTo?.id ?? null,
    dueDate: action.dueDate ?? '',
  }
}

type Form = ReturnType<typeof formOf>

/** What was changed of it, as the API takes it. */
function changedPart(form: Form, stood: Form): Readonly<Record<string, string | null>> {
  const before: Readonly<Record<string, string | null>> = stood
  const changed = Object.entries(form).filter(([name, value]) => value !== before[name])
  return Object.fromEntries(changed.map(([name, value]) => [name, (value ?? '').trim() || null]))
}

interface EditDialogProps {
  readonly action: FurtherActionView
  readonly onClose: () => void
}

function EditDialog({ action, onClose }: EditDialogProps) {
  const act = useAct(ChangeFurtherActionDocument)
  // As it was when the dialog opened: what somebody else changed meanwhile is not overwritten unseen.
  const [seen] = useState(action)
  const [form, setForm] = useState<Form>(() => formOf(action))
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const { beside, others } = splitRefusals(act.refusals, ['title', 'dueDate'])
  const save = async () => {
    const input = { id: seen.id, etag: seen._etag ?? '', ...changedPart(form, formOf(seen)) }
    if ((await act.perform({ input })) !== null) onClose()
  }
  const isLocked = (field: string) => !action.openFields.includes(field)
  return (
    <FormDialog
      title={words.editTitle}
      size="lg"
      submit={{ label: words.save, isDisabled: form.title.trim() === '' }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <ActionInputs
        form={form}
        owner={action.assignedTo}
        beside={beside}
        isLocked={isLocked}
        onChange={change}
      >
        {texts.map(({ field, label }) => (
          <Textarea
            key={field}
            label={label}
            autosize
            minRows={2}
            maxRows={10}
            disabled={isLocked(field)}
            value={form[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </ActionInputs>
    </FormDialog>
  )
}

const texts = [
  { field: 'problemStatement', label: words.problem },
  { field: 'analysisNotes', label: words.cause },
  { field: 'resolution', label: words.done },
] as const

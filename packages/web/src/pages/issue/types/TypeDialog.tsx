import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { availabilityBehaviors, dispositionKinds } from '@traveler/domain/issue/disposition.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { issueWords } from '../../../components/words/issueWords.ts'
import { words as all } from '../../../components/words.ts'
import {
  AddDispositionTypeDocument,
  ChangeDispositionTypeDocument,
  type DispositionTypeRow,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { dispositionTypeWords as words } from './dispositionTypeWords.ts'

interface TypeDialogProps {
  /** Null: a new one is made. */
  readonly type: DispositionTypeRow | null
  readonly onClose: () => void
}

interface TypeForm {
  readonly title: string
  readonly description: string
  readonly kind: string
  readonly availability: string
  readonly active: boolean
}

const kinds = dispositionKinds.map((value) => ({ value, label: issueWords.kinds[value] ?? value }))
const behaviors = availabilityBehaviors.map((value) => ({
  value,
  label: issueWords.availability[value] ?? value,
}))

/** What a type is called, what it orders, when units are let go, and whether it may be chosen. */
export function TypeDialog({ type, onClose }: TypeDialogProps) {
  // As it was when the dialog opened: what somebody else changed meanwhile is not overwritten unseen.
  const [seen] = useState(type)
  const [form, setForm] = useState<TypeForm>(() => ({
    title: seen?.title ?? '',
    description: seen?.description ?? '',
    kind: seen?.kind ?? 'OTHER',
    availability: seen?.availability ?? 'RELEASE_ON_RESOLVE',
    active: seen?.active ?? true,
  }))
  const making = useAct(AddDispositionTypeDocument)
  const changing = useAct(ChangeDispositionTypeDocument)
  const act = seen === null ? making : changing
  const { beside, others } = splitRefusals(act.refusals, ['title', 'description'])
  const save = async () => {
    const done =
      seen === null
        ? await making.perform({ input: form })
        : await changing.perform({ input: { id: seen.id, etag: seen._etag ?? '', ...form } })
    if (done !== null) onClose()
  }
  return (
    <FormDialog
      title={seen === null ? words.addTitle : words.editTitle(seen.title)}
      size="lg"
      submit={{ label: seen === null ? words.add : words.save, isDisabled: form.title.trim() === '' }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TypeInputs form={form} beside={beside} onChange={(part) => setForm({ ...form, ...part })} />
      {seen !== null && <Notice tone="info">{words.kept}</Notice>}
    </FormDialog>
  )
}

interface TypeInputsProps {
  readonly form: TypeForm
  readonly beside: Readonly<Record<string, string | undefined>>
  readonly onChange: (part: Partial<TypeForm>) => void
}

function TypeInputs({ form, beside, onChange }: TypeInputsProps) {
  return (
    <>
      <TextInput
        label={words.name}
        required
        data-autofocus
        error={beside['title']}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={words.description}
        autosize
        minRows={2}
        error={beside['description']}
        value={form.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <Select
        label={words.kind}
        description={words.kindHelp}
        allowDeselect={false}
        data={kinds}
        value={form.kind}
        onChange={(kind) => onChange({ kind: kind ?? form.kind })}
      />
      <Select
        label={words.availability}
        allowDeselect={false}
        data={behaviors}
        value={form.availability}
        onChange={(availability) => onChange({ availability: availability ?? form.availability })}
      />
      <Checkbox
        label={words.active}
        description={words.activeHelp}
        checked={form.active}
        onChange={(event) => onChange({ active: event.currentTarget.checked })}
      />
    </>
  )
}

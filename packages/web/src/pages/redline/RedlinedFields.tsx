import { ActionIcon, Button, Group, Select, Textarea } from '@mantine/core'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { ConflictNotice } from '../../components/form/ConflictNotice.tsx'
import { FormCheck, FormText } from '../../components/form/FormInputs.tsx'
import { FormPair } from '../../components/form/RecordFormCard.tsx'
import { type RecordForm, useRecordForm } from '../../components/form/useRecordForm.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { RoleSelect } from '../../components/select/RoleSelect.tsx'
import { formWords } from '../../components/words/formWords.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { words } from '../../components/words.ts'
import {
  CreateRunStepFieldDocument,
  DeleteRunStepFieldDocument,
  type RedlinedField,
  type RedlineView,
  UpdateRunStepFieldDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import styles from './RedlinePage.module.css'
import { fieldInput, fieldValues, newField, problemsOfField } from './redlineForm.ts'

const types = fieldTypes.map((value) => ({ value, label: words.field.types[value] ?? value }))

/** What is recorded in the step as it is to be: fields are changed, added and taken out. */
export function RedlinedFields({ redline }: { readonly redline: RedlineView }) {
  const [open, setOpen] = useState<string | null>(null)
  const remove = useAct(DeleteRunStepFieldDocument)
  const fields = redline.fields ?? []
  // As it stands now, not as it stood when its dialog was opened: others edit it too.
  const edited = fields.find(({ id }) => id === open)
  const close = () => setOpen(null)
  return (
    <section className={styles['card']} aria-label={redlineWords.fields}>
      <div className={styles['head']}>
        <h2>{redlineWords.fields}</h2>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={() => setOpen('new')}>
          {redlineWords.addField}
        </Button>
      </div>
      {fields.length === 0 && <p className={styles['faint']}>{redlineWords.noFields}</p>}
      <ul className={styles['rows']}>
        {fields.map((field) => (
          <li key={field.id}>
            <span>
              <span className={styles['name']}>{field.name}</span>{' '}
              <span className={styles['faint']}>{detailOf(field)}</span>
            </span>
            <Group gap="xs">
              <Tool
                icon={PencilLine}
                label={redlineWords.edit(field.name)}
                onPress={() => setOpen(field.id)}
              />
              <Tool
                icon={Trash2}
                label={redlineWords.remove(field.name)}
                onPress={() => void remove.perform({ id: field.id, etag: field._etag ?? '' })}
              />
            </Group>
          </li>
        ))}
      </ul>
      <Refusals lines={remove.refusals} />
      {open === 'new' && <NewField redline={redline} onClose={close} />}
      {edited !== undefined && <EditField field={edited} onClose={close} />}
    </section>
  )
}

interface ToolProps {
  readonly icon: typeof PencilLine
  readonly label: string
  readonly onPress: () => void
}

function Tool({ icon: Icon, label, onPress }: ToolProps) {
  return (
    <ActionIcon variant="default" size={44} aria-label={label} title={label} onClick={onPress}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}

function detailOf({ type, minimum, maximum, target, unit, required }: RedlinedField): string {
  const said = (word: string, value: string | null) =>
    value === null ? '' : `${word} ${value} ${unit ?? ''}`
  return [
    words.field.types[type ?? ''] ?? type ?? '',
    said(redlineWords.minimum, minimum),
    said(redlineWords.maximum, maximum),
    said(redlineWords.target, target),
    required === true ? words.common.required : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

function NewField({ redline, onClose }: { readonly redline: RedlineView; readonly onClose: () => void }) {
  const act = useAct(CreateRunStepFieldDocument)
  const form = useRecordForm({
    key: `new-field:${redline.id}`,
    now: newField,
    refusals: act.refusals,
    problemsIn: problemsOfField,
    save: async (changes) => {
      const { name, ...input } = fieldInput({ ...newField, ...changes })
      return (
        (await act.perform({ input: { ...input, runStepId: redline.stepId, name: name ?? '' } })) !== null
      )
    },
  })
  const type = form.text('type')
  return (
    <FieldDialog title={redlineWords.newField} form={form} type={type} isBusy={act.isBusy} onClose={onClose}>
      <Select
        label={redlineWords.type}
        data={types}
        allowDeselect={false}
        value={type}
        onChange={(value) => form.type('type', value)}
      />
    </FieldDialog>
  )
}

function EditField({ field, onClose }: { readonly field: RedlinedField; readonly onClose: () => void }) {
  const act = useAct(UpdateRunStepFieldDocument)
  const form = useRecordForm({
    key: `field:${field.id}`,
    now: fieldValues(field),
    refusals: act.refusals,
    problemsIn: problemsOfField,
    save: async (changes) =>
      (await act.perform({ input: { id: field.id, etag: field._etag ?? '', ...fieldInput(changes) } })) !==
      null,
  })
  const title = redlineWords.field(field.name)
  return (
    <FieldDialog title={title} form={form} type={field.type ?? ''} isBusy={act.isBusy} onClose={onClose} />
  )
}

interface FieldDialogProps {
  readonly title: string
  readonly form: RecordForm
  /** What is recorded in it: of each type only what it knows. */
  readonly type: string
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly children?: React.ReactNode
}

function FieldDialog({ title, form, type, isBusy, onClose, children }: FieldDialogProps) {
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  return (
    <FormDialog
      title={title}
      size="lg"
      submit={{ label: formWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={{ ...redlineWords }} />
      <FormText form={form} name="name" label={redlineWords.name} required data-autofocus maxLength={255} />
      {children}
      {type === 'NUMBER' && <Limits form={form} />}
      {(type === 'SELECT' || type === 'MULTISELECT') && (
        <Textarea
          label={redlineWords.options}
          description={redlineWords.optionsHelp}
          required
          minRows={3}
          error={form.problemOf('options')}
          value={form.text('options')}
          onChange={(event) => form.type('options', event.currentTarget.value)}
        />
      )}
      {type === 'SIGNOFF' && (
        <RoleSelect
          label={redlineWords.signoffRole}
          placeholder={redlineWords.anybody}
          clearable
          value={form.text('signoffRoleId') === '' ? null : form.text('signoffRoleId')}
          onChange={(role) => form.type('signoffRoleId', role?.id ?? '')}
        />
      )}
      <FormText form={form} name="helpText" label={redlineWords.help} />
      <Group gap="xl">
        <FormCheck form={form} name="required" label={redlineWords.required} />
        <FormCheck form={form} name="allowNotApplicable" label={redlineWords.notApplicable} />
      </Group>
    </FormDialog>
  )
}

function Limits({ form }: { readonly form: RecordForm }) {
  return (
    <FormPair>
      <FormText form={form} name="minimum" label={redlineWords.minimum} inputMode="decimal" />
      <FormText form={form} name="maximum" label={redlineWords.maximum} inputMode="decimal" />
      <FormText form={form} name="target" label={redlineWords.target} inputMode="decimal" />
      <FormText form={form} name="tolerance" label={redlineWords.tolerance} inputMode="decimal" />
      <FormText form={form} name="unit" label={redlineWords.unit} maxLength={64} />
    </FormPair>
  )
}

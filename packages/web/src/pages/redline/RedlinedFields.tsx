import { ActionIcon, Button, Group } from '@mantine/core'
import { ListChecks, PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { type Check, ChecksDialog } from '../../components/fieldForm/ChecksDialog.tsx'
import { FieldFormDialog } from '../../components/fieldForm/FieldFormDialog.tsx'
import {
  fieldInput,
  fieldValues,
  kindOf,
  newField,
  problemsOfField,
} from '../../components/fieldForm/fieldForm.ts'
import { limitsInWords } from '../../components/fieldForm/limitsInWords.ts'
import { useRecordForm } from '../../components/form/useRecordForm.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { fieldFormWords } from '../../components/words/fieldFormWords.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { words } from '../../components/words.ts'
import {
  CreateRunStepFieldDocument,
  DeleteRunStepFieldDocument,
  type RedlinedField,
  type RedlineView,
  UpdateRunStepFieldDocument,
} from '../../generated/documents.ts'
import styles from './RedlinePage.module.css'

/** Which dialog stands open. */
type Open = { readonly kind: 'new' } | { readonly kind: 'edit' | 'checks'; readonly id: string } | null

/** What is recorded in the step as it is to be: fields are changed, added and taken out. */
export function RedlinedFields({ redline }: { readonly redline: RedlineView }) {
  const [open, setOpen] = useState<Open>(null)
  const remove = useAct(DeleteRunStepFieldDocument)
  const fields = redline.fields ?? []
  // As it stands now, not as it stood when its dialog was opened: others edit it too.
  const edited = open === null || open.kind === 'new' ? undefined : fields.find(({ id }) => id === open.id)
  const close = () => setOpen(null)
  return (
    <section className={styles['card']} aria-label={redlineWords.fields}>
      <div className={styles['head']}>
        <h2>{redlineWords.fields}</h2>
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() => setOpen({ kind: 'new' })}
        >
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
              {field.type === 'NUMBER' && (
                <Tool
                  icon={ListChecks}
                  label={fieldFormWords.checks(field.name)}
                  onPress={() => setOpen({ kind: 'checks', id: field.id })}
                />
              )}
              <Tool
                icon={PencilLine}
                label={redlineWords.edit(field.name)}
                onPress={() => setOpen({ kind: 'edit', id: field.id })}
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
      {open?.kind === 'new' && <NewField redline={redline} onClose={close} />}
      {open?.kind === 'edit' && edited && <EditField redline={redline} field={edited} onClose={close} />}
      {open?.kind === 'checks' && edited && <FieldChecks field={edited} onClose={close} />}
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

function detailOf(field: RedlinedField): string {
  return [
    words.field.types[kindOf(field)] ?? field.type,
    ...limitsInWords(field),
    field.required === true ? words.common.required : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

interface NewFieldProps {
  readonly redline: RedlineView
  readonly onClose: () => void
}

function NewField({ redline, onClose }: NewFieldProps) {
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
  return (
    <FieldFormDialog
      title={redlineWords.newField}
      form={form}
      others={redline.fields ?? []}
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

interface OneFieldProps extends NewFieldProps {
  readonly field: RedlinedField
}

function EditField({ redline, field, onClose }: OneFieldProps) {
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
  return (
    <FieldFormDialog
      title={redlineWords.field(field.name)}
      form={form}
      others={(redline.fields ?? []).filter(({ id }) => id !== field.id)}
      isTypeFixed
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

/** The comparisons that a number has to pass: they are an edit of its field. */
function FieldChecks({ field, onClose }: Omit<OneFieldProps, 'redline'>) {
  const act = useAct(UpdateRunStepFieldDocument)
  const checks = (field.validations ?? []).map(({ id, functionId, value }) => ({
    id,
    functionId,
    value: value ?? '',
  }))
  const save = async (validations: readonly Check[]) => {
    const input = {
      id: field.id,
      etag: field._etag ?? '',
      validations: validations.map(({ functionId, value }) => ({ functionId, value })),
    }
    return (await act.perform({ input })) !== null
  }
  return (
    <ChecksDialog
      name={field.name}
      unit={field.unit}
      checks={checks}
      adding={act}
      removing={{ isBusy: act.isBusy, refusals: [] }}
      onAdd={(check) => save([...checks, check])}
      onRemove={(id) => void save(checks.filter((check) => check.id !== id))}
      onClose={onClose}
    />
  )
}

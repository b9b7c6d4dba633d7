import { Button } from '@mantine/core'
import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { kindOf } from '../../../components/fieldForm/fieldForm.ts'
import { limitsInWords } from '../../../components/fieldForm/limitsInWords.ts'
import { Item, Tool } from '../../../components/form/Item.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import {
  DeleteStepFieldDocument,
  type EditedField,
  type EditedStep,
  ReorderStepFieldsDocument,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import { FieldChecks } from './FieldChecks.tsx'
import { EditFieldDialog, NewFieldDialog } from './FieldDialog.tsx'
import styles from './StepEditor.module.css'

/** Which dialog stands open. */
type Open = { readonly kind: 'new' } | { readonly kind: 'edit' | 'checks'; readonly id: string } | null

/** What is recorded and signed in a step, in the order in which operators meet it. */
export function FieldList({ step }: { readonly step: EditedStep }) {
  const [open, setOpen] = useState<Open>(null)
  const remove = useAct(DeleteStepFieldDocument)
  const reorder = useAct(ReorderStepFieldsDocument)
  const fields = step.fields ?? []
  const move = ({ id, _etag }: EditedField, position: number) =>
    void reorder.perform({
      input: { stepId: step.id, fields: [{ id, etag: _etag ?? '', position }] },
    })
  const opened = open === null || open.kind === 'new' ? null : fields.find(({ id }) => id === open.id)
  const close = () => setOpen(null)
  return (
    <section className={styles['card']} aria-label={editorWords.fields.title}>
      <div className={styles['head']}>
        <h2>{editorWords.fields.title}</h2>
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() => setOpen({ kind: 'new' })}
        >
          {editorWords.fields.add}
        </Button>
      </div>
      {fields.length === 0 && <p className={styles['faint']}>{editorWords.fields.none}</p>}
      <ul className={styles['items']}>
        {fields.map((field, index) => (
          <Item
            key={field.id}
            name={field.name}
            detail={detailOf(field)}
            onUp={index === 0 ? null : () => move(field, index)}
            onDown={index === fields.length - 1 ? null : () => move(field, index + 2)}
            onEdit={() => setOpen({ kind: 'edit', id: field.id })}
            isAsked
            onRemove={() => void remove.perform({ id: field.id, etag: field._etag ?? '' })}
          >
            {field.type === 'NUMBER' && (
              <Tool
                icon={ListChecks}
                label={editorWords.fields.checks(field.name)}
                onPress={() => setOpen({ kind: 'checks', id: field.id })}
              />
            )}
          </Item>
        ))}
      </ul>
      <Refusals lines={[...remove.refusals, ...reorder.refusals]} />
      {open?.kind === 'new' && <NewFieldDialog step={step} onClose={close} />}
      {open?.kind === 'edit' && opened && <EditFieldDialog step={step} field={opened} onClose={close} />}
      {open?.kind === 'checks' && opened && <FieldChecks field={opened} onClose={close} />}
    </section>
  )
}

function detailOf(field: EditedField): string {
  return [
    words.field.types[kindOf(field)] ?? field.type,
    ...limitsInWords(field),
    field.required ? words.common.required : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

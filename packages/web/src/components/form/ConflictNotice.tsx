import { Button, Group } from '@mantine/core'
import type { Json } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { words } from '../words.ts'
import type { Conflict } from './edits.ts'
import type { RecordForm } from './useRecordForm.ts'

interface ConflictNoticeProps {
  readonly form: RecordForm
  /** What people call the fields, by their names in the API. */
  readonly labels: Readonly<Record<string, unknown>>
}

/** Where somebody else saved another value meanwhile: both stand here until one is chosen. Nothing typed is lost. */
export function ConflictNotice({ form, labels }: ConflictNoticeProps) {
  return form.conflicts.map((conflict) => (
    <Notice
      key={conflict.name}
      tone="caution"
      title={words.conflict.title(labelOf(labels, conflict.name))}
      action={
        <Group gap="xs">
          <Button variant="default" onClick={() => form.settle(conflict.name, 'theirs')}>
            {words.conflict.theirs}
          </Button>
          <Button variant="default" onClick={() => form.settle(conflict.name, 'mine')}>
            {words.conflict.mine}
          </Button>
        </Group>
      }
    >
      <Sides conflict={conflict} />
    </Notice>
  ))
}

function labelOf(labels: ConflictNoticeProps['labels'], name: string): string {
  const label = labels[name]
  return typeof label === 'string' ? label : name
}

function Sides({ conflict: { mine, theirs } }: { readonly conflict: Conflict }) {
  return (
    <>
      <p>{words.conflict.theySaved(inWords(theirs))}</p>
      <p>{words.conflict.youTyped(inWords(mine))}</p>
    </>
  )
}

function inWords(value: Json): string {
  if (value === null || value === '') return words.conflict.nothing
  if (value === true) return words.field.yes
  if (value === false) return words.field.no
  return Array.isArray(value) ? value.map(String).join(', ') : String(value)
}

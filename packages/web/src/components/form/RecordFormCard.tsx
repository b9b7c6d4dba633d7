import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Refusals } from '../Refusals.tsx'
import { formWords } from '../words/formWords.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import styles from './RecordFormCard.module.css'
import type { RecordForm } from './useRecordForm.ts'

interface RecordFormCardProps {
  readonly form: RecordForm
  /** What the form is, read out when it is reached. */
  readonly label: string
  /** What people call the fields, by their names in the API. */
  readonly labels: Readonly<Record<string, unknown>>
  readonly isBusy: boolean
  /** What the button says that makes a new record; absent: the record is there, and it saves. */
  readonly submit?: string
  /** Why nothing can be saved here now; null or absent: it can. */
  readonly reason?: string | null
  readonly children: ReactNode
}

/** A record’s form as a card. At its end, always in sight: whether all is saved, what clashes, what was refused. */
export function RecordFormCard(props: RecordFormCardProps) {
  const { form, label, labels, isBusy, submit = formWords.save, reason = null, children } = props
  return (
    <form
      className={styles['card']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason === null && !isBusy) void form.save()
      }}
    >
      {children}
      <div className={styles['foot']}>
        <ConflictNotice form={form} labels={labels} />
        <Refusals lines={form.others} />
        <Group justify="flex-end" gap="sm">
          <span className={styles['state']} role="status">
            {reason ?? (form.isEdited ? formWords.notSaved : submit === formWords.save && formWords.saved)}
          </span>
          <Button variant="default" disabled={!form.isEdited} onClick={form.discard}>
            {formWords.discard}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!form.canSave || reason !== null}>
            {submit}
          </Button>
        </Group>
      </div>
    </form>
  )
}

/** Help stands below the inputs, so that inputs beside each other are in line. */
export const helpBelow: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
]

/** Inputs beside each other, as far as the screen is wide enough. */
export function FormPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>
}

import { Loader } from '@mantine/core'
import { Check, CircleAlert, CloudUpload } from 'lucide-react'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { words } from '../../../components/words.ts'
import type { FieldView } from '../runView.ts'
import styles from './FieldRow.module.css'
import type { FieldSaving } from './useValueSaving.ts'

/** How a field stands: wrong, being saved, not saved yet, or recorded by whom and when. Out of range is said at once. */
export function FieldState({ field, saving }: { readonly field: FieldView; readonly saving: FieldSaving }) {
  return (
    <span className={styles['state']} aria-live="polite">
      {saving.judgement === 'FAIL' && (
        <span className={styles['bad']}>
          <CircleAlert size={15} aria-hidden /> {words.field.outOfRange}
        </span>
      )}
      <Progress field={field} saving={saving} />
    </span>
  )
}

function Progress({ field, saving }: { readonly field: FieldView; readonly saving: FieldSaving }) {
  const inWords = useSiteClock()
  if (saving.problem !== null) {
    return (
      <span className={styles['bad']}>
        <CircleAlert size={15} aria-hidden /> {saving.problem}
      </span>
    )
  }
  if (saving.state === 'saving') {
    return (
      <span className={styles['quiet']}>
        <Loader size={13} aria-hidden /> {words.field.saving}
      </span>
    )
  }
  if (saving.state === 'typed' || saving.state === 'failed') {
    return (
      <span className={styles['pending']}>
        <CloudUpload size={15} aria-hidden />{' '}
        {saving.state === 'typed' ? words.field.unsavedHelp : words.field.unsaved}
      </span>
    )
  }
  return field._updated === null ? null : (
    <span className={styles['saved']}>
      <Check size={15} aria-hidden />{' '}
      {words.field.saved(field.updatedBy?.name ?? '', inWords(field._updated))}
    </span>
  )
}

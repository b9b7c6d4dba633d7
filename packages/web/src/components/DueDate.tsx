import { CalendarClock } from 'lucide-react'
import styles from './DueDate.module.css'
import { dayInWords } from './times.ts'
import { words } from './words.ts'

/** When something is due; said in words, too, when that is over and the work still open. */
export function DueDate({ date, isOpen }: { readonly date: string | null; readonly isOpen: boolean }) {
  if (date === null) return <span className={styles['none']}>{words.common.none}</span>
  const isOverdue = isOpen && Date.parse(date) < Date.now()
  return (
    <span className={styles['due']} data-overdue={isOverdue}>
      {isOverdue && <CalendarClock size={15} aria-label={words.runs.overdue} role="img" />}
      <time dateTime={date}>{dayInWords(date)}</time>
    </span>
  )
}

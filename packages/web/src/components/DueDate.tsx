import { CalendarClock } from 'lucide-react'
import styles from './DueDate.module.css'
import { useSiteZone } from './session/useSiteZone.ts'
import { dayInWordsAt } from './times.ts'
import { words } from './words.ts'
import { dayIn, deviceZone } from './zonedTime.ts'

interface DueDateProps {
  readonly date: string | null
  readonly isOpen: boolean
  /** Of the place where the work is; null: it has none, or one without a clock of its own. */
  readonly zone: string | null
}

/** The day through which something is due, at its place; said in words, too, when that is over and the work still open. */
export function DueDate({ date, isOpen, zone }: DueDateProps) {
  const siteZone = useSiteZone()
  if (date === null) return <span className={styles['none']}>{words.common.none}</span>
  const day = (time: string) => dayIn(zone ?? siteZone ?? deviceZone, time)
  const isOverdue = isOpen && day(date) < day(new Date().toISOString())
  return (
    <span className={styles['due']} data-overdue={isOverdue}>
      {isOverdue && <CalendarClock size={15} aria-label={words.runs.overdue} role="img" />}
      <time dateTime={date}>{dayInWordsAt(date, zone ?? siteZone)}</time>
    </span>
  )
}

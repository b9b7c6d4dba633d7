import { type FurtherActionStatus, isOverdue } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { useToday } from '../session/useToday.ts'
import { dayInWords } from '../times.ts'
import { furtherActionWords as words } from '../words/furtherActionWords.ts'
import { words as all } from '../words.ts'
import styles from './DueDay.module.css'

interface DueDayProps {
  readonly status: FurtherActionStatus
  readonly dueDate: string | null
}

/** The day on which an action is due; what is late stands out, in words too. */
export function DueDay({ status, dueDate }: DueDayProps) {
  const today = useToday()
  if (dueDate === null) return all.common.none
  // At noon, or it would be the day before west of Greenwich.
  const day = dayInWords(`${dueDate}T12:00`)
  if (!isOverdue({ status, dueOn: dueDate }, today)) return day
  return <span className={styles['overdue']}>{words.overdue(day)}</span>
}

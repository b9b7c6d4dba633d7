import { Link } from '@tanstack/react-router'
import { Bell } from 'lucide-react'
import { UnreadCountDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import styles from './AppFrame.module.css'

/** How often the bell asks. */
const refresh_ms = 30_000

/** Above this many the bell stops counting. */
const mostShown = 99

/** The bell: how much of what one was told is not read yet, and the way there. */
export function InboxLink() {
  const { data } = useDocument(UnreadCountDocument, {}, { every_ms: refresh_ms })
  const count = data?.userNotifications?.pageInfo.totalCount ?? 0
  return (
    <Link
      to={path.inbox()}
      className={styles['bell']}
      aria-label={words.inbox.bell(count)}
      title={words.inbox.bell(count)}
    >
      <Bell size={20} aria-hidden />
      {count > 0 && (
        <span className={styles['count']} aria-hidden>
          {count > mostShown ? `${mostShown}+` : count}
        </span>
      )}
    </Link>
  )
}

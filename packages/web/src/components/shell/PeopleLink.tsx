import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { LockedOutDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { useDocument } from '../api/useDocument.ts'
import { useActor } from '../session/useActor.ts'
import { words } from '../words.ts'
import styles from './AppFrame.module.css'

/** How often an administrator's screen asks who was locked out. */
const refresh_ms = 30_000

/** The way to the people, for who can unlock them: with how many are locked out now. */
export function PeopleLink() {
  const mayUnlock = useActor()?.permissions.has('UnlockSigner') === true
  const { data } = useDocument(LockedOutDocument, {}, { enabled: mayUnlock, every_ms: refresh_ms })
  if (!mayUnlock) return null
  const count = data?.users?.edges.length ?? 0
  return (
    <Link to={path.people()}>
      <Users size={17} aria-hidden />
      {words.nav.people}
      {count > 0 && (
        <span className={styles['count']}>
          {count} <VisuallyHidden>{words.nav.lockedOut}</VisuallyHidden>
        </span>
      )}
    </Link>
  )
}

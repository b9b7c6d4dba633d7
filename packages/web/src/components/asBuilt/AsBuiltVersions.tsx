import { Link } from '@tanstack/react-router'
import type { AsBuiltResult } from '../../generated/documents.ts'
import { useSiteClock } from '../session/useSiteClock.ts'
import { openLinesWords } from '../words/asBuiltWords.ts'
import styles from './AsBuilt.module.css'

type Version = NonNullable<
  NonNullable<NonNullable<AsBuiltResult['partInventory']>['asBuiltVersions']>[number]
>

interface AsBuiltVersionsProps {
  readonly versions: readonly Version[]
  /** An open run builds or changes the unit. */
  readonly isOpen: boolean
}

/** The locks of an as-built BOM, the newest first, each with the way to the unit as it was then. */
export function AsBuiltVersions({ versions, isOpen }: AsBuiltVersionsProps) {
  const inWords = useSiteClock()
  if (versions.length === 0) return null
  return (
    <ul className={styles['versions']}>
      {versions.map(({ id, number, lockedAt, run, runId }, nth) => (
        <li key={id}>
          <Link to="/runs/$id/past" params={{ id: runId }} search={{ at: lockedAt }}>
            {openLinesWords.version(number)}
          </Link>{' '}
          {openLinesWords.locked(inWords(lockedAt), run?.title ?? openLinesWords.aRun)}
          {nth === 0 && isOpen && ` · ${openLinesWords.openAgain}`}
        </li>
      ))}
    </ul>
  )
}

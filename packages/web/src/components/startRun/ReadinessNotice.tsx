import { Loader } from '@mantine/core'
import { Notice } from '../../ui/Notice.tsx'
import { inWords } from '../said.ts'
import { dayInWords } from '../times.ts'
import { startWords } from '../words/startWords.ts'
import { RemedyLink } from './RemedyLink.tsx'
import styles from './StartRun.module.css'
import type { Readiness } from './useReadiness.ts'

interface ReadinessNoticeProps {
  /** What is still to be chosen; null: nothing. */
  readonly missing: string | null
  readonly readiness: Readiness
}

/** Warnings that only tell what becomes of a field that is left open. */
const onlyTold: ReadonlySet<string> = new Set(['TITLE_DEFAULT', 'UNASSIGNED'])

/** Ready to start, or all that forbids it, each with what would put it right; and what is good to know. */
export function ReadinessNotice({ missing, readiness }: ReadinessNoticeProps) {
  const { isCurrent, blockers, warnings } = readiness
  if (missing !== null) {
    // Before a procedure is chosen only this is certain: the rest depends on which.
    const none = blockers.find(({ code }) => code === 'NO_PROCEDURES')
    return (
      <>
        <Notice tone="info">{missing}</Notice>
        {none !== undefined && (
          <Notice tone="caution">
            {inWords(none.message)} <RemedyLink at={none.remedyAt} />
          </Notice>
        )}
      </>
    )
  }
  if (!isCurrent && blockers.length === 0) {
    return (
      <p className={styles['checking']} role="status">
        <Loader size={15} aria-hidden /> {startWords.checking}
      </p>
    )
  }
  if (blockers.length > 0) {
    return (
      <Notice tone="bad" title={startWords.blocked}>
        <ul>
          {blockers.map(({ code, message, remedyAt }) => (
            <li key={code + message}>
              {inWords(message)} <RemedyLink at={remedyAt} />
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const isToLookAt = warnings.some(({ code }) => !onlyTold.has(code))
  return (
    <Notice
      tone={isToLookAt ? 'caution' : 'good'}
      title={isToLookAt ? startWords.readyToLookAt : startWords.ready}
    >
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ code, message, on, step }) => (
            <li key={code + message}>
              {message}
              {step === null ? '' : ` (${step})`}
              {on === null ? '' : ` · ${dayInWords(on)}`}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

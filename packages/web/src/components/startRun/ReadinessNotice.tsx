import { Anchor, Loader } from '@mantine/core'
import { path } from '../../paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { inWords } from '../said.ts'
import { dayInWords } from '../times.ts'
import { words } from '../words.ts'
import styles from './StartRun.module.css'
import type { Blocker, Readiness } from './useReadiness.ts'

interface ReadinessNoticeProps {
  /** What is still to be chosen; null: nothing. */
  readonly missing: string | null
  readonly readiness: Readiness
}

/** Ready to start, or all that forbids it, each with what would put it right; and what is good to know. */
export function ReadinessNotice({ missing, readiness }: ReadinessNoticeProps) {
  const { isCurrent, blockers, warnings } = readiness
  if (missing !== null) return <Notice tone="info">{missing}</Notice>
  if (!isCurrent && blockers.length === 0) {
    return (
      <p className={styles['checking']} role="status">
        <Loader size={15} aria-hidden /> {words.start.checking}
      </p>
    )
  }
  if (blockers.length > 0) {
    return (
      <Notice tone="bad" title={words.start.blocked}>
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
  return (
    <Notice tone="good" title={words.start.ready}>
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

/** Where it is put right, in another tab: what was chosen here stays. */
function RemedyLink({ at }: { readonly at: Blocker['remedyAt'] }) {
  const page = at === null ? undefined : pages[at.type]
  if (at === null || page === undefined) return null
  return (
    <Anchor href={page.path(at.id)} target="_blank" rel="noopener" c="inherit" underline="always" inherit>
      {page.words}
    </Anchor>
  )
}

const pages: Readonly<Record<string, { readonly words: string; readonly path: (id: string) => string }>> = {
  Procedure: { words: words.start.openProcedure, path: path.procedure },
  Part: { words: words.start.openPart, path: path.part },
  PartInventory: { words: words.start.openUnit, path: path.unit },
  Run: { words: words.start.openRun, path: path.run },
}

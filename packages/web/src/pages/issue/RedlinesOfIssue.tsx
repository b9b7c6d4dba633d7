import { Link } from '@tanstack/react-router'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import type { IssueView } from '../../generated/documents.ts'

type RedlineOfIssue = NonNullable<IssueView['redlines']>[number]

/** The redlines that whoever approves the disposition approves with it. */
export function redlinesInReview({ redlines }: Pick<IssueView, 'redlines'>): readonly RedlineOfIssue[] {
  return (redlines ?? []).filter(({ status }) => status === 'IN_REVIEW')
}

/** What is redlined for the issue, and which of it is applied when the work begins. */
export function RedlinesOfIssue({ issue }: { readonly issue: IssueView }) {
  const redlines = issue.redlines ?? []
  if (redlines.length === 0) return null
  const releases = new Map(issue.redlineReleases.map((release) => [release.redline.id, release]))
  return (
    <RecordPart heading={words.redlines}>
      {issue.status === 'PENDING' && <p className={styles['faint']}>{words.redlinesHelp}</p>}
      <ul className={styles['rows']}>
        {redlines.map((redline) => {
          const release = releases.get(redline.id)
          return (
            <li key={redline.id}>
              <RedlineLink redline={redline} /> <StatusPill status={redline.status} />
              {release !== undefined && (
                <span className={styles['faint']}>
                  {' '}
                  {release.missing === null ? words.applies : words.staysOpen(release.missing)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </RecordPart>
  )
}

export function RedlineNames({ redlines }: { readonly redlines: readonly RedlineOfIssue[] }) {
  return (
    <ul className={styles['rows']}>
      {redlines.map((redline) => (
        <li key={redline.id}>
          <RedlineLink redline={redline} />
          <div className={styles['faint']}>{redline.reason}</div>
          {redline.stepsBelow.length > 0 && (
            <div className={styles['faint']}>
              {words.withStepsBelow(redline.stepsBelow.map(({ number, title }) => `${number} ${title}`))}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function RedlineLink({ redline: { id, step, run } }: { readonly redline: RedlineOfIssue }) {
  return (
    <Link className={styles['unit']} to="/redlines/$id" params={{ id }}>
      {words.redlineOf(`${step?.number ?? ''} ${step?.title ?? ''}`.trim(), run?.title ?? '')}
    </Link>
  )
}

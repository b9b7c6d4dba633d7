import { Link } from '@tanstack/react-router'
import type { IssueBrief } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { statusWord } from '../status/StatusPill.tsx'
import { words } from '../words.ts'

/** The issues that are not resolved. */
export function unresolved<One extends IssueBrief>(
  issues: readonly (One | null)[] | null | undefined,
): readonly One[] {
  return (issues ?? [])
    .filter((issue) => issue !== null && issue.status !== 'RESOLVED')
    .filter((one) => one !== null)
}

/** Where an issue stands, with the way to it. */
export function IssueLink({ issue }: { readonly issue: IssueBrief }) {
  return (
    <span style={{ display: 'inline-block', lineHeight: '28px' }}>
      <Link to="/issues/$id" params={{ id: issue.id }}>
        {issue.id} {issue.title}
      </Link>{' '}
      · {statusWord(issue.status)}
    </span>
  )
}

/** The issues about a record that are not resolved; nothing while there are none. */
export function OpenIssues({ issues }: { readonly issues: readonly IssueBrief[] }) {
  if (issues.length === 0) return null
  return (
    <Notice tone="caution" title={words.issue.open(issues.length)}>
      {issues.map((issue) => (
        <p key={issue.id}>
          <IssueLink issue={issue} />
        </p>
      ))}
    </Notice>
  )
}

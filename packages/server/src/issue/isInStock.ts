import type { UnitOfIssueRow } from './issueStore.ts'

/** What is in work, built in or scrapped keeps its state: other rules stand in its way. */
export function isInStock({ status }: Pick<UnitOfIssueRow, 'status'>): boolean {
  return status !== 'WIP' && status !== 'INSTALLED' && status !== 'SCRAPPED'
}

import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { findIssue } from '../find/findIssue.ts'
import { ShowIssueDocument, type ShownIssue } from '../generated/documents.ts'

/** The issue that somebody named, as it stands now. */
export async function namedIssue(api: ApiClient, typed: string): Promise<ShownIssue> {
  const { id } = await findIssue(api, typed)
  const { issue } = await api.ask(ShowIssueDocument, { id })
  if (issue !== null) return issue
  throw new ApiRefused([{ message: `There is no issue ${id}.`, extensions: { code: 'NOT_FOUND' } }])
}

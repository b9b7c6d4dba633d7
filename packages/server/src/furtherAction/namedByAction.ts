import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'

interface Naming {
  readonly issueIds?: readonly string[] | undefined
  readonly assignedToId?: string | null | undefined
}

/** The issues that an action names, all of them there; whoever is to see to it is there to work. */
export async function readNamedByAction(
  tx: Transaction,
  { issueIds = [], assignedToId }: Naming,
): Promise<readonly IssueRow[]> {
  const [issues, people] = await Promise.all([
    tx.read<IssueRow>(loadIssues(issueIds)),
    tx.read<UserRow>(loadUsers(assignedToId ? [assignedToId] : [])),
  ])
  const owner = assignedToId ? whyNotOwner(assignedToId, people) : null
  refuseIf([...issueIds.map((id) => whyNotFound('Issue', id, issues)), owner].filter((one) => one !== null))
  return issues
}

function whyNotOwner(id: string, people: readonly UserRow[]): Refusal | null {
  const person = people.find((one) => one.id === id)
  if (person === undefined) return { code: 'NOT_FOUND', type: 'User', id }
  return person.deactivated ? { code: 'ASSIGNEE_INACTIVE', assigneeId: id, name: person.name } : null
}

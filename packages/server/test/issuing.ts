import type { Asker, Person } from './floor.ts'
import { unique } from './made.ts'
import { roleNamed } from './working.ts'

/** An issue as the API shows it. */
export interface IssueSeen {
  readonly id: number
  readonly _etag: string
  readonly title: string
  readonly status: string
  readonly gate: string | null
  readonly approvedKind: string | null
  readonly openFields: readonly string[]
  readonly runStepId: number | null
  readonly runId: number | null
  readonly partInventories: readonly { readonly id: number }[]
  readonly approvals: readonly { readonly status: string; readonly roleId: number | null }[]
}

export const issueFields = `id _etag title status gate approvedKind openFields runStepId runId partInventories { id }
  approvals { status roleId } mustCloseByRunStepId`

const createDocument = `mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { ${issueFields} } } }`
const updateDocument = `mutation ($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { ${issueFields} } } }`
const approveDocument = `mutation ($input: CreateIssueApprovalInput!) { createIssueApproval(input: $input) { approval { id issue { ${issueFields} } } } }`

export async function raise(asker: Asker, input: Record<string, unknown> = {}): Promise<IssueSeen> {
  return (await asker.get(createDocument, { input: { title: 'Crack', ...input } })).createIssue.issue
}

export function refusedRaise(asker: Asker, input: Record<string, unknown>): Promise<unknown[]> {
  return asker.refused(createDocument, { input })
}

export async function seeIssue(asker: Asker, id: number): Promise<IssueSeen> {
  return (await asker.get(`query ($id: ID!) { issue(id: $id) { ${issueFields} } }`, { id })).issue
}

type Seen = Pick<IssueSeen, 'id' | '_etag'>

export async function update(asker: Asker, issue: Seen, input: Record<string, unknown>): Promise<IssueSeen> {
  const data = await asker.get(updateDocument, { input: { id: issue.id, etag: issue._etag, ...input } })
  return data.updateIssue.issue
}

export function refusedUpdate(asker: Asker, issue: Seen, input: Record<string, unknown>): Promise<unknown[]> {
  return asker.refused(updateDocument, { input: { id: issue.id, etag: issue._etag, ...input } })
}

const decisionOf = (person: Person, issue: Seen, input: Record<string, unknown>) => ({
  issueId: issue.id,
  issueApprovalGateType: 'IN_PROGRESS',
  status: 'APPROVED',
  signature: person.sign,
  ...input,
})

export async function decideOn(
  person: Person,
  issue: Seen,
  input: Record<string, unknown> = {},
): Promise<IssueSeen> {
  const data = await person.get(approveDocument, { input: decisionOf(person, issue, input) })
  return data.createIssueApproval.approval.issue
}

export function refusedDecisionOn(
  person: Person,
  issue: Seen,
  input: Record<string, unknown> = {},
): Promise<unknown[]> {
  return person.refused(approveDocument, { input: decisionOf(person, issue, input) })
}

/** A disposition type; `approvers` and `closers`: how many holders of the role Quality Engineer at each gate. */
export async function aDispositionType(
  admin: Asker,
  {
    approvers = 0,
    closers = 0,
    ...input
  }: Readonly<Record<string, unknown>> & { readonly approvers?: number; readonly closers?: number },
): Promise<number> {
  const { createIssueDispositionType } = await admin.get(
    `mutation ($input: CreateIssueDispositionTypeInput!) { createIssueDispositionType(input: $input) {
  issueDispositionType { id } } }`,
    { input: { title: unique('Disposition'), active: true, ...input } },
  )
  const { id } = createIssueDispositionType.issueDispositionType
  const roleId = await roleNamed(admin, 'Quality Engineer')
  const gates = [
    { issueApprovalGateType: 'IN_PROGRESS', count: approvers },
    { issueApprovalGateType: 'RESOLVED', count: closers },
  ]
  for (const gate of gates.filter(({ count }) => count > 0)) {
    await admin.get(
      `mutation ($input: CreateIssueDispositionTypeRoleInput!) { createIssueDispositionTypeRole(input: $input) {
  issueDispositionTypeRole { count } } }`,
      { input: { issueDispositionTypeId: id, roleId, ...gate } },
    )
  }
  return id
}

/** Takes a new issue past the approval of its disposition: decided by `quality`, begun by `admin`. */
export async function begun(
  { admin, quality }: { readonly admin: Asker; readonly quality: Person },
  issue: Seen,
  kind: string,
  availability = 'RELEASE_ON_RESOLVE',
): Promise<IssueSeen> {
  const type = await aDispositionType(admin, { kind, availability })
  const dispositioned = await update(admin, issue, { issueDispositionTypeId: type })
  const approved = await decideOn(quality, dispositioned)
  return update(admin, approved, { status: 'IN_PROGRESS' })
}

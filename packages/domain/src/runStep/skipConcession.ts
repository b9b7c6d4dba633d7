import type { Named } from '../refusalFacts.ts'
import { isSignedInRun } from '../step/gridPlace.ts'
import type { StepDefinition } from '../step/stepDefinition.ts'

type Signed = Pick<StepDefinition, 'fields' | 'gates' | 'columns' | 'rows'>

/** The roles that would have signed or approved in a step: who must approve that a required one is skipped (rule 9). */
export function rolesThatWouldSign(definition: Signed): readonly Named[] {
  const signing = definition.fields.flatMap(({ type, required, signoffRole }) =>
    type === 'SIGNOFF' && required && signoffRole !== null ? [signoffRole] : [],
  )
  const isRowAsked = definition.rows.some(({ required }) => required)
  const inGrid = definition.columns.flatMap((column) =>
    isRowAsked && isSignedInRun(column) && column.signoffRole !== null ? [column.signoffRole] : [],
  )
  const approving = definition.gates.flatMap(({ roles }) => roles.map(({ role }) => role))
  return [...new Map([...signing, ...inGrid, ...approving].map((role) => [role.id, role])).values()]
}

/** An approval of skipping a step, given in a role. */
export interface SkipApproval {
  readonly signerId: string
  readonly roleId: string | null
}

/** The roles whose approval is still wanted. Nobody approves what he skips himself. */
export function rolesToApproveSkip(
  roles: readonly Named[],
  approvals: readonly SkipApproval[],
  skipperId: string | null,
): readonly Named[] {
  const given = new Set(
    approvals.filter(({ signerId }) => signerId !== skipperId).map(({ roleId }) => roleId),
  )
  return roles.filter(({ id }) => !given.has(id))
}

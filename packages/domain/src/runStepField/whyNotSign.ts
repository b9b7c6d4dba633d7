import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import type { FieldDefinition } from '../step/stepDefinition.ts'

/** What stands around a sign-off that is to be signed. */
export interface SignOffToSign {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly field: Pick<FieldDefinition, 'name' | 'type' | 'signoffRole' | 'verifies' | 'peerReviewRequired'>
  /** There is a signature on it that is not voided. */
  readonly isSigned: boolean
  /** The name of what it verifies, while that has neither value nor signature; null: it has, or nothing is verified. */
  readonly missingVerified: string | null
  /** Who signed or entered what it verifies, any earlier value of this attempt included. */
  readonly verifiedByIds: readonly string[]
  /** Who recorded, signed or was checked in on the step. */
  readonly workerIds: readonly string[]
}

/**
 * Everything that keeps a person from signing, at once (rules 16 and 17). The password is the server's to
 * check.
 */
export function whyNotSign(facts: SignOffToSign, actor: Actor): readonly Refusal[] {
  const { run, stepStatus, field } = facts
  if (field.type !== 'SIGNOFF') {
    return [
      {
        code: 'INVALID_INPUT',
        field: field.name,
        problem: 'is not a sign-off',
        remedy: 'Record a value instead.',
      },
    ]
  }
  const refusals: (Refusal | null)[] = [
    whyNotByPerson(actor, `sign ${field.name}`),
    whyNotWorkOnRun(run),
    stepStatus === 'IN_PROGRESS'
      ? null
      : { code: 'RUN_STEP_TRANSITION', action: 'sign', status: stepStatus, allowedFrom: ['IN_PROGRESS'] },
    facts.isSigned
      ? { code: 'ALREADY_EXISTS', type: 'Signature', field: 'sign-off', value: field.name }
      : null,
    whyNotInRole(facts, actor),
    facts.missingVerified === null ? null : { code: 'FIELDS_MISSING', fields: [facts.missingVerified] },
    whyNotAsSecondPerson(facts, actor),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function whyNotInRole({ field }: SignOffToSign, actor: Actor): Refusal | null {
  if (field.signoffRole === null || holdsRole(actor, field.signoffRole.id)) return null
  return { code: 'ROLE_REQUIRED', act: `sign ${field.name}`, roles: [field.signoffRole.name] }
}

function whyNotAsSecondPerson(
  { field, verifiedByIds, workerIds }: SignOffToSign,
  actor: Actor,
): Refusal | null {
  const act = `sign ${field.name}`
  if (field.verifies !== null && verifiedByIds.includes(actor.userId)) {
    return { code: 'SEPARATION_OF_DUTIES', act, because: 'signed or entered what it verifies' }
  }
  if (!field.peerReviewRequired || !workerIds.includes(actor.userId)) return null
  return { code: 'SEPARATION_OF_DUTIES', act, because: 'worked on this step, and it asks for a peer' }
}

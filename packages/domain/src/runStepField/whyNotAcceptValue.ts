import { type Actor, holdsRole } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import type { FieldDefinition } from '../step/stepDefinition.ts'
import type { FieldValue } from './fieldValue.ts'
import { judgeFieldValue } from './judgeFieldValue.ts'

export interface ValueToAccept {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly field: FieldDefinition
  readonly value: FieldValue
  /** Everybody who entered a value of this field in this attempt. */
  readonly enteredBy: readonly string[]
  readonly isAccepted: boolean
}

/**
 * A value out of range of a field marked process information is accepted under concession by a role that the definition
 * names, and by someone other than who entered it (rule 14).
 */
export function whyNotAcceptValue(facts: ValueToAccept, signer: Actor): readonly Refusal[] {
  const { run, stepStatus, field, value, enteredBy, isAccepted } = facts
  if (field.outOfRange !== 'CONCESSION' || judgeFieldValue(field, value) !== 'FAIL') {
    return [
      {
        code: 'INVALID_INPUT',
        field: field.name,
        problem:
          field.outOfRange === 'CONCESSION'
            ? 'holds no value out of range'
            : 'is not accepted under concession by its definition',
        remedy: 'Correct the value, or fail the step.',
      },
    ]
  }
  const role = field.concessionRole
  const act = `accept the value of ${field.name}`
  const refusals: (Refusal | null)[] = [
    whyNotByPerson(signer, act),
    whyNotWorkOnRun(run),
    stepStatus === 'IN_PROGRESS'
      ? null
      : {
          code: 'RUN_STEP_TRANSITION',
          action: 'accept a value in',
          status: stepStatus,
          allowedFrom: ['IN_PROGRESS'],
        },
    isAccepted ? { code: 'ALREADY_EXISTS', type: 'Signature', field: 'value', value: field.name } : null,
    role !== null && !holdsRole(signer, role.id) ? { code: 'ROLE_REQUIRED', act, roles: [role.name] } : null,
    enteredBy.includes(signer.userId) ? { code: 'SEPARATION_OF_DUTIES', act, because: 'entered it' } : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

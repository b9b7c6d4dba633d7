import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { FieldDefinition } from '../step/stepDefinition.ts'
import type { FieldValue } from './fieldValue.ts'
import { isSameValue } from './fieldValue.ts'
import { judgeFieldValue } from './judgeFieldValue.ts'

export interface ValueToRecord {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly field: Pick<FieldDefinition, 'name' | 'type' | 'limits' | 'validations'>
  readonly before: FieldValue
  readonly after: FieldValue
  /** The step was reopened to correct it: each change takes a reason (rule 12). */
  readonly isCorrecting: boolean
}

/**
 * A value is recorded while its step is IN_PROGRESS and the run open and not held. A value out of range is always saved
 * first (rule 14); changing one from out to in range, or anything in a step reopened to correct, takes a reason
 * (rules 12 and 13).
 */
export function whyNotRecordValue(
  facts: ValueToRecord,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const { run, stepStatus, field } = facts
  const standing = whyNotWorkOnRun(run)
  if (standing !== null) return [standing]
  if (stepStatus !== 'IN_PROGRESS') {
    return [
      {
        code: 'RUN_STEP_TRANSITION',
        action: 'record a value in',
        status: stepStatus,
        allowedFrom: ['IN_PROGRESS'],
      },
    ]
  }
  const unsaid = asksReason(facts)
    ? whyNotWithoutReason(actor, reason, `change the value of ${field.name}`)
    : null
  return unsaid === null ? [] : [unsaid]
}

/**
 * Whether the change takes a reason: from out to in range, or anything in a step reopened to correct
 * (rules 12 and 13).
 */
export function asksReason({ field, before, after, isCorrecting }: ValueToRecord): boolean {
  if (isSameValue(before, after)) return false
  const turnsGood = judgeFieldValue(field, before) === 'FAIL' && judgeFieldValue(field, after) !== 'FAIL'
  return turnsGood || (isCorrecting && before !== null)
}

import type { Refusal } from '../refusal.ts'
import type { OutOfRangePolicy } from '../step/stepDefinition.ts'
import type { RunAround } from './availableToWork.ts'
import { whyNotAvailable } from './availableToWork.ts'
import type { RunStepNode } from './runStepNode.ts'
import { isFinished } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/** A recorded value that its limits or validations do not pass. */
export interface ValueOutOfRange {
  /** Field, value and what was asked, in words: "Torque 9.1 N·m (9.5 to 10.5)". */
  readonly name: string
  readonly policy: OutOfRangePolicy
  readonly hasIssue: boolean
  readonly isConcessionApproved: boolean
  readonly concessionRole: string | null
}

/**
 * What was found in a step that is to be completed. Names are field names; gates come as their own refusals.
 */
export interface StepToComplete {
  readonly missingFields: readonly string[]
  readonly outOfRange: readonly ValueOutOfRange[]
  readonly missingSignOffs: readonly string[]
  readonly openGates: readonly Refusal[]
  /** Parts assigned to this step and not installed, in words: "M3-nut × 4". */
  readonly missingInstalls: readonly string[]
}

/**
 * Everything that keeps a step from being completed, at once (rules 9, 10, 14, 16 and 18). Empty: it may.
 */
export function whyNotCompleteRunStep(
  step: RunStepNode,
  around: RunAround,
  found: StepToComplete,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('complete', step.status)
  if (moved !== null) return [moved]
  if (step.isHeading)
    return [{ code: 'STEP_IS_HEADING', number: step.number, title: step.title, action: 'complete it' }]
  const refusals: (Refusal | null)[] = [
    whyNotAvailable(step, around),
    whyNotWithOpenChildren(step, around),
    found.missingFields.length > 0 ? { code: 'FIELDS_MISSING', fields: found.missingFields } : null,
    ...whyNotWithValuesOutOfRange(found.outOfRange),
    found.missingSignOffs.length > 0 ? { code: 'SIGN_OFF_MISSING', signOffs: found.missingSignOffs } : null,
    ...found.openGates,
    found.missingInstalls.length > 0
      ? { code: 'INSTALLS_MISSING', requirements: found.missingInstalls }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/**
 * By policy: BLOCK has one way on, to fail the step; REQUIRE_ISSUE wants an issue; CONCESSION its approval
 * (rule 14).
 */
export function whyNotWithValuesOutOfRange(values: readonly ValueOutOfRange[]): readonly Refusal[] {
  const blocked = values.filter((value) => value.policy === 'BLOCK')
  const withoutIssue = values.filter((value) => value.policy === 'REQUIRE_ISSUE' && !value.hasIssue)
  const unaccepted = values.filter((value) => value.policy === 'CONCESSION' && !value.isConcessionApproved)
  const roles = new Set(unaccepted.map((value) => value.concessionRole).filter((role) => role !== null))
  const refusals: Refusal[] = []
  if (blocked.length > 0)
    refusals.push({ code: 'VALUE_OUT_OF_RANGE', fields: blocked.map((value) => value.name) })
  if (withoutIssue.length > 0) {
    refusals.push({
      code: 'ISSUE_REQUIRED',
      act: 'complete this step',
      about: withoutIssue.map((value) => value.name),
    })
  }
  if (unaccepted.length > 0) {
    const names = unaccepted.map((value) => value.name).join(', ')
    refusals.push({ code: 'CONCESSION_REQUIRED', act: `complete this step with ${names}`, roles: [...roles] })
  }
  return refusals
}

function whyNotWithOpenChildren(step: RunStepNode, around: RunAround): Refusal | null {
  const children = [...around.steps.values()].filter((child) => child.parentId === step.id)
  const open = children.filter((child) => !isFinished(child) && (child.required || child.status !== 'TODO'))
  if (open.length === 0) return null
  const steps = open.map(({ number, title }) => ({ number, title }))
  return { code: 'CHILD_STEPS_OPEN', number: step.number, title: step.title, steps }
}

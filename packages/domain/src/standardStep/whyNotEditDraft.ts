import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import { whyNotEditProcedure } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'

/** What steps are edited under: a version of a procedure, or a version of a standard step. */
export interface Draft {
  readonly id: string
  readonly kind: 'procedure' | 'standardStep'
  readonly status: ProcedureStatus
}

/** A step in its draft. */
export interface StepInDraft extends Draft {
  readonly stepId: string
  /** The step of a standard step that it was copied from; null: it is no use of one. */
  readonly useOf: string | null
}

/** Only a draft can be edited. */
export function whyNotEditDraft({ id, kind, status }: Draft): Refusal | null {
  if (kind === 'procedure') return whyNotEditProcedure({ id, status })
  return status === 'DRAFT' ? null : { code: 'STANDARD_STEP_NOT_DRAFT', stepId: id, status }
}

/**
 * What is shown and checked in a step can be edited in a draft, and where the step is a use of a standard step only
 * there: the use reads as what was reviewed (rule 27).
 */
export function whyNotEditStep(step: StepInDraft): Refusal | null {
  const notDraft = whyNotEditDraft(step)
  if (notDraft !== null || step.useOf === null) return notDraft
  return { code: 'STANDARD_STEP_USED', stepId: step.stepId, standardStepId: step.useOf }
}

/** Null when steps may be hung below a step, taken away or ordered there: in a use they stand as in the standard step. */
export function whyNotChangeUse(parent: Pick<StepInDraft, 'stepId' | 'useOf'> | null): Refusal | null {
  if (parent === null || parent.useOf === null) return null
  return { code: 'STANDARD_STEP_USED', stepId: parent.stepId, standardStepId: parent.useOf }
}

/** Null when a further step may stand there: a standard step has one step at the top. */
export function whyNotTop(kind: Draft['kind'], parentId: string | null): Refusal | null {
  if (kind === 'procedure' || parentId !== null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'parentId',
    problem: 'is missing: a standard step has one step at the top',
    remedy: 'Name the step to hang it below.',
  }
}

/** Null when the link of a use to its standard step can be broken: for all of the use at once. */
export function whyNotBreakLink(step: {
  readonly useOf: string | null
  readonly isTop: boolean
}): Refusal | null {
  if (step.useOf !== null && step.isTop) return null
  return {
    code: 'INVALID_INPUT',
    field: 'breakStandardStepLink',
    problem: step.useOf === null ? 'is of a step that uses no standard step' : 'is of a step within a use',
    remedy: 'Name the top step of a use.',
  }
}

/** Null when parts can be assigned to a step: a standard step is of no part, its uses in procedures are. */
export function whyNotTakeParts({ kind }: Pick<Draft, 'kind'>): Refusal | null {
  if (kind === 'procedure') return null
  return {
    code: 'INVALID_INPUT',
    field: 'stepId',
    problem: 'is of a standard step, which is of no part',
    remedy: 'Assign the part where a procedure uses it.',
  }
}

import { procedureActionsTo, procedureStatuses } from '@traveler/domain/procedure/procedureStatus.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { standardStepActs } from '../standardStep/standardStepDoors.graphql.ts'
import { createStep } from './createStep.ts'
import { deleteStep } from './deleteStep.ts'
import type { StepRow } from './stepStore.ts'
import { updateStep } from './updateStep.ts'
import { updateStepAttribute } from './updateStepAttribute.ts'

interface Creation {
  readonly procedureId?: string | null | undefined
  readonly parentId?: string | null | undefined
}

/** A step without a procedure and without a parent is a standard step. */
export function stepCreation(input: Creation): Act {
  const isPlaced = input.procedureId != null || input.parentId != null
  return isPlaced ? act(createStep, input) : standardStepActs.create(input)
}

interface Deletion {
  readonly id: string
  readonly etag: string
}

/** With its top step a standard step goes as a whole. */
export function stepDeletion(input: Deletion, step: StepRow | null): Act {
  return step?.is_standard_step ? standardStepActs.delete(input) : act(deleteStep, input)
}

interface Update extends Deletion {
  readonly standardStepStatus?: string | null | undefined
  readonly breakStandardStepLink?: boolean | null | undefined
  readonly attributes?: readonly object[] | null | undefined
}

/**
 * One act that breaks the link to a standard step, one for what is edited, one for attributes, and one for each move of a standard step. The
 * first compares the etag: it gives the step a new one.
 */
export function stepUpdates(input: Update, step: StepRow | null): Act[] {
  const { id, etag, standardStepStatus: status, breakStandardStepLink: breaks, attributes, ...fields } = input
  const target = procedureStatuses.find((known) => known === status)
  const moves = target === undefined ? [] : procedureActionsTo(target, step?.standard_status ?? 'DRAFT')
  const isEdited = Object.values(fields).some((value) => value !== undefined)
  const acts: Act[] = []
  const seen = () => ({ id, etag: acts.length === 0 ? etag : null })
  if (breaks) acts.push(standardStepActs.breakLink(seen()))
  if (isEdited || (acts.length === 0 && moves.length === 0))
    acts.push(act(updateStep, { ...fields, ...seen() }))
  if (attributes) acts.push(act(updateStepAttribute, { id, attributes }))
  for (const move of moves) acts.push(standardStepActs.move(move, seen()))
  return acts
}

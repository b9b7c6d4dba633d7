import type { ProcedureAction } from '@traveler/domain/procedure/procedureStatus.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import { archiveStandardStep } from './archiveStandardStep.ts'
import { breakStandardStepLink } from './breakStandardStepLink.ts'
import { createStandardStep } from './createStandardStep.ts'
import { deleteStandardStep } from './deleteStandardStep.ts'
import { recallStandardStep } from './recallStandardStep.ts'
import { releaseStandardStep } from './releaseStandardStep.ts'
import type { StandardStepMove } from './standardStepInput.ts'
import { submitStandardStep } from './submitStandardStep.ts'

const moves = {
  submit: submitStandardStep,
  recall: recallStandardStep,
  reject: recallStandardStep,
  release: releaseStandardStep,
  archive: archiveStandardStep,
} as const satisfies { readonly [A in ProcedureAction]: Operation<StandardStepMove> }

/** The acts of standard steps that stand behind the mutations of steps. */
export const standardStepActs = {
  create: (input: object): Act => act(createStandardStep, input),
  delete: (input: object): Act => act(deleteStandardStep, input),
  breakLink: (input: StandardStepMove): Act => act(breakStandardStepLink, input),
  move: (action: ProcedureAction, input: StandardStepMove): Act => act(moves[action], input),
}

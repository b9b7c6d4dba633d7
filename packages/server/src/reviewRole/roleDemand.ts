import type { ReviewRoleRow } from './reviewRoleStore.ts'

/** What roles are demanded of: all procedures or one, all standard steps or one. */
export interface RoleDemand {
  /** The permission's noun in refusals: whose family is not there. */
  readonly type: 'Procedure' | 'Step'
  /** As refusals name the demand. */
  readonly demand: 'ProcedureReviewRole' | 'StandardStepReviewRole'
  /** What the act answers with, and its doors read. */
  readonly made: 'procedureReviewRoleId' | 'standardStepReviewRoleId'
  /** Where a demand names the family. */
  readonly familyColumn: 'procedure_family_id' | 'standard_family_id'
  /** Which demands are of this noun, as SQL over the table. */
  readonly isOfNoun: string
  columns(
    familyId: string | null,
  ): Pick<ReviewRoleRow, 'procedure_family_id' | 'standard_family_id' | 'of_standard_steps'>
  /** Where a demand is told. */
  stream(familyId: string | null, organizationId: string): { readonly id: string; readonly type: string }
}

/** Told in the procedure's first version, or in the organization. */
export const ofProcedures: RoleDemand = {
  type: 'Procedure',
  demand: 'ProcedureReviewRole',
  made: 'procedureReviewRoleId',
  familyColumn: 'procedure_family_id',
  isOfNoun: 'of_standard_steps is null',
  columns: (familyId) => ({
    procedure_family_id: familyId,
    standard_family_id: null,
    of_standard_steps: null,
  }),
  stream: (familyId, organizationId) =>
    familyId === null ? { id: organizationId, type: 'organization' } : { id: familyId, type: 'procedure' },
}

/** Told in the organization: the first version of a standard step may be given up. */
export const ofStandardSteps: RoleDemand = {
  type: 'Step',
  demand: 'StandardStepReviewRole',
  made: 'standardStepReviewRoleId',
  familyColumn: 'standard_family_id',
  isOfNoun: 'of_standard_steps',
  columns: (familyId) => ({
    procedure_family_id: null,
    standard_family_id: familyId,
    of_standard_steps: true,
  }),
  stream: (_familyId, organizationId) => ({ id: organizationId, type: 'organization' }),
}

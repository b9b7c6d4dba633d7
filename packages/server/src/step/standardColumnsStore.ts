import type { Row } from '../generated/tables.ts'

/**
 * What a step is of standard steps: a version's top step, below one, a use in a procedure, or nothing of them. A step that
 * becomes another one goes by no name of a folder.
 */
export type StandardColumns = Pick<
  Row<'step'>,
  | 'standard_step_id'
  | 'standard_root_id'
  | 'standard_family_id'
  | 'standard_version'
  | 'standard_status'
  | 'standard_digest'
  | 'is_standard_step'
  | 'is_child_standard_step'
  | 'is_derived_step'
  | 'is_latest_version'
  | 'is_latest_released_version'
  | 'folder_name'
>

/** A procedure's own step. */
export const notStandard: StandardColumns = {
  standard_step_id: null,
  standard_root_id: null,
  standard_family_id: null,
  standard_version: null,
  standard_status: null,
  standard_digest: null,
  is_standard_step: false,
  is_child_standard_step: false,
  is_derived_step: false,
  is_latest_version: false,
  is_latest_released_version: false,
  folder_name: null,
}

/** The top step of a new version of a standard step: a draft. */
export function standardTop(id: string, familyId: string, version: number): StandardColumns {
  return {
    ...notStandard,
    standard_root_id: id,
    standard_family_id: familyId,
    standard_version: version,
    standard_status: 'DRAFT',
    is_standard_step: true,
    is_latest_version: true,
  }
}

/** A step below the top one of a standard step. */
export function belowStandard(rootId: string): StandardColumns {
  return { ...notStandard, standard_root_id: rootId, is_child_standard_step: true }
}

/** A step of a use; the family only at its top. */
export function usedStep(standardStepId: string, familyId: string | null): StandardColumns {
  return {
    ...notStandard,
    standard_step_id: standardStepId,
    standard_family_id: familyId,
    is_derived_step: true,
    is_child_standard_step: familyId === null,
  }
}

import type { Refusal } from '../refusal.ts'

/** A step that is to be brought to the released version of the standard step that it uses. */
export interface UsedVersion {
  /** The step of the standard step that it was copied from; null: it is no use of one. */
  readonly useOf: string | null
  /** The whole of a use is brought to another version, at its top. */
  readonly isTop: boolean
}

/** Null when a use can take the version whose top step is `releasedId`; null there: the standard step is withdrawn. */
export function whyNotTakeVersion({ useOf, isTop }: UsedVersion, releasedId: string | null): Refusal | null {
  if (useOf === null) return notSo('is of a step that uses no standard step', 'Name the top step of a use.')
  if (!isTop) return notSo('is of a step within a use', 'Name the top step of the use.')
  if (releasedId === null) return { code: 'STANDARD_STEP_NOT_RELEASED', stepId: useOf, status: 'ARCHIVED' }
  if (releasedId === useOf) return notSo('has the released version already', 'There is nothing to take.')
  return null
}

function notSo(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'id', problem, remedy }
}

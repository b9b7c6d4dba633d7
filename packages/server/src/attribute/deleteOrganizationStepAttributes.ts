import type { Operation } from '../operation/operation.ts'
import { type UndefineInput, undefineAttribute } from './undefineAttribute.ts'

/** Define a custom attribute of steps no longer. */
export const deleteOrganizationStepAttributes: Operation<UndefineInput> = undefineAttribute(
  'deleteOrganizationStepAttributes',
  'STEP',
)

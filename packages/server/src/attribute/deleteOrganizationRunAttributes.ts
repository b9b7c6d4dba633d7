import type { Operation } from '../operation/operation.ts'
import { type UndefineInput, undefineAttribute } from './undefineAttribute.ts'

/** Define a custom attribute of runs no longer. */
export const deleteOrganizationRunAttributes: Operation<UndefineInput> = undefineAttribute(
  'deleteOrganizationRunAttributes',
  'RUN',
)

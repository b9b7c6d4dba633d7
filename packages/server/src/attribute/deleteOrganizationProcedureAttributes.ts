import type { Operation } from '../operation/operation.ts'
import { type UndefineInput, undefineAttribute } from './undefineAttribute.ts'

/** Define a custom attribute of procedures no longer. */
export const deleteOrganizationProcedureAttributes: Operation<UndefineInput> = undefineAttribute(
  'deleteOrganizationProcedureAttributes',
  'PROCEDURE',
)

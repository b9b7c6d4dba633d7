import type { Operation } from '../operation/operation.ts'
import { type DefineInput, defineAttribute } from './defineAttribute.ts'

/** Say which custom attribute procedures have, and what it holds. */
export const updateOrganizationProcedureAttributes: Operation<DefineInput> = defineAttribute(
  'updateOrganizationProcedureAttributes',
  'PROCEDURE',
)

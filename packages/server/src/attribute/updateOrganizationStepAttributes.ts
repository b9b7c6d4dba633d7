import type { Operation } from '../operation/operation.ts'
import { type DefineInput, defineAttribute } from './defineAttribute.ts'

/** Say which custom attribute steps have, and what it holds. */
export const updateOrganizationStepAttributes: Operation<DefineInput> = defineAttribute(
  'updateOrganizationStepAttributes',
  'STEP',
)

import type { Operation } from '../operation/operation.ts'
import { type DefineInput, defineAttribute } from './defineAttribute.ts'

/** Say which custom attribute runs have, and what it holds. */
export const updateOrganizationRunAttributes: Operation<DefineInput> = defineAttribute(
  'updateOrganizationRunAttributes',
  'RUN',
)

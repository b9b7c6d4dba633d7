import type { Refusal } from '@traveler/domain/refusal.ts'
import { type AskedFieldType, askedFieldType, ionTypes } from '@traveler/domain/step/ionType.ts'
import { type FieldType, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { id, name } from '../operation/inputs.ts'
import type { ColumnReferencesRow } from './datagridStore.ts'

/** What people say about a column, when it is made and later. */
export const columnInput = {
  header: name().nullish(),
  type: z.enum([...fieldTypes, 'ION']).nullish(),
  allowedIonType: z.enum(ionTypes).nullish(),
  options: z.array(name()).max(1_000).nullish(),
  unit: name(64).nullish(),
  signoffRoleId: id.nullish(),
  settable: z.boolean().nullish(),
}

interface Asked extends AskedFieldType {
  readonly unit?: string | null | undefined
  readonly signoffRoleId?: string | null | undefined
}

/** Empty when the type is one, and the role and the unit that are named are there. */
export function whyNotColumn(
  given: Asked,
  before: FieldType,
  found: ColumnReferencesRow | undefined,
): Refusal[] {
  const refusals: Refusal[] = []
  if (askedFieldType(given, before) === null) {
    const [problem, remedy] = ['is missing on a column of type ION', 'Give USERS or PARTS.']
    refusals.push({ code: 'INVALID_INPUT', field: 'allowedIonType', problem, remedy })
  }
  if (given.signoffRoleId && found?.signoff_role !== true) {
    refusals.push({ code: 'NOT_FOUND', type: 'Role', id: given.signoffRoleId })
  }
  if (given.unit && (found?.unit_id ?? null) === null) {
    refusals.push({ code: 'NOT_FOUND', type: 'UnitOfMeasurement', id: given.unit })
  }
  return refusals
}

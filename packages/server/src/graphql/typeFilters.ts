import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import type { NamesFilter } from './listSpec.ts'

/** The filters on the type of a field or a column of a grid, in the names that the API has for types. */
export function typeFilters(typeEnum: string, ionEnum: string) {
  return {
    type: { named: 'type', names: namesOf((type) => apiFieldType(type).type), kind: { enum: typeEnum } },
    allowedIonType: {
      named: 'type',
      names: namesOf((type) => apiFieldType(type).allowedIonType),
      kind: { enum: ionEnum },
    },
  } as const satisfies Record<string, NamesFilter>
}

function namesOf(nameOf: (type: (typeof fieldTypes)[number]) => string | null): Record<string, string> {
  return Object.fromEntries(
    fieldTypes.flatMap((type) => {
      const name = nameOf(type)
      return name === null ? [] : [[type, name]]
    }),
  )
}

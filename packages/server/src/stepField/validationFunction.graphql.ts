import {
  type ValidationFunction,
  validationFunctions,
} from '@traveler/domain/runStepField/validationFunctions.ts'
import { builder } from '../graphql/builder.ts'
import { connectionType } from '../graphql/connection.ts'

export const ValidationFunctionType = builder.objectRef<ValidationFunction>('ValidationFunction')

ValidationFunctionType.implement({
  description: 'A comparison that a validation asks of a number. Ids never change.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    functionName: t.exposeString('functionName'),
    displayName: t.exposeString('displayName'),
  }),
})

/** The comparison with an id; null when there is none. */
export function functionOf(id: string): ValidationFunction | null {
  return validationFunctions.find((known) => known.id === id) ?? null
}

const ConnectionType = connectionType(ValidationFunctionType, {
  connection: 'ValidationFunctionsConnection',
  edge: 'ValidationFunctionsEdge',
})

builder.queryField('validationFunctions', (t) =>
  t.field({
    type: ConnectionType,
    description: 'All comparisons that a validation can ask for.',
    resolve: () => ({
      rows: validationFunctions,
      cursors: validationFunctions.map(({ id }) => id),
      hasNextPage: false,
      hasPreviousPage: false,
      total: () => Promise.resolve({ count: validationFunctions.length, exact: true }),
    }),
  }),
)

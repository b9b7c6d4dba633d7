import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './graphql/builder.ts'
import './unitOfMeasurement/unitOfMeasurement.graphql.ts'
import './user/user.graphql.ts'

/** The public API, gathered from the doors of every noun. */
export const schema: GraphQLSchema = builder.toSchema()

/** As schema.graphql prints it. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

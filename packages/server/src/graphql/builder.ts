import SchemaBuilder from '@pothos/core'
import type { Decimal } from '@traveler/domain/decimal.ts'
import type { RequestContext } from './requestContext.ts'
import {
  DateTimeScalar,
  DecimalScalar,
  JsonStringScalar,
  ScalarValueScalar,
  SlateContentScalar,
} from './scalars.ts'

interface SchemaTypes {
  Context: RequestContext
  Scalars: {
    ID: { Input: string; Output: string }
    Float: { Input: Decimal; Output: string }
    DateTime: { Input: string; Output: string }
    Decimal: { Input: Decimal; Output: string }
    ScalarValue: { Input: unknown; Output: unknown }
    SlateContent: { Input: unknown; Output: unknown }
    JSONString: { Input: string; Output: unknown }
  }
}

/** The one schema. Every noun's doors add to it; `schema.ts` gathers them. */
export const builder = new SchemaBuilder<SchemaTypes>({})

builder.addScalarType('DateTime', DateTimeScalar)
builder.addScalarType('Decimal', DecimalScalar)
builder.addScalarType('ScalarValue', ScalarValueScalar)
builder.addScalarType('SlateContent', SlateContentScalar)
builder.addScalarType('JSONString', JsonStringScalar)
builder.queryType({})
builder.mutationType({})

/** The builder's own type parameters, for the names of refs. */
export type BuilderTypes = typeof builder.$inferSchemaTypes

/** An enum type of the schema; its values are the names themselves. */
export type EnumType = PothosSchemaTypes.EnumRef<BuilderTypes, string, string>

/** An input type of the schema. */
export type InputType<Shape> = PothosSchemaTypes.InputObjectRef<BuilderTypes, Shape>

/** An object type of the schema over rows of one shape. */
export type ObjectType<Row> = PothosSchemaTypes.ObjectRef<BuilderTypes, Row, Row>

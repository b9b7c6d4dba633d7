import { Refused } from '@traveler/domain/refusal.ts'
import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import type { RequestContext } from './requestContext.ts'

/** What everybody may ask who has come in: who they are. */
const aboutOneself: readonly string[] = ['me', 'currentUser']

/** Makes every question but those about oneself take the permission to read. What a mutation answers comes with the mutation's own. */
export function guardReading(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    if (aboutOneself.includes(name)) continue
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (root, args, context: RequestContext, info) => {
      if (!context.caller.permissions.has('ReadRecord'))
        throw new Refused({ code: 'PERMISSION', permission: 'ReadRecord' })
      return resolve(root, args, context, info)
    }
  }
  return schema
}

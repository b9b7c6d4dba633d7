import type { GraphQLResolveInfo } from 'graphql'
import type { Act, Ids } from '../operation/operation.ts'
import type { ChosenActs, ReadBack, RequestContext } from './requestContext.ts'

/**
 * A mutation as a door: its input becomes acts, performed together; the payload is made from their ids, so that a
 * replay reads the selected fields as they are now.
 */
export async function performing<Payload>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  acts: readonly Act[] | ChosenActs,
  payload: (ids: Ids) => Payload,
  back?: ReadBack,
): Promise<Payload> {
  const { ids } = await context.perform(info.fieldName, String(info.path.key), acts, back)
  return payload(ids)
}

/** The id that an act must have made: its absence is a bug of the act. */
export function madeId(ids: Ids, name: string): string {
  const id = ids[name]
  if (typeof id !== 'string') throw new Error(`The act made no ${name}`)
  return id
}

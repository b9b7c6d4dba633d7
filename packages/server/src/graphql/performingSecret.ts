import type { GraphQLResolveInfo } from 'graphql'
import type { Act, Ids } from '../operation/operation.ts'
import { performing } from './performing.ts'
import type { RequestContext } from './requestContext.ts'

/** Acts that store the hash of a secret, and the secret itself, which is shown once. */
export interface SecretActs {
  readonly acts: readonly Act[]
  readonly secret: string
}

/** As `performing()`, for a mutation that makes a secret. A replay shows null in its place: it is kept nowhere. */
export function performingSecret<Payload>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { acts, secret }: SecretActs,
  payload: (ids: Ids, secret: string | null) => Payload,
): Promise<Payload> {
  const isReplay = (): boolean => context.replayed.includes(String(info.path.key))
  return performing(context, info, acts, (ids) => payload(ids, isReplay() ? null : secret))
}

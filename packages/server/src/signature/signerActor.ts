import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Signer } from '../operation/signer.ts'

/** Who signs, as the rules know an actor: at a station it need not be the one who is logged in. A key never signs. */
export function signerActor(signer: Signer): Actor {
  return {
    userId: signer.userId,
    isApiKey: false,
    roleIds: signer.roles.map((role) => role.id),
    permissions: signer.permissions,
  }
}

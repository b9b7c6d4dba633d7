import type { Actor } from '@traveler/domain/access/actor.ts'
import { isPermission } from '@traveler/domain/access/permissions.ts'
import { useMemo } from 'react'
import { MeDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { useSession } from './useSession.ts'

/** The person here as the rules know an actor, with roles by name; undefined while it is being asked what they may. */
export function useActor(): (Actor & { readonly roleNames: readonly string[] }) | undefined {
  const { person } = useSession()
  const { data } = useDocument(MeDocument, {}, { enabled: person !== null })
  const me = data?.currentUser
  return useMemo(() => {
    if (me === undefined || me === null) return undefined
    const roles = me.roles ?? []
    return {
      userId: me.id,
      isApiKey: false,
      roleIds: roles.map(({ id }) => id),
      roleNames: roles.map(({ name }) => name),
      permissions: new Set((me.permissionGroups ?? []).map(({ name }) => name).filter(isPermission)),
    }
  }, [me])
}

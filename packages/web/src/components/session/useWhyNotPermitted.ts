import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { said } from '../said.ts'
import { useActor } from './useActor.ts'

/** Why the person here may not do something, in words; null: may. */
export function useWhyNotPermitted(permission: Permission): string | null {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
  return refusal === null ? null : said(refusal)
}

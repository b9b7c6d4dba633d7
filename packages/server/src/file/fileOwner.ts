import { type FileOwner, isInstruction } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { EntityRow } from '../entity/entityStore.ts'
import type { Caller } from '../operation/caller.ts'

/** A record that files hang on, as the rules know it. */
export function fileOwner(entity: EntityRow): FileOwner {
  const { type, draft, procedure_id, procedure_status, run_id, run_status, run_is_open } = entity
  return {
    type,
    draft:
      draft === null && procedure_id !== null && procedure_status !== null
        ? { id: procedure_id, kind: 'procedure', status: procedure_status }
        : draft,
    run: run_id === null ? null : { id: run_id, status: run_status ?? '', isOpen: run_is_open === true },
  }
}

/** Files of steps and procedures are instructions: whoever may attach evidence may not therefore change them. */
export function refuseUnlessEngineer(
  owner: FileOwner,
  { permissions }: Caller,
  permission: 'CreateAsset' | 'DeleteAsset',
): void {
  if (isInstruction(owner) && !permissions.has(permission))
    throw new Refused({ code: 'PERMISSION', permission })
}

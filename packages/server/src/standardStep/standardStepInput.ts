import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { StandardStepRow } from './standardStepStore.ts'

/** A version of a standard step, by its top step. `etag` null: an earlier act of the same door has compared it. */
export interface StandardStepMove {
  readonly id: string
  readonly etag?: string | null | undefined
}

export const standardStepMove = z.object({ id, etag: etag.nullish() })

/** The version that an act moves, among all of its family. */
export function seenStandardStep(
  versions: readonly StandardStepRow[],
  { id: stepId, etag: seen }: StandardStepMove,
): StandardStepRow {
  return seenRow(
    versions.find((version) => version.id === stepId),
    { type: 'Step', id: stepId, etag: seen },
  )
}

/** Why a person without clearance makes no standard step that nobody without clearance sees. */
export function refuseControlled(
  exportControlled: boolean,
  caller: { readonly exportCleared: boolean },
): void {
  if (exportControlled && !caller.exportCleared) {
    throw new Refused({ code: 'PERMISSION', permission: 'ReadExportControlled' })
  }
}

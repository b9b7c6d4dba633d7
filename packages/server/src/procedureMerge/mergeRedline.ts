import { whyNotWithRedline } from '@traveler/domain/procedureMerge/withRedline.ts'
import { whyNotReuseRedline } from '@traveler/domain/redline/redlineStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { mergeDraft, mergeInput } from './mergeDraft.ts'
import type { ReadMerge } from './mergeSides.ts'
import {
  listRedlinesOfVersion,
  lockForMerge,
  type RedlineMergeRow,
  type RedlineToMergeRow,
} from './mergeStore.ts'

const input = z.object({ ...mergeInput, redlineId: id })

/** Merge the applied redline of a run into the draft of the next version, and remember in which version it went. */
export const mergeRedline: Operation<z.output<typeof input>> = {
  name: 'mergeRedline',
  permission: 'MergeRunStepToProcedure',
  input,
  lock: (given) => lockForMerge(given.procedureId, given.redlineId),
  async perform(tx, given) {
    const { procedureId, redlineId } = given
    const [{ merge, changes, settled }, known, mergeId, now] = await Promise.all([
      mergeDraft(tx, given, { fromProcedureId: null, baseProcedureId: null, redlineId }),
      tx.read<RedlineMergeRow>(listRedlinesOfVersion(procedureId)),
      tx.newId(),
      tx.now(),
    ])
    const redline = appliedRedline(merge, redlineId)
    const isKnown = known.some((one) => one.redline_id === redline.id)
    const row = {
      id: mergeId,
      redline_id: redline.id,
      procedure_id: procedureId,
      export_controlled: merge.ours.export_controlled,
      created_at: now,
      created_by: tx.caller.userId,
    }
    tx.append({
      stream: { id: procedureId, type: 'procedure' },
      type: 'REDLINE_MERGED',
      facts: { redlineId, runId: redline.run_id, base: merge.base.id, settled },
      changes: [...changes, ...(isKnown ? [] : [insertRows('redline_merge', [row])])],
    })
    return { procedureId, redlineId }
  },
}

function appliedRedline({ redline, redlined, sides }: ReadMerge, id: string): RedlineToMergeRow {
  if (redline === null || redlined === null) throw new Refused({ code: 'NOT_FOUND', type: 'Redline', id })
  refuseIf(whyNotReuseRedline('merge', redline.status))
  refuseIf(redline.adds_standard_step ? addsStandardStep : null)
  refuseIf(whyNotWithRedline(sides.base, redlined))
  return redline
}

const addsStandardStep = {
  code: 'INVALID_INPUT',
  field: 'redlineId',
  problem: 'is of a redline that adds a standard step',
  remedy: 'Use the standard step in the draft.',
} as const

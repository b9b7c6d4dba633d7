import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges, copiedAttributes } from '../attribute/attributeChanges.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { insertAll, updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { asItIs } from '../step/copiedAs.ts'
import { copySteps } from '../step/stepCopyStore.ts'
import { countTreeRows, readStepTree } from '../step/stepTreeStore.ts'
import { listVersions, lockVersions, type ProcedureRow } from './procedureStore.ts'

interface Input {
  readonly familyId: string
  /** The version to begin from; absent: the newest. */
  readonly procedureId?: string | null | undefined
}

/** Begin the next version of a procedure from one that is there: a draft with the same steps, under the same keys and numbers. */
export const createProcedureVersion: Operation<Input> = {
  name: 'createProcedureVersion',
  permission: 'CreateProcedureVersion',
  input: z.object({ familyId: id, procedureId: id.nullish() }),
  lock: ({ familyId }) => lockVersions({ familyId }),
  async perform(tx, input) {
    const versions = await tx.read<ProcedureRow>(listVersions({ familyId: input.familyId }))
    const [newest] = versions
    const source = versions.find((version) => version.id === (input.procedureId ?? newest?.id))
    if (newest === undefined || source === undefined) throw notFound(input)
    refuseIf(whyNotDraft(versions))
    const [tree, attributes] = await Promise.all([
      readStepTree((statement) => tx.read(statement), { procedureId: source.id }),
      tx.read<AttributeRow>(listAttributesOfRecords([source.id])),
    ])
    const [[procedureId = '', ...ids], now] = await Promise.all([
      tx.newIds(countTreeRows(tree) + 1),
      tx.now(),
    ])
    const procedure = { ...nextVersion(source, newest), id: procedureId, ...stamp(tx, now) }
    const { step_key: _kept, ...copies } = copySteps(tree, {
      procedureId,
      exportControlled: source.export_controlled,
      ids,
      as: asItIs,
      root: null,
      stamp: () => stamp(tx, now),
    })
    const { changes } = await attributeChanges(tx, procedure, copiedAttributes(attributes))
    tx.append({
      stream: { id: procedureId, type: 'procedure' },
      type: 'PROCEDURE_VERSION_CREATED',
      changes: [...insertAll({ procedure: [procedure], ...copies }), ...changes],
    })
    tx.append({
      stream: { id: newest.id, type: 'procedure' },
      type: 'PROCEDURE_REVISED',
      changes: [updateRow('procedure', { id: newest.id }, { is_latest_version: false })],
    })
    return { procedureId }
  },
}

/** What the draft is: as the version that it begins from, and all that review and release gave it taken away. */
function nextVersion({ organization_id: _same, ...source }: ProcedureRow, newest: ProcedureRow) {
  return {
    ...source,
    version: newest.version + 1,
    status: 'DRAFT' as const,
    digest: null,
    released_at: null,
    is_latest_version: true,
    is_latest_released_version: false,
  }
}

function notFound({ familyId, procedureId }: Input): Refused {
  return new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: procedureId ?? familyId })
}

function whyNotDraft(versions: readonly ProcedureRow[]) {
  const open = versions.find(({ status }) => status === 'DRAFT' || status === 'IN_REVIEW')
  return open === undefined ? null : ({ code: 'DRAFT_EXISTS', type: 'Procedure', id: open.id } as const)
}

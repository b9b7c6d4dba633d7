import { clonedTitle } from '@traveler/domain/procedure/clonedTitle.ts'
import { z } from 'zod'
import { attributeChanges, copiedAttributes } from '../attribute/attributeChanges.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { insertAll } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { asInProcedure } from '../step/copiedAs.ts'
import { copySteps } from '../step/stepCopyStore.ts'
import { countTreeRows, readStepTree } from '../step/stepTreeStore.ts'
import { loadProcedure, type ProcedureRow } from './procedureStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Begin a procedure of its own as a copy of a version of another: its first version, a draft, whose steps have keys of their own; uses of standard steps stay uses. */
export const cloneProcedure: Operation<Input> = {
  name: 'cloneProcedure',
  permission: 'CloneProcedure',
  input: z.object({ id, etag }),
  lock: (input) => lockStreams([], [input.id]),
  async perform(tx, input) {
    const [found, tree, attributes] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(input.id)),
      readStepTree((statement) => tx.read(statement), { procedureId: input.id }),
      tx.read<AttributeRow>(listAttributesOfRecords([input.id])),
    ])
    const source = seenRow(found, { type: 'Procedure', ...input })
    const [[procedureId = '', ...ids], now] = await Promise.all([
      tx.newIds(countTreeRows(tree) + tree.steps.length + 1),
      tx.now(),
    ])
    const procedure = { ...firstVersion(source, procedureId), ...stamp(tx, now) }
    const copies = copySteps(tree, {
      procedureId,
      exportControlled: source.export_controlled,
      ids,
      as: asInProcedure(tree, []),
      root: null,
      stamp: () => stamp(tx, now),
    })
    const { changes } = await attributeChanges(tx, procedure, copiedAttributes(attributes))
    tx.append({
      stream: { id: procedureId, type: 'procedure' },
      type: 'PROCEDURE_CLONED',
      facts: { from: source.id },
      changes: [...insertAll({ procedure: [procedure], ...copies }), ...changes],
    })
    return { procedureId }
  },
}

/** As the version that it is cloned from, and all that review and release gave that one taken away. */
function firstVersion({ organization_id: _same, ...source }: ProcedureRow, id: string) {
  return {
    ...source,
    id,
    family_id: id,
    version: 1,
    title: clonedTitle(source.title),
    status: 'DRAFT' as const,
    digest: null,
    released_at: null,
    is_latest_version: true,
    is_latest_released_version: false,
  }
}

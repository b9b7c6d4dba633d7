import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotForget } from '@traveler/domain/review/whyNotForget.ts'
import { z } from 'zod'
import { deleteAll, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listRedlinesOfVersion, type RedlineMergeRow } from '../procedureMerge/mergeStore.ts'
import { type AskedReviewerRow, findReview, listAskedReviewers } from '../review/reviewStore.ts'
import { readStepTree, treeKeys } from '../step/stepTreeStore.ts'
import {
  findLinkedPart,
  findPlannedBy,
  type LinkedPartRow,
  listVersions,
  lockVersions,
  type PlannedByRow,
  type ProcedureRow,
} from './procedureStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Give up a draft, with all its steps. What it was stays in the history; the version before is the newest again. */
export const deleteProcedure: Operation<Input> = {
  name: 'deleteProcedure',
  permission: 'DeleteProcedure',
  input: z.object({ id, etag }),
  lock: (input) => lockVersions({ procedureId: input.id }),
  async perform(tx, input) {
    const [versions, tree, linked, planned, reviewed, requests, redlines] = await Promise.all([
      tx.read<ProcedureRow>(listVersions({ procedureId: input.id })),
      readStepTree((statement) => tx.read(statement), { procedureId: input.id }),
      tx.readOne<LinkedPartRow>(findLinkedPart(input.id)),
      tx.readOne<PlannedByRow>(findPlannedBy(input.id)),
      tx.readOne<{ readonly id: string }>(findReview('procedure_id', input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('procedure_id', input.id)),
      tx.read<RedlineMergeRow>(listRedlinesOfVersion(input.id)),
    ])
    const found = versions.find((version) => version.id === input.id)
    const procedure = seenRow(found, { type: 'Procedure', ...input })
    refuseIf(whyNotEditProcedure(procedure))
    const before = versions.find((version) => version.id !== procedure.id)
    refuseIf(whyNotGiveUp(procedure, before, linked))
    refuseIf(whyNotForget({ type: 'Procedure', id: procedure.id }, reviewed))
    refuseIf(whyNotUnplan(procedure, before, planned))
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_DELETED',
      changes: deleteAll({
        procedure: [{ id: procedure.id }],
        review_request: requests.map(({ id: asked }) => ({ id: asked })),
        redline_merge: redlines.map(({ id: merged }) => ({ id: merged })),
        ...treeKeys(tree, tree.edges),
      }),
    })
    if (before !== undefined) makeNewest(tx, before.id)
    return { procedureId: procedure.id }
  },
}

function makeNewest(tx: Transaction, id: string): void {
  tx.append({
    stream: { id, type: 'procedure' },
    type: 'PROCEDURE_REVISION_GIVEN_UP',
    changes: [updateRow('procedure', { id }, { is_latest_version: true })],
  })
}

// A link holds for all versions: with the last of them it would lead nowhere.
function whyNotGiveUp(
  procedure: ProcedureRow,
  before: ProcedureRow | undefined,
  linked: LinkedPartRow | undefined,
): Refusal | null {
  if (before !== undefined || linked === undefined) return null
  return { code: 'IN_USE', type: 'Procedure', id: procedure.id, usedBy: `part ${linked.part_number}` }
}

// Of a procedure that is planned in whichever version is released, only the last version must stay.
function whyNotUnplan(
  procedure: ProcedureRow,
  before: ProcedureRow | undefined,
  planned: PlannedByRow | undefined,
): Refusal | null {
  if (planned === undefined || (before !== undefined && !planned.is_by_version)) return null
  return { code: 'IN_USE', type: 'Procedure', id: procedure.id, usedBy: `planned run ${planned.id}` }
}

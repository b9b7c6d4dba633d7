import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { planReleaseOrder, type StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { listVersions, lockForRelease, type ProcedureRow } from './procedureStore.ts'
import { readReleaseFacts, whyNotReleaseYet } from './releaseChecklist.ts'

/** Release a reviewed version: from now on it is what is built; the version before is superseded. The order of work is written out. */
export const releaseProcedure: Operation<ProcedureMove> = {
  name: 'releaseProcedure',
  permission: 'ReleaseProcedure',
  input: procedureMove,
  lock: (input, caller) => lockForRelease(input.id, caller.organizationId),
  async perform(tx, input) {
    const [versions, facts] = await Promise.all([
      tx.read<ProcedureRow>(listVersions({ procedureId: input.id })),
      readReleaseFacts((statement) => tx.read(statement), input.id),
    ])
    const procedure = seenRow(
      versions.find(({ id }) => id === input.id),
      { type: 'Procedure', ...input },
    )
    refuseIf(whyNotMoveProcedure('release', procedure.status))
    const order = procedure.step_order
    refuseIf(whyNotReleaseYet(facts, order))
    const { steps, edges } = facts
    const written = planReleaseOrder(steps, edges, order).filter((edge) => !edges.includes(edge))
    const now = await tx.now()
    const released = {
      status: 'RELEASED' as const,
      released_at: now,
      is_latest_released_version: true,
      ...restamp(tx, now),
    }
    const stream = { id: procedure.id, type: 'procedure' } as const
    if (written.length > 0) {
      const edgesWritten = [insertRows('step_edge', await edgeRows(tx, procedure, written))]
      tx.append({ stream, type: 'PROCEDURE_ORDER_WRITTEN', changes: edgesWritten })
      // Nothing is put into a version once it is released.
      await tx.writeSoFar()
    }
    tx.append({
      stream,
      type: 'PROCEDURE_RELEASED',
      changes: [updateRow('procedure', { id: procedure.id }, released, { status: procedure.status })],
    })
    supersede(
      tx,
      versions.filter((version) => version.is_latest_released_version),
    )
    tx.notify({
      type: 'PROCEDURE_RELEASED',
      recordId: procedure.id,
      path: notificationPath({ type: 'procedure', id: procedure.id }),
      controlled: procedure.export_controlled,
      authorsOf: procedure.family_id,
    })
    return { procedureId: procedure.id }
  },
}

async function edgeRows(tx: Transaction, procedure: ProcedureRow, edges: readonly StepEdge[]) {
  const [ids, now] = await Promise.all([tx.newIds(edges.length), tx.now()])
  return edges.flatMap(({ stepId, upstreamStepId }, nth) => {
    const id = ids[nth]
    if (id === undefined) return []
    return [
      {
        id,
        procedure_id: procedure.id,
        step_id: stepId,
        upstream_step_id: upstreamStepId,
        minimum_lag: null,
        maximum_lag: null,
        drawn: false,
        export_controlled: procedure.export_controlled,
        ...stamp(tx, now),
      },
    ]
  })
}

function supersede(tx: Transaction, versions: readonly ProcedureRow[]): void {
  for (const { id } of versions) {
    tx.append({
      stream: { id, type: 'procedure' },
      type: 'PROCEDURE_SUPERSEDED',
      changes: [updateRow('procedure', { id }, { is_latest_released_version: false })],
    })
  }
}

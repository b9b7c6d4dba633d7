import { unassignedParts } from '@traveler/domain/mbom/assignParts.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { planReleaseOrder, type StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { whyNotReleaseProcedure } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { listWithdrawnUses } from '../standardStep/standardStepStore.ts'
import {
  type AssignableRow,
  type AssignedRow,
  assignableLine,
  assignedPart,
  listAssignableOfProcedure,
  listAssignedOfProcedures,
} from '../stepMbomItemAssociation/associationStore.ts'
import { draftStep, stepEdge } from './frozenContent.ts'
import {
  type FrozenContentRow,
  type FrozenEdgeRow,
  listFrozenContents,
  listFrozenEdges,
} from './frozenProcedureStore.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { listVersions, lockVersions, type ProcedureRow } from './procedureStore.ts'

/** Release a reviewed version: from now on it is what is built; the version before is superseded. The order of work is written out. */
export const releaseProcedure: Operation<ProcedureMove> = {
  name: 'releaseProcedure',
  permission: 'ReleaseProcedure',
  input: procedureMove,
  lock: (input) => lockVersions({ procedureId: input.id }),
  async perform(tx, input) {
    const [versions, contents, drawn, lines, parts, settings, withdrawn] = await Promise.all([
      tx.read<ProcedureRow>(listVersions({ procedureId: input.id })),
      tx.read<FrozenContentRow>(listFrozenContents(input.id)),
      tx.read<FrozenEdgeRow>(listFrozenEdges([input.id])),
      tx.read<AssignableRow>(listAssignableOfProcedure(input.id)),
      tx.read<AssignedRow>(listAssignedOfProcedures([input.id])),
      tx.readOne<StoredSettingsRow>(loadStoredSettings()),
      tx.read<{ readonly id: string }>(listWithdrawnUses(input.id)),
    ])
    const procedure = seenRow(
      versions.find(({ id }) => id === input.id),
      { type: 'Procedure', ...input },
    )
    refuseIf(whyNotMoveProcedure('release', procedure.status))
    const steps = contents.map(draftStep)
    const [edges, order] = [drawn.map(stepEdge), procedure.step_order]
    const isDemanded = settingOf(settings?.settings ?? {}, 'partsAssignedBeforeRelease')
    const leftOver = isDemanded ? unassignedParts(lines.map(assignableLine), parts.map(assignedPart)) : []
    const withdrawnSteps = withdrawn.map(({ id }) => id)
    refuseIf(whyNotReleaseProcedure({ steps, edges, order, unassignedParts: leftOver, withdrawnSteps }))
    const written = planReleaseOrder(steps, edges, order).filter((edge) => !edges.includes(edge))
    const now = await tx.now()
    const released = {
      status: 'RELEASED' as const,
      released_at: now,
      is_latest_released_version: true,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_RELEASED',
      changes: [
        updateRow('procedure', { id: procedure.id }, released, { status: procedure.status }),
        insertRows('step_edge', await edgeRows(tx, procedure, written)),
      ],
    })
    supersede(
      tx,
      versions.filter((version) => version.is_latest_released_version),
    )
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

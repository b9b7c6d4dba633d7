import { whyNotStopProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { heldRunStatus } from '@traveler/domain/run/runStatus.ts'
import { stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { id, signature, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type FrozenTitleRow, listFrozenTitles } from '../procedure/frozenProcedureStore.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { newProcedureSignature } from '../signature/newProcedureSignature.ts'
import { endedSessions } from '../workSession/endedSessions.ts'
import { listOpenSessionsOfRuns, type WorkSessionRow } from '../workSession/workSessionStore.ts'
import {
  listRunsToStop,
  listStandingStops,
  lockVersionAndRuns,
  type ProcedureStopRow,
  type RunToStopRow,
} from './procedureStopStore.ts'

interface Input {
  readonly procedureId: string
  /** Absent: the whole version. */
  readonly stepId?: string | null | undefined
  readonly reason: string
  readonly signature?: object | null | undefined
}

/** Stop a version, or one step of it: no new runs, and every open run that is not past it goes on engineering hold. */
export const stopProcedure: Operation<Input> = {
  name: 'stopProcedure',
  permission: 'StopProcedure',
  signs: true,
  input: z.object({ procedureId: id, stepId: id.nullish(), reason: wantedReason, signature }),
  lock: (input) => lockVersionAndRuns(input.procedureId),
  async perform(tx, input) {
    const stepId = input.stepId ?? null
    const [found, steps, standing, runs] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(input.procedureId)),
      tx.read<FrozenTitleRow>(listFrozenTitles(input.procedureId)),
      tx.read<ProcedureStopRow>(listStandingStops([input.procedureId])),
      tx.read<RunToStopRow>(listRunsToStop(input.procedureId, stepId)),
    ])
    const procedure = seenRow(found, { type: 'Procedure', id: input.procedureId })
    refuseIf(whyNotStopProcedure(procedure.status))
    const stepName = nameOfStep(steps, stepId)
    refuseIf(
      standing.filter((stop) => stop.step_id === stepId).map((stop) => stoppedAlready(procedure.id, stop)),
    )
    const procedureStopId = await appendStop(tx, procedure, { stepId, stepName, reason: input.reason })
    await holdRuns(tx, runs, { id: procedureStopId, reason: input.reason })
    return { procedureStopId }
  },
}

function nameOfStep(steps: readonly FrozenTitleRow[], stepId: string | null): string | null {
  if (stepId === null) return null
  const step = steps.find(({ id: known }) => known === stepId)
  if (step === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Step', id: stepId })
  const places = steps.map(({ id: known, parent_id, position }) => ({
    id: known,
    parentId: parent_id,
    position,
  }))
  return `${stepNumbers(places).get(stepId) ?? ''} ${step.title}`.trim()
}

function stoppedAlready(procedureId: string, { reason, step_name: step }: ProcedureStopRow) {
  return { code: 'PROCEDURE_STOPPED', procedureId, reason, step } as const
}

interface Stop {
  readonly stepId: string | null
  readonly stepName: string | null
  readonly reason: string
}

async function appendStop(
  tx: Transaction,
  procedure: ProcedureRow,
  { stepId, stepName, reason }: Stop,
): Promise<string> {
  const [[stopId = '', signatureId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
  const signed = {
    meaning: 'procedure stopped',
    stepId,
    comment: reason,
    permission: 'StopProcedure',
  } as const
  const row = {
    id: stopId,
    procedure_id: procedure.id,
    step_id: stepId,
    step_name: stepName,
    reason,
    stopped_by: tx.signer.userId,
    signature_id: signatureId,
    lifted_at: null,
    lifted_by: null,
    lift_reason: null,
    lift_signature_id: null,
    export_controlled: procedure.export_controlled,
    ...stamp(tx, now),
  }
  tx.append({
    stream: { id: procedure.id, type: 'procedure' },
    type: 'PROCEDURE_STOPPED',
    reason,
    changes: [
      insertRows('signature', [
        newProcedureSignature(tx.signer, procedure, { id: signatureId, now, ...signed }),
      ]),
      insertRows('procedure_stop', [row]),
    ],
  })
  return stopId
}

/** A run that is held already stays as it is held, and is found with the others when the stop is lifted. */
async function holdRuns(
  tx: Transaction,
  runs: readonly RunToStopRow[],
  stop: { readonly id: string; readonly reason: string },
): Promise<void> {
  const [now, sessions] = await Promise.all([
    tx.now(),
    tx.read<WorkSessionRow>(listOpenSessionsOfRuns(runs.map(({ id: runId }) => runId))),
  ])
  for (const run of runs) {
    const held =
      run.held_at === null
        ? {
            held_at: now,
            hold_kind: 'ENGINEERING' as const,
            hold_reason: stop.reason,
            held_by: tx.signer.userId,
            status: heldRunStatus(run.status),
          }
        : {
            held_at: run.held_at,
            hold_kind: run.hold_kind,
            hold_reason: run.hold_reason,
            held_by: run.held_by,
            status: run.status,
          }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_STOPPED',
      reason: stop.reason,
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { stop_id: stop.id, ...held, ...restamp(tx, now) },
          { etag: run.etag },
        ),
        ...endedSessions(
          tx,
          sessions.filter((one) => one.run_id === run.id),
          { at: now, how: 'RUN_STOPPED', now },
        ),
      ],
    })
  }
}

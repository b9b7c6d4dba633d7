import type { Actor } from '@traveler/domain/access/actor.ts'
import { approvedContent } from '@traveler/domain/gate/approvedContent.ts'
import type { GateApproval } from '@traveler/domain/gate/gateState.ts'
import { placeAtGate } from '@traveler/domain/gate/placeAtGate.ts'
import { whyNotApproveGate } from '@traveler/domain/gate/whyNotApproveGate.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GateDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import type { NewRow } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type RunWork, readRunWork } from '../runStep/runWork.ts'
import { type HandsOnRow, listHandsOnStep } from '../runStep/runWorkStore.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { type RecordedAttempt, recordedAttempt, shownValues } from '../runStepField/recordedStep.ts'
import { newSignature } from '../signature/newSignature.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { signerActor } from '../signature/signerActor.ts'
import { decisionsAtGate } from './gatesOfStep.ts'

/** A decision at a gate of a run step, as it is asked for. */
export interface GateInput {
  readonly runStepId: string
  /** The step's, as the signer saw it. */
  readonly etag: string
  /** The gate's place in the definition, counted from 1. */
  readonly gateNumber: number
  /** The role whose place is filled; absent: the first open one that the signer holds. */
  readonly roleId?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

export const gateInput: z.ZodType<GateInput> = z.object({
  runStepId: id,
  etag,
  gateNumber: z.number().int().min(1),
  roleId: id.nullish(),
  comment: text().nullish(),
  signature,
})

/** All that a decision at a gate rests on. */
export interface GateWork {
  readonly work: RunWork
  readonly gate: GateDefinition
  readonly decisions: readonly GateApproval[]
  readonly recorded: RecordedAttempt
  readonly hands: readonly HandsOnRow[]
  readonly signer: Actor
}

export async function readGateWork(tx: Transaction, input: GateInput): Promise<GateWork> {
  const [work, values, cells, signatures, hands] = await Promise.all([
    readRunWork(tx, { id: input.runStepId, etag: input.etag }),
    tx.read<FieldValueRow>(listValuesOfRunSteps([input.runStepId])),
    tx.read<CellValueRow>(listCellsOfRunSteps([input.runStepId])),
    tx.read<SignatureRow>(listSignaturesOfRunSteps([input.runStepId])),
    tx.read<HandsOnRow>(listHandsOnStep(input.runStepId)),
  ])
  const gate = work.step.shown.definition.gates[input.gateNumber - 1]
  if (gate === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'RunStepGate', id: String(input.gateNumber) })
  const decisions = decisionsAtGate(work.step, input.gateNumber, signatures)
  return {
    work,
    gate,
    decisions,
    recorded: recordedAttempt(work.step.attempt, { values, cells, signatures }),
    hands,
    signer: signerActor(tx.signer),
  }
}

/** Everything that keeps the signer from deciding so. */
export function whyNotDecide(
  found: GateWork,
  input: GateInput,
  decision: GateApproval['decision'],
): readonly Refusal[] {
  const { work, gate, decisions, hands, signer } = found
  const facts = {
    run: work.around.run,
    stepStatus: work.step.status,
    gate,
    approvals: decisions,
    workerIds: hands.map((one) => one.user_id),
    decision,
    roleId: placeOf(found, input)?.id ?? input.roleId ?? '',
    comment: input.comment ?? null,
  }
  return whyNotApproveGate(facts, signer)
}

function placeOf({ gate, decisions, signer }: GateWork, { roleId }: GateInput) {
  if (roleId === null || roleId === undefined) return placeAtGate(gate, decisions, signer)
  return gate.roles.find(({ role }) => role.id === roleId)?.role ?? null
}

/** The signature that a decision is: over the definition, the values and the decision itself. */
export async function signedDecision(
  tx: Transaction,
  found: GateWork,
  input: GateInput,
  decision: GateApproval['decision'],
): Promise<NewRow<'signature'>> {
  const { run, step, now } = found.work
  const { gateNumber, comment = null } = input
  const { attempt } = step
  const content = approvedContent({
    definitionDigest: step.shown.digest.slice(2),
    runStepId: step.id,
    attempt,
    gateNumber,
    decision,
    comment,
    values: shownValues(found.recorded),
  })
  const signed = {
    id: await tx.newId(),
    runId: run.id,
    procedureId: null,
    runStepId: step.id,
    attempt,
    fieldNumber: null,
    gateNumber,
    decision,
    meaning: decision === 'APPROVED' ? 'approved' : 'rejected',
    role: placeOf(found, input),
    comment,
    definitionDigest: step.shown.digest,
    content,
    exportControlled: step.row.export_controlled,
  }
  return newSignature(tx.signer, signed, now)
}

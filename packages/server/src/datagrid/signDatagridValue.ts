import { cellSignOff, whyNotSignCell } from '@traveler/domain/datagrid/cellSignOff.ts'
import type { GridCell } from '@traveler/domain/datagrid/gridCell.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotSign } from '@traveler/domain/runStepField/whyNotSign.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
import { z } from 'zod'
import { uncertified } from '../certificate/uncertified.ts'
import { sha256 } from '../operation/chain.ts'
import { insertRows } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { qualifyingRole } from '../operation/signer.ts'
import type { Transaction } from '../operation/transaction.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { cellNamed, etagOfCell, type GridWork, readGridWork, runStepIdOfRow } from './gridWork.ts'
import { meaningOfCell, rowToSign } from './rowToSign.ts'

interface Input {
  readonly rowId: string
  readonly columnId: string
  /** Null: of a sibling, which nobody saw. */
  readonly etag: string | null
  /** SHA-256, hex, of what the signer was shown; absent: what stands when the signature is given. */
  readonly shownDigest?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** Sign a cell of a sign-off column: a person vouches, with own credentials, for exactly what its row shows. */
export const signDatagridValue: Operation<Input> = {
  name: 'signDatagridValue',
  permission: 'SignRunStepField',
  signs: true,
  input: z.object({
    rowId: id,
    columnId: id,
    etag: etag.nullable(),
    shownDigest: z.string().nullish(),
    comment: text().nullish(),
    signature,
  }),
  lock: (input) => lockRunOfStep(runStepIdOfRow(input.rowId)),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map((input) => runStepIdOfRow(input.rowId))),
  async perform(tx, input) {
    const { rowId, columnId } = input
    const found = await readGridWork(tx, runStepIdOfRow(rowId))
    const cell = cellNamed(found, rowId, columnId)
    const content = contentOf(found, cell)
    refuseChanged(found, cell, { ...input, content })
    const certificates = await uncertified(tx, found.work.step, tx.signer.userId)
    refuseIf([...whyNotSignNow(tx, found, cell), ...certificates])
    await appendSigned(tx, found, { cell, content, comment: input.comment ?? null })
    return { rowId, columnId }
  },
}

function contentOf({ work: { step }, recorded }: GridWork, { place }: GridCell): string {
  return rowToSign({
    runStepId: step.id,
    attempt: step.attempt,
    place,
    recorded,
    definitionDigest: step.shown.digest,
  })
}

/** What was shown must be what is signed: a value that came in between is not vouched for unseen. */
function refuseChanged(
  { work: { step }, recorded }: GridWork,
  { place }: GridCell,
  { rowId, columnId, etag: seen, shownDigest, content }: Input & { readonly content: string },
): void {
  const at = { runStepId: step.id, attempt: step.attempt, definitionId: step.row.definition_id }
  const isChanged = seen !== null && !isSameEtag(seen, etagOfCell(at, place, recorded))
  const isOther =
    typeof shownDigest === 'string' && shownDigest.toLowerCase() !== sha256(content).toString('hex')
  if (isChanged || isOther)
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'DatagridValue', id: `${rowId}:${columnId}` })
}

function whyNotSignNow(tx: Transaction, { work, recorded }: GridWork, cell: GridCell) {
  const key = cellKey(cell.place)
  const ofCell = whyNotSignCell(cell, recorded.cells.get(key) ?? null)
  const facts = {
    run: work.life,
    stepStatus: work.step.status,
    field: cellSignOff(cell),
    isSigned: recorded.signedCells.has(key),
    missingVerified: null,
    verifiedByIds: [],
    workerIds: [],
  }
  return [...whyNotSign(facts, signerActor(tx.signer)), ...(ofCell === null ? [] : [ofCell])]
}

interface Signed {
  readonly cell: GridCell
  readonly content: string
  readonly comment: string | null
}

async function appendSigned(
  tx: Transaction,
  { work }: GridWork,
  { cell, content, comment }: Signed,
): Promise<void> {
  const { run, step, now } = work
  const row = newSignature(
    tx.signer,
    {
      id: await tx.newId(),
      runId: run.id,
      procedureId: null,
      runStepId: step.id,
      attempt: step.attempt,
      fieldNumber: null,
      cell: cell.place,
      gateNumber: null,
      decision: null,
      meaning: meaningOfCell,
      role: cell.column.signoffRole ?? qualifyingRole(tx.signer, 'SignRunStepField'),
      comment,
      definitionDigest: step.shown.digest,
      content,
      exportControlled: step.row.export_controlled,
    },
    now,
  )
  appendStepFact(tx, work, {
    type: 'DATAGRID_VALUE_SIGNED',
    reason: comment,
    changes: [insertRows('signature', [row])],
    facts: { cells: [cellKey(cell.place)], attempt: step.attempt },
  })
}

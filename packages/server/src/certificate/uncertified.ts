import { whyNotCertified } from '@traveler/domain/certificate/whyNotCertified.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ShownStep } from '../runStep/stepWork.ts'
import { type HoldsRow, loadHeld } from './certificateStore.ts'

/** Why a person may neither start a step nor sign it off, for want of a certificate. A step that asks for none reads nothing. */
export async function uncertified(
  tx: Transaction,
  { id, number, title, shown }: ShownStep,
  userId: string,
): Promise<readonly Refusal[]> {
  const asked = shown.definition.certificates
  if (asked.length === 0) return []
  const row = await tx.readOne<HoldsRow>(
    loadHeld(
      id,
      userId,
      asked.map((kind) => kind.id),
    ),
  )
  if (row === undefined) throw new Error(`Person ${userId} or run step ${id} is not there`)
  return whyNotCertified({ ...row, step: { number, title }, asked })
}

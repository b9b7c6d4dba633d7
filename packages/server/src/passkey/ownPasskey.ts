import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadPasskeys, type PasskeyRow } from './passkeyStore.ts'

interface Seen {
  readonly id: string
  readonly etag?: string | null | undefined
}

/** The passkey that its owner changes; somebody else's is not there. */
export async function ownPasskey(tx: Transaction, given: Seen): Promise<PasskeyRow> {
  const found = await tx.readOne<PasskeyRow>(loadPasskeys([given.id]))
  const own = found?.user_id === tx.caller.userId ? found : undefined
  return seenRow(own, { type: 'Passkey', ...given })
}

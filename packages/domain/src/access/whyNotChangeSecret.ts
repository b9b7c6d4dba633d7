import type { Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'

/** Who proved himself, and with what. */
export interface Prover {
  readonly userId: string
  readonly provedBy: 'PASSWORD' | 'PIN' | 'PASSKEY'
}

/**
 * A password, PIN or passkey is changed by its owner alone, with the password of before: what serves to sign does not open
 * what is worth more.
 */
export function whyNotChangeSecret(actor: Actor, prover: Prover): Refusal | null {
  if (prover.userId === actor.userId && prover.provedBy === 'PASSWORD') return null
  const problem = 'does not have your own password'
  return {
    code: 'INVALID_INPUT',
    field: 'signature',
    problem,
    remedy: 'Give your mail address and the password that you have now.',
  }
}

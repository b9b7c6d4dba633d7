import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'

/**
 * A person must say why. A key that cannot is served, and the reason reads "not given" until someone supplies
 * it (rule 19).
 */
export function whyNotWithoutReason(
  actor: Pick<Actor, 'isApiKey'>,
  reason: string | null,
  act: string,
): Refusal | null {
  if (actor.isApiKey || (reason !== null && reason.trim() !== '')) return null
  return { code: 'REASON_REQUIRED', act }
}

/** The reason to record: the one given, or that the key gave none (rule 19). */
export function recordedReason(reason: string | null, keyName: string): string {
  return reason === null || reason.trim() === '' ? `not given (key ${keyName})` : reason
}

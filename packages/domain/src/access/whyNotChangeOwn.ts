import type { Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'

/**
 * What is another's to decide about a person, one does not decide about oneself: clearance, deactivation.
 * `act`: "deactivate this person".
 */
export function whyNotChangeOwn(actor: Actor, userId: string, act: string): Refusal | null {
  return actor.userId === userId ? { code: 'SEPARATION_OF_DUTIES', act, because: 'are that person' } : null
}

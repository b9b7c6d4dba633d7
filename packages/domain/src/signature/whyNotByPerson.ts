import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'

/**
 * An API key never signs: sign-offs, approvals, Complete run, reopening and acceptance are refused to it
 * (rule 17). `act`: "complete a run".
 */
export function whyNotByPerson(actor: Pick<Actor, 'isApiKey'>, act: string): Refusal | null {
  return actor.isApiKey ? { code: 'SIGNATURE_REQUIRED', act } : null
}

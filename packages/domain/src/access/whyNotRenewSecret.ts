import type { Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'

/** Whoever has an API key's secret acts as its maker: nobody else draws a new one. */
export function whyNotRenewSecret(actor: Actor, makerId: string): Refusal | null {
  if (actor.userId === makerId) return null
  return {
    code: 'SEPARATION_OF_DUTIES',
    act: 'draw a new secret for this key',
    because: 'are not the person for whom it acts',
  }
}

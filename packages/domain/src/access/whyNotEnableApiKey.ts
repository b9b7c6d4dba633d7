import type { Refusal } from '../refusal.ts'

/** A key acts for the person who made it; for one who left, nothing acts. */
export function whyNotEnableApiKey(maker: { readonly isDeactivated: boolean }): Refusal | null {
  if (!maker.isDeactivated) return null
  const problem = 'cannot be on: the person for whom the key acts is deactivated'
  return {
    code: 'INVALID_INPUT',
    field: 'enabled',
    problem,
    remedy: 'Make a new key, or reactivate that person.',
  }
}

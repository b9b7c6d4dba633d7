import type { Refusal } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import type { GateRole } from './stepGateStore.ts'

export const gateKinds = ['APPROVAL', 'HOLD_POINT', 'WITNESS_POINT'] as const
export const gatePlaces = ['BEFORE_START', 'BEFORE_COMPLETION'] as const

/** What people say about a gate. */
export const gateInput = {
  kind: z.enum(gateKinds),
  stands: z.enum(gatePlaces),
  roles: z
    .array(z.object({ roleId: id, count: z.number().int().min(1).max(100) }))
    .min(1)
    .max(20),
}

/** Null when every role is there, once. */
export function whyNotRoles(
  asked: readonly GateRole[],
  found: readonly { readonly id: string }[],
): readonly Refusal[] {
  const known = new Set(found.map((role) => role.id))
  const missing = asked.filter(({ roleId }) => !known.has(roleId))
  const repeated = asked.filter(
    ({ roleId }, nth) => asked.findIndex((other) => other.roleId === roleId) !== nth,
  )
  return [
    ...missing.map(({ roleId }) => ({ code: 'NOT_FOUND', type: 'Role', id: roleId }) as const),
    ...repeated.map(
      ({ roleId }) =>
        ({
          code: 'INVALID_INPUT',
          field: 'roles',
          problem: `names role ${roleId} twice`,
          remedy: 'Raise its count.',
        }) as const,
    ),
  ]
}

import type { Permission } from '../access/permissions.ts'
import type { Refusal } from '../refusal.ts'
import { canMove, type TransitionTable } from '../transitions.ts'

/** What a step needs help with. */
export const helpKinds = ['MATERIAL', 'ENGINEER', 'QUALITY'] as const
export type HelpKind = (typeof helpKinds)[number]

export const helpCallStatuses = ['OPEN', 'ANSWERED', 'CLOSED'] as const
export type HelpCallStatus = (typeof helpCallStatuses)[number]

/** Every move of a call. It may be closed without an answer: the need passed. */
// biome-ignore format: a table is read by its columns
export const helpCallTransitions = {
  answer: { from: ['OPEN'],             to: 'ANSWERED' },
  close:  { from: ['OPEN', 'ANSWERED'], to: 'CLOSED' },
} as const satisfies TransitionTable<HelpCallStatus, string>

export type HelpCallAction = keyof typeof helpCallTransitions

/** Whose help it is, where no team is named: the people of roles with this permission hear the call. */
export const calledBy: Readonly<Record<HelpKind, Permission>> = {
  MATERIAL: 'HelpWithMaterial',
  ENGINEER: 'HelpWithEngineering',
  QUALITY: 'HelpWithQuality',
}

/** Why a call cannot be answered or closed. */
export function whyNotMoveHelpCall(action: HelpCallAction, status: HelpCallStatus): Refusal | null {
  if (canMove<HelpCallStatus, HelpCallAction>(helpCallTransitions, action, status)) return null
  const { from } = helpCallTransitions[action]
  return { code: 'HELP_CALL_TRANSITION', action, status, allowedFrom: from }
}

/** Why a step cannot call for this kind of help: it has called already. */
export function whyNotCallHelp(
  step: { readonly number: string; readonly title: string },
  kind: HelpKind,
  open: readonly { readonly id: string; readonly kind: HelpKind }[],
): Refusal | null {
  const standing = open.find((call) => call.kind === kind)
  return standing === undefined ? null : { code: 'HELP_CALL_OPEN', helpCallId: standing.id, kind, step }
}

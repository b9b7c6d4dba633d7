import type { Refusal } from '../refusal.ts'
import { actionsOf, canMove, type TransitionTable } from '../transitions.ts'

export const partKitStatuses = [
  'DRAFT',
  'REQUESTED',
  'IN_PROGRESS',
  'DELIVERED',
  'COMPLETED',
  'CANCELED',
] as const
export type PartKitStatus = (typeof partKitStatuses)[number]

/** Every move a kit can make. A kit is open until it is completed or canceled. */
export const partKitTransitions = {
  withdraw: { from: ['REQUESTED'], to: 'DRAFT' },
  request: { from: ['DRAFT'], to: 'REQUESTED' },
  begin: { from: ['DRAFT', 'REQUESTED', 'DELIVERED'], to: 'IN_PROGRESS' },
  deliver: { from: ['DRAFT', 'REQUESTED', 'IN_PROGRESS'], to: 'DELIVERED' },
  complete: { from: ['REQUESTED', 'IN_PROGRESS', 'DELIVERED'], to: 'COMPLETED' },
  cancel: { from: ['DRAFT', 'REQUESTED', 'IN_PROGRESS', 'DELIVERED'], to: 'CANCELED' },
} as const satisfies TransitionTable<PartKitStatus, string>
export type PartKitAction = keyof typeof partKitTransitions

/** The act that leads from one status to another; null: none does. */
export function partKitAction(from: PartKitStatus, to: PartKitStatus): PartKitAction | null {
  return (
    actionsOf<PartKitAction>(partKitTransitions).find(
      (action) =>
        partKitTransitions[action].to === to &&
        canMove<PartKitStatus, PartKitAction>(partKitTransitions, action, from),
    ) ?? null
  )
}

/** Whether what is in it is put aside still. */
export function isOpenKit(status: PartKitStatus): boolean {
  return status !== 'COMPLETED' && status !== 'CANCELED'
}

/** Null while a kit is open: what is done with is not filled, moved or changed. */
export function whyNotChangeKit({
  id,
  status,
}: {
  readonly id: string
  readonly status: PartKitStatus
}): Refusal | null {
  return isOpenKit(status) ? null : { code: 'KIT_CLOSED', partKitId: id, status }
}

/** Null when a kit can be moved to a status. */
export function whyNotMoveKit(
  kit: { readonly id: string; readonly status: PartKitStatus },
  to: PartKitStatus,
): Refusal | null {
  if (kit.status === to || partKitAction(kit.status, to) !== null) return null
  if (!isOpenKit(kit.status)) return { code: 'KIT_CLOSED', partKitId: kit.id, status: kit.status }
  const ways = actionsOf<PartKitAction>(partKitTransitions)
    .filter((action) => canMove<PartKitStatus, PartKitAction>(partKitTransitions, action, kit.status))
    .map((action) => partKitTransitions[action].to)
  return {
    code: 'INVALID_INPUT',
    field: 'status',
    problem: `is ${to}, and a kit that is ${kit.status} does not go there`,
    remedy: `Give one of ${ways.join(', ')}.`,
  }
}

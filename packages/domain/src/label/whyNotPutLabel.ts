import type { Refusal } from '../refusal.ts'

/** Why a label is put on nothing more: it was taken out of use. */
export function whyNotPutLabel(label: {
  readonly value: string
  readonly archivedAt: string | null
}): Refusal | null {
  if (label.archivedAt === null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'labelId',
    problem: `is ${label.value}, which is out of use`,
    remedy: 'Choose another label, or make it anew.',
  }
}

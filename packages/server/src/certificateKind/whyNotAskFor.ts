import type { Refusal } from '@traveler/domain/refusal.ts'
import type { CertificateKindRow } from './certificateKindStore.ts'

/** Why certificates of these kinds can be asked for no more than before: unknown ones, and such as are turned off. */
export function whyNotAskFor(
  asked: readonly string[],
  before: readonly string[],
  found: readonly CertificateKindRow[],
): readonly Refusal[] {
  return asked.flatMap((id): Refusal[] => {
    const kind = found.find((one) => one.id === id)
    if (kind === undefined) return [{ code: 'NOT_FOUND', type: 'CertificateKind', id }]
    return kind.active || before.includes(id) ? [] : [turnedOff('certificateKindIds', kind)]
  })
}

/** A kind of certificate that is turned off is neither asked for anew nor given to anybody. */
export function turnedOff(field: string, { name }: CertificateKindRow): Refusal {
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `names ${name}, which is turned off`,
    remedy: 'Choose another kind, or turn it on again.',
  }
}

import type { Refusal } from '../refusal.ts'

/** What identifies a part: its number and revision stand on records, labels and files for good. */
export interface PartIdentity {
  readonly partNumber: string
  readonly revision: string
}

/** Null when what was sent leaves the part's identity as it is; absent means unchanged. */
export function whyNotReidentifyPart(part: PartIdentity, sent: Partial<PartIdentity>): readonly Refusal[] {
  const number = sent.partNumber === undefined || sent.partNumber === part.partNumber
  const revision = sent.revision === undefined || sent.revision === part.revision
  return [
    ...(number ? [] : [fixed('partNumber', part.partNumber, 'Make a new part with the other number.')]),
    ...(revision
      ? []
      : [fixed('revision', part.revision, 'Make the next revision with createPartRevision.')]),
  ]
}

function fixed(field: string, value: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem: `is ${value} for good: records and labels name it`, remedy }
}

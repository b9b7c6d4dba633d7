import type { Refusal } from '../refusal.ts'
import type { Named, StepName } from '../refusalFacts.ts'

/** A certificate of a person. Both days are inclusive, `YYYY-MM-DD`. */
export interface Certificate {
  readonly kindId: string
  readonly validFrom: string
  /** Null: it does not expire. */
  readonly validTo: string | null
}

/** A person at a step that asks for certificates. */
export interface PersonAtStep {
  readonly person: string
  readonly step: StepName
  /** The kinds that the step asks for. */
  readonly asked: readonly Named[]
  /** Those of the person that were not withdrawn. */
  readonly held: readonly Certificate[]
  /** At the place of the work, `YYYY-MM-DD`. */
  readonly today: string
}

/** Why a person may neither start a step nor sign it off: each kind of certificate that is asked for and not valid (rule 55). */
export function whyNotCertified({ person, step, asked, held, today }: PersonAtStep): readonly Refusal[] {
  return asked.flatMap((kind): Refusal[] => {
    const own = held.filter(({ kindId }) => kindId === kind.id)
    if (own.some((one) => isValidOn(one, today))) return []
    const over = own.flatMap(({ validTo }) => (validTo !== null && validTo < today ? [validTo] : []))
    const expiredOn = over.toSorted().at(-1) ?? null
    return [{ code: 'CERTIFICATE_MISSING', step, certificate: kind.name, person, expiredOn }]
  })
}

/** Whether a certificate that was not withdrawn is valid on a day; its first and its last day count. */
export function isValidOn({ validFrom, validTo }: Omit<Certificate, 'kindId'>, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** Null when the days follow each other. */
export function whyNotValidDays(validFrom: string, validTo: string | null): Refusal | null {
  if (validTo === null || validFrom <= validTo) return null
  return {
    code: 'INVALID_INPUT',
    field: 'validTo',
    problem: `${validTo} is before ${validFrom}, when it begins`,
    remedy: 'Give the last day on which it is valid.',
  }
}

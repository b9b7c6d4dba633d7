import { daysAfter } from '../daysAfter.ts'

/** Days before its last one on which the holder of a certificate is told, the latest first. */
const toldBefore = [0, 7, 30] as const

/** Days before the last day from which, and after it until which, anybody is told. */
export const daysOfNotice = 30

/** The certificate of its kind that lasts longest of a person. All days at the organization's first site, `YYYY-MM-DD`. */
export interface EndingCertificate {
  readonly validTo: string
  readonly today: string
  /** When its holder was told last; null: never. */
  readonly toldOn: string | null
}

/**
 * What the holder of a certificate is told today; null: nothing (rule 55). Told are 30 days before the last day, 7 days before and
 * on that day, once each; what was missed, while nothing ran or because the certificate was recorded late, is told once together.
 */
export function noticeOfEnding({ validTo, today, toldOn }: EndingCertificate): string | null {
  const before = toldBefore.find((days) => daysAfter(validTo, -days) <= today)
  if (before === undefined || today > daysAfter(validTo, daysOfNotice)) return null
  if (toldOn !== null && toldOn >= daysAfter(validTo, -before)) return null
  const said = validTo < today ? `It ended on ${validTo}` : `Its last day is ${validTo}`
  return `${said}. Have it renewed, and have that recorded.`
}

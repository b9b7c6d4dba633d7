import type { Quantity } from '../decimal.ts'
import { compareDecimals, isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** Null when so much of what is scrapped may be brought back: more than nothing, and no more than was scrapped. */
export function whyNotReinstate(name: string, scrapped: Quantity, asked: Quantity): Refusal | null {
  if (isZero(scrapped)) return refusal(`Nothing of ${name} is scrapped`, 'Nothing needs to be brought back.')
  if (isZero(asked)) return refusal('Nothing is asked for', 'Give more than zero.')
  if (compareDecimals(asked, scrapped) > 0)
    return refusal(`Only ${scrapped} of ${name} is scrapped`, `Bring back ${scrapped} at most.`)
  return null
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'quantity', problem, remedy }
}

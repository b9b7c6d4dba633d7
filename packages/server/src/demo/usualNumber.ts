import type { Random } from './seededRandom.ts'

/** What a number must be: limits inclusive, as decimals; absent: open. */
export interface WantedNumber {
  readonly minimum?: string | null | undefined
  readonly maximum?: string | null | undefined
  readonly target?: string | null | undefined
  readonly tolerance?: string | null | undefined
}

/** A reading as a gauge would show it: within the limits, near the target, with as many digits as they have. */
export function usualNumber(wanted: WantedNumber, random: Random): string {
  const [low, high] = boundsOf(wanted)
  const digits = Math.max(...Object.values(wanted).map(digitsOf))
  // Two draws added crowd in the middle, as readings do.
  const share = 0.15 + 0.7 * ((random() + random()) / 2)
  const reading = low + (high - low) * share
  return Math.min(high, Math.max(low, reading)).toFixed(digits)
}

function boundsOf({ minimum, maximum, target, tolerance }: WantedNumber): readonly [number, number] {
  if (target != null) {
    const [middle, spread] = [Number(target), Number(tolerance ?? 0)]
    return [middle - spread, middle + spread]
  }
  if (minimum != null && maximum != null) return [Number(minimum), Number(maximum)]
  if (minimum != null) return [Number(minimum) * 1.05, Number(minimum) * 1.4 + 1]
  if (maximum != null) return [Number(maximum) * 0.1, Number(maximum) * 0.7]
  return [1, 10]
}

function digitsOf(decimal: string | null | undefined): number {
  return decimal?.split('.')[1]?.length ?? 0
}

import type { Quantity } from '../decimal.ts'
import { compareDecimals, isZero, parseDecimal } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { Problem } from '../refusalFacts.ts'

export interface MBomLine {
  readonly partId: string
  readonly partNumber: string
  /** Per one parent; 0 is trace only (rule 31). */
  readonly quantity: Quantity
  /** Each names one place; empty where the line has none. */
  readonly referenceDesignators: readonly string[]
}

/**
 * An mBOM can be released with at least one line, each part once, no designator twice on a line (two lines may name the same
 * place: a socket and what goes in it), none of its own part, and as many designators as pieces.
 */
export function whyNotReleaseMBom(partId: string, lines: readonly MBomLine[]): Refusal | null {
  const problems: Problem[] =
    lines.length === 0 ? [{ where: 'the mBOM', problem: 'has no lines. Add one' }] : []
  const partsSeen = new Set<string>()
  for (const line of lines) {
    const where = `line ${line.partNumber}`
    if (line.partId === partId) problems.push({ where, problem: 'is the part itself. Remove the line' })
    if (partsSeen.has(line.partId)) problems.push({ where, problem: 'is there twice. Add the quantities up' })
    partsSeen.add(line.partId)
    const placesSeen = new Set<string>()
    for (const place of line.referenceDesignators) {
      if (placesSeen.has(place))
        problems.push({ where, problem: `names the place ${place} twice. Take one off` })
      placesSeen.add(place)
    }
    if (!doDesignatorsMatch(line)) {
      problems.push({
        where,
        problem: `asks for ${line.quantity} and names ${line.referenceDesignators.length} places. Correct one of them`,
      })
    }
  }
  return problems.length > 0 ? { code: 'MBOM_INVALID', problems } : null
}

/**
 * Whether there are as many designators as pieces; a line without designators, or with quantity 0 (trace
 * only), matches.
 */
export function doDesignatorsMatch(line: Pick<MBomLine, 'quantity' | 'referenceDesignators'>): boolean {
  if (line.referenceDesignators.length === 0 || isZero(line.quantity)) return true
  const count = parseDecimal(String(line.referenceDesignators.length))
  return typeof count === 'string' && compareDecimals(line.quantity, count) === 0
}

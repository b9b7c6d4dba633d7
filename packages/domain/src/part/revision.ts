import { revisionLetters } from './revisionScheme.ts'

/** The revision of a part that was never revised. */
const firstRevision = 'A'

/**
 * The order of revisions of one part: `-` before all others, letters as they are counted (Z before AA), numbers by value,
 * anything mixed piece by piece (`A2` before `A10`, `Y-1` before `AA-1`). Below zero when `a` is the earlier.
 */
export function compareRevisions(a: string, b: string): number {
  if (a === b) return 0
  if (a === '-' || b === '-') return a === '-' ? -1 : 1
  const [ours, theirs] = [piecesOf(a), piecesOf(b)]
  for (let nth = 0; nth < Math.max(ours.length, theirs.length); nth++) {
    const compared = comparePieces(ours[nth] ?? '', theirs[nth] ?? '')
    if (compared !== 0) return compared
  }
  return a < b ? -1 : 1
}

/**
 * What follows a revision that no scheme counts: `-` → A, A → B, H → J, Y → AA, 9 → 10; null where nobody can know
 * (`A.1-draft`) and it must be given.
 */
export function nextRevision(revision: string): string | null {
  if (revision === '-') return firstRevision
  if (/^[A-Z]+$/.test(revision)) return nextLetters(revision)
  if (/^\d{1,15}$/.test(revision)) return String(Number(revision) + 1).padStart(revision.length, '0')
  return null
}

/** A revision as the others of its part number know it. `era`: how often counting was begun anew, 0 when never. */
export interface CountedRevision {
  readonly revision: string
  readonly era: number
}

/** The latest of several revisions: of those counted since counting was last begun anew, the last in the order; null of none. */
export function latestOfRevisions<Counted extends CountedRevision>(
  revisions: readonly Counted[],
): Counted | null {
  const inOrder = revisions.toSorted((a, b) => a.era - b.era || compareRevisions(a.revision, b.revision))
  return inOrder.at(-1) ?? null
}

function piecesOf(revision: string): readonly string[] {
  return revision.match(/\d+|[A-Za-z]+|[^\dA-Za-z]+/g) ?? []
}

function comparePieces(a: string, b: string): number {
  const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b)
  if (areNumbers) return compareNumbers(a, b)
  const areLetters = /^[A-Za-z]+$/.test(a) && /^[A-Za-z]+$/.test(b)
  if (areLetters && a.length !== b.length) return a.length - b.length
  return a === b ? 0 : a < b ? -1 : 1
}

function compareNumbers(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Letters that do not count stand in revisions of before, or of other systems: what follows has none (I → J, IB → JA, Z → AA). */
function nextLetters(letters: string): string {
  const odd = [...letters].findIndex((letter) => !revisionLetters.includes(letter))
  const last = odd === -1 ? letters.length - 1 : odd
  const rest = 'A'.repeat(letters.length - 1 - last)
  const next = [...revisionLetters].find((letter) => letter > (letters[last] ?? ''))
  if (next !== undefined) return letters.slice(0, last) + next + rest
  return `${last === 0 ? 'A' : nextLetters(letters.slice(0, last))}A${rest}`
}

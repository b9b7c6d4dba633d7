/** The revision of a part that was never revised. */
export const firstRevision = 'A'

/**
 * The order of revisions of one part: `-` before all others, letters as they are counted (Z before AA), numbers by value,
 * anything mixed piece by piece (`A2` before `A10`). Below zero when `a` is the earlier.
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
 * What follows a revision: `-` → A, A → B, Z → AA, 9 → 10; null where nobody can know (`A.1-draft`) and it
 * must be given.
 */
export function nextRevision(revision: string): string | null {
  if (revision === '-') return firstRevision
  if (/^[A-Z]+$/.test(revision)) return nextLetters(revision)
  if (/^\d{1,15}$/.test(revision)) return String(Number(revision) + 1).padStart(revision.length, '0')
  return null
}

/** The latest of several revisions; null of none. */
export function latestRevision(revisions: readonly string[]): string | null {
  return revisions.toSorted(compareRevisions).at(-1) ?? null
}

function piecesOf(revision: string): readonly string[] {
  return revision.match(/\d+|[^\d]+/g) ?? []
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

function nextLetters(letters: string): string {
  const kept = letters.replace(/Z+$/, '')
  const rolled = 'A'.repeat(letters.length - kept.length)
  if (kept === '') return `A${rolled}`
  const next = String.fromCharCode((kept.codePointAt(kept.length - 1) ?? 0) + 1)
  return kept.slice(0, -1) + next + rolled
}

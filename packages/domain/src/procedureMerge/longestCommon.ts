/**
 * The longest list that is part of both, as pairs of places in them, in order. Of several of one length always the same one: what is
 * merged must not depend on who asks.
 */
export function longestCommon(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const head = Array.from({ length: start }, (_none, nth) => [nth, nth] as const)
  const tail = Array.from({ length: a.length - endA }, (_none, nth) => [endA + nth, endB + nth] as const)
  const middle = commonOf(a.slice(start, endA), b.slice(start, endB))
  return [...head, ...middle.map(([i, j]) => [start + i, start + j] as const), ...tail]
}

function commonOf(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  // lengths[i * width + j]: how long the longest is of what follows i in a and j in b.
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

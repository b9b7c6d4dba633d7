/** Numbers from 0 to below 1, the same for the same seed: mulberry32, enough for a factory that only looks lived in. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<Thing>(random: Random, things: readonly Thing[]): Thing {
  const picked = things[Math.floor(random() * things.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from')
  return picked
}

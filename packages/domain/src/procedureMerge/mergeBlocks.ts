import { longestCommon } from './longestCommon.ts'

/** A stretch of a text: settled, or changed otherwise on both sides. */
export type Stretch<Block> =
  | { readonly settled: readonly Block[] }
  | { readonly base: readonly Block[]; readonly theirs: readonly Block[]; readonly ours: readonly Block[] }

/**
 * Merges a text block by block (peers.md 3.3: text merges poorly by character). Blocks that both have from the base part it into
 * stretches: one that only one side changed is as that side has it; one that both changed otherwise is told whole.
 */
export function mergeBlocks<Block>(
  base: readonly Block[],
  theirs: readonly Block[],
  ours: readonly Block[],
  textOf: (block: Block) => string,
): readonly Stretch<Block>[] {
  const texts = { base: base.map(textOf), theirs: theirs.map(textOf), ours: ours.map(textOf) }
  const [inTheirs, inOurs] = [
    new Map(longestCommon(texts.base, texts.theirs)),
    new Map(longestCommon(texts.base, texts.ours)),
  ]
  const kept = base.flatMap((block, nth) => {
    const [their, our] = [inTheirs.get(nth), inOurs.get(nth)]
    return their === undefined || our === undefined ? [] : [{ block, base: nth, theirs: their, ours: our }]
  })
  const stretches: Stretch<Block>[] = []
  let from = { base: 0, theirs: 0, ours: 0 }
  for (const until of [...kept, { base: base.length, theirs: theirs.length, ours: ours.length }]) {
    const cut = {
      base: base.slice(from.base, until.base),
      theirs: theirs.slice(from.theirs, until.theirs),
      ours: ours.slice(from.ours, until.ours),
    }
    const said = (side: keyof typeof cut) => JSON.stringify(texts[side].slice(from[side], until[side]))
    const [was, their, our] = [said('base'), said('theirs'), said('ours')]
    if (their === our || was === their) stretches.push({ settled: cut.ours })
    else if (was === our) stretches.push({ settled: cut.theirs })
    else stretches.push(cut)
    if ('block' in until) stretches.push({ settled: [until.block] })
    from = { base: until.base + 1, theirs: until.theirs + 1, ours: until.ours + 1 }
  }
  return stretches
}

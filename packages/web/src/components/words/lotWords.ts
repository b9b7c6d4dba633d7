/** A lot that a run works on. */
export const lotWords = {
  title: 'The lot',
  what: 'the lot',
  left: (left: string, quantity: string) => `${left} of ${quantity} are left.`,
  none: 'Nothing of it is scrapped.',
  scrap: 'Scrap some',
  also: (count: number) =>
    count === 1
      ? 'As much of the other open lot of the batch'
      : `As much of each of the ${count} other open lots of the batch`,
  scrapTitle: 'Scrap part of this lot',
  quantity: 'How many are bad',
  split: 'Split the run',
  splitTitle: 'Split the run',
  splitHelp:
    'So much of the lot goes on in a run of its own. What is done was done on both, and both runs tell it; the rest is worked apart.',
  splitQuantity: 'How much goes on in the new run',
  less: (left: string) => `Less than ${left}.`,
  splitFrom: 'Split from',
  splitInto: 'Part of it goes on in',
  step: 'Found at step',
  noStep: 'not at a step',
  columns: { quantity: 'Scrapped', step: 'Found at', reason: 'Reason', who: 'Who' },
  rejected: 'Rejected',
  rejectedHelp:
    'So much becomes a lot of its own, held with an issue; what becomes of the unit is said of the rest. Say why in the comment.',
  good: 'Good',
  scrapped: 'Scrapped in all',
  short: 'Short',
  goodHelp: 'Empty: what is neither scrapped nor short.',
  shortHelp: 'What is not there. Empty: none, or what good leaves over.',
  addUp: (quantity: string) => `Good, scrapped and short add up to ${quantity}.`,
  outcome: (good: string, scrapped: string, short: string) =>
    `${good} good, ${scrapped} scrapped, ${short} short.`,
} as const

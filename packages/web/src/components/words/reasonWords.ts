/** Reasons that API keys could not give, supplied afterwards. */
export const reasonWords = {
  title: 'Done by a key without a reason',
  at: (act: string, when: string) => `${act}, ${when}`,
  supplied: (who: string, when: string) => `Supplied by ${who}, ${when}`,
  supply: 'Supply the reason',
  supplyTitle: 'Supply the reason',
  help: 'What stands in the record stays there; what you write stands beside it, with your name.',
} as const

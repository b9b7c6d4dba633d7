/** Taking the newest act on a run or a unit back. */
export const undoWords = {
  button: 'Undo',
  title: 'Undo the last act?',
  submit: 'Undo it',
  close: 'Close',
  waiting: 'Reading what was done last…',
  none: 'Nothing has been done with it yet.',
  /** "Run step started, by Maya Ember, 10:42". */
  last: (what: string, by: string | null, at: string) => `${what}, by ${by ?? 'Traveler'}, ${at}`,
} as const

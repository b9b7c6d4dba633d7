/** What stands at the end of every form of a record; it comes with the pages that have one. */
export const formWords = {
  roleCount: { label: 'How many of them', bad: 'Is not a number from 1 to 999.' },
  save: 'Save',
  discard: 'Discard',
  notSaved: 'Not saved yet',
  saved: 'Saved',
  notWhole: 'Is not a whole number. Give digits only.',
  clockOf: (zone: string | null) => `By the clock of ${zone?.replaceAll('_', ' ') ?? '…'}.`,
} as const

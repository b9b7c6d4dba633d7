/** The people who work here. They come with their page: an operator’s first view does without. */
export const peopleWords = {
  title: 'People',
  search: 'Search by name or mail address',
  noMatchTitle: 'Nobody matches',
  columns: { name: 'Person', roles: 'Roles', state: 'State' },
  states: { active: 'Active', locked: 'Locked out', deactivated: 'Deactivated' },
  lockedOut: (name: string) => `${name} is locked out`,
  lockedSince: (time: string) => `Since ${time}, after too many wrong passwords or PINs.`,
  unlock: 'Unlock',
  unlockThis: 'unlock this person',
  unlockHelp: 'Make sure who it was before you unlock.',
} as const

/** The people who work here. They come with their page: an operator’s first view does without. */
export const peopleWords = {
  title: 'People',
  search: 'Search by name or mail address',
  noMatchTitle: 'Nobody matches',
  columns: { name: 'Person', roles: 'Roles', state: 'State', passkeys: 'Passkeys' },
  states: { active: 'Active', locked: 'Locked out', deactivated: 'Deactivated' },
  lockedOut: (name: string) => `${name} is locked out`,
  lockedSince: (time: string) => `Since ${time}, after too many wrong passwords, PINs or passkeys.`,
  unlock: 'Unlock',
  unlockThis: 'unlock this person',
  unlockHelp: 'Make sure who it was before you unlock.',
  passkeys: {
    show: 'Show',
    showOf: (name: string) => `Show the passkeys of ${name}`,
    of: (name: string) => `Passkeys of ${name}`,
    what: 'the passkeys',
    none: (name: string) => `${name} has no passkey.`,
    which: 'Which one is taken away',
    help: 'As of a device that is lost. The passkey signs no more; what it has signed stays signed. The person is told, with this reason.',
    remove: 'Take away',
    removeThis: 'take a passkey of this person away',
  },
  news: {
    given: (role: string) => `${role} was given new permissions`,
    givenHelp:
      'This version of Traveler can do more. The role was as Traveler made it, so it got them by itself:',
    confirm: 'Seen',
    offered: (role: string) => `New permissions for ${role}`,
    offeredHelp:
      'This version of Traveler can do more. The role was changed here, so nothing was given. It would get:',
    take: 'Give them to the role',
    decline: 'Leave it as it is',
  },
} as const

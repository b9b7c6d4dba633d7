/** The frame of every page: where one can go, and what stands in every list and dialog. */
export const shellWords = {
  product: 'Traveler',

  nav: {
    label: 'Main',
    work: 'My work',
    runs: 'Runs',
    schedule: 'Schedule',
    procedures: 'Procedures',
    parts: 'Parts',
    units: 'Units',
    issues: 'Issues',
    people: 'People',
    lockedOut: 'locked out',
    explorer: 'API explorer',
    terms: 'What do the words here mean?',
    skip: 'Skip to the content',
    dark: 'Dark',
    light: 'Light',
    system: 'As the system',
    theme: 'Look',
  },

  issue: {
    raise: 'Raise an issue',
    open: (count: number) => (count === 1 ? 'One open issue' : `${count} open issues`),
    failed: (step: string) => `${step} failed`,
    outOfRange: (values: string) => `Out of range: ${values}`,
    heldBy: 'Held by an issue',
  },

  common: {
    cancel: 'Cancel',
    close: 'Close',
    loading: (what: string) => `Loading ${what} …`,
    more: 'Show more',
    search: 'Search',
    clear: 'Clear',
    none: '–',
    retry: 'Try again',
    notLoaded: 'This part of the page could not be loaded. Check the network.',
    reason: 'Reason',
    required: 'required',
    optional: 'Optional',
    notFoundTitle: 'There is nothing here',
    notFoundHelp: 'The address is wrong, or you may not see what is there.',
    toRuns: 'Open the runs',
    broken: 'This page made a mistake',
    brokenHelp: 'What was saved is safe. Reload the page; when it happens again, report it.',
    reload: 'Reload',
    revision: (number: number | string) => `rev ${number}`,
  },

  conflict: {
    title: (field: string) => `${field} was changed by somebody else meanwhile`,
    theySaved: (value: string) => `They saved: ${value}`,
    youTyped: (value: string) => `You typed: ${value}`,
    mine: 'Keep mine',
    theirs: 'Take theirs',
    nothing: 'nothing',
  },

  richText: {
    content: 'Content',
    tones: { note: 'Note:', caution: 'Caution:', warning: 'Warning:' },
    picture: (alt: string) => `Picture: ${alt}`,
  },
} as const

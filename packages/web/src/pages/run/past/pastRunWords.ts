/** A run as it was at a moment. */
export const pastRunWords = {
  what: 'the run as it was',
  title: (at: string) => `As it was on ${at}`,
  banner:
    'You are looking at the past. Nothing can be changed here, and what happened since is not shown. Names of people, parts and files are those of today.',
  now: 'Back to now',
  moment: 'Moment',
  momentHelp: 'By the clock of the site. What happened in that minute is shown.',
  show: 'Show',
  notYet: 'There was no such run at that moment. Choose a later one.',
  unit: 'Unit then',
  approvals: 'Approvals',
  noApprovals: 'Nobody had decided at a gate.',
  inside: 'What was in the unit',
  nothingIn: 'Nothing was in it.',
  place: 'Place',
  quantity: 'Quantity',
  level: 'Level',
} as const

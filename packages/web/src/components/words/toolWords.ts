/** Tools: when they were serviced, when they are due, and where they were used. */
export const toolWords = {
  title: 'Tools',
  what: 'tools',
  help: 'Units of parts that are tools: when they were serviced, and when the next service is due.',
  search: 'Serial of the tool',
  columns: {
    tool: 'Tool',
    part: 'Part',
    last: 'Last good service',
    due: 'Next service due',
    state: 'State',
    action: 'Service',
  },
  states: {
    AVAILABLE: 'In service',
    OVERDUE: 'Overdue',
    OUT_OF_TOLERANCE: 'Out of tolerance',
    NO_SERVICE: 'No service recorded',
  },
  noInterval: 'No interval',
  never: 'Never',
  unknownDue: 'After the first service',
  record: 'Record service',
  recordOf: (tool: string) => `Record service of ${tool}`,
  recordTitle: (tool: string) => `Record a service of ${tool}`,
  result: 'How was it found?',
  results: { GOOD: 'Good', OUT_OF_TOLERANCE: 'Out of tolerance' } as Readonly<Record<string, string>>,
  servicedAt: 'When',
  now: 'Now',
  note: 'Note: certificate, readings, what was done',
  outOfTolerance:
    'It will be refused in every step until it is found good. What it was used for stands on its page.',
  emptyTitle: 'No tools yet',
  emptyHelp: 'Make a part a tool, tracked by serial, and put its units in stock: they stand here.',
  noMatchTitle: 'No tool fits',
  noMatchHelp: 'Search for another serial.',
  services: 'Services',
  noServices: 'No service is recorded.',
  uses: 'Where it was used',
  noUses: 'It was recorded in no step yet.',
  suspects: 'In doubt',
  suspectsHelp: (since: string | null) =>
    since === null
      ? 'It was found out of tolerance, and no good service is recorded before. Everything that it was used for is in doubt.'
      : `It was found out of tolerance. What it was used for since its last good service on ${since} is in doubt.`,
  noSuspects: 'It was used for nothing in that time.',
  useColumns: { unit: 'Unit', step: 'Step', field: 'Field', when: 'When', who: 'Who' },
} as const

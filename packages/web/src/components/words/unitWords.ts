/** Units and lots. */
export const unitWords = {
  units: {
    title: 'Units',
    what: 'units',
    search: 'Search by serial, lot, part number or name',
    emptyTitle: 'No units yet',
    emptyHelp:
      'Units come from receiving, or are made when a run starts: choose “Start run” on a procedure and “Make a new unit”.',
    noMatchTitle: 'No unit matches',
    noMatchHelp: 'Change the search.',
    columns: { unit: 'Unit', part: 'Part', status: 'Status', quantity: 'Quantity', place: 'Place' },
    serial: 'Serial',
    lot: 'Lot',
    quantity: 'Quantity',
    lotOnly: 'record lot only',
    place: 'Place',
    part: 'Part',
    runs: 'Runs of this unit',
    noRuns: 'No run has worked on this unit yet.',
    qualityHold: 'On quality hold',
    heldBy: (name: string) => `Put on hold by ${name}.`,
    endsHold:
      'It can be neither installed, kitted, shipped nor completed until somebody else, with the permission to, releases it.',
    hold: 'Put on quality hold',
    release: 'Release',
    holdTitle: 'Put this unit on quality hold',
    releaseTitle: 'Release this unit',
    releaseHelp: 'Say what was found, so that whoever reads the record knows why it is good.',
    noIdentity: 'No serial yet',
  },
} as const

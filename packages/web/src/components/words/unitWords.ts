/** Units and lots. */
export const unitWords = {
  units: {
    tools: 'Tools',
    title: 'Units',
    help: 'What there is of each part: single units by serial, lots and heaps, and where they lie.',
    helpWithoutInstalled:
      'What there is of each part, and where it lies. What is installed in another unit is left out: search for it, or choose the status Installed.',
    what: 'units',
    search: 'Search by serial, lot, part number or name',
    anyStatus: 'Any status',
    notInstalled: 'All but installed',
    emptyTitle: 'No units yet',
    emptyHelp:
      'Units come from receiving, or are made when a run starts: choose “Start run” on a procedure and “Make a new unit”.',
    noMatchTitle: 'No unit matches',
    noMatchHelp: 'Change the search or the status.',
    columns: {
      unit: 'Unit',
      part: 'Part',
      status: 'Status',
      quantity: 'Quantity',
      expires: 'Expires',
      place: 'Place',
    },
    anyExpiry: 'Newest first',
    expiries: {
      FIRST: 'What expires first',
      SOON: 'Expires within 30 days',
      EXPIRED: 'Expired',
    },
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
    noIdentity: 'No number yet',
    inRun: 'It is worked on, and free when this is completed or canceled:',
    inHiddenRun: 'A run that you may not see works on it. It is free when that run is completed or canceled.',
    moreBuilds:
      'Its last build run was not the final one: it stays in work until the final one is completed.',
    consumed: 'Nothing of it is left. A count that finds some makes it available again.',
    shipped: 'It was shipped, and is not here. When it comes back, choose “Take back” in “Stock”.',
    merged: 'It became part of another lot, and is counted there.',
    voided:
      'Its run was canceled before anything was done. The record stays, and its number stays used; make a new unit instead.',
    placeClosed: (place: string) =>
      `Nothing may be taken from ${place}. It is available when it is moved, or when that place is opened.`,
    scrapped: 'All of it is scrapped. Where that was wrong, choose “Bring back scrapped” in “Stock”.',
    elsewhere: 'where it lies',
  },
} as const

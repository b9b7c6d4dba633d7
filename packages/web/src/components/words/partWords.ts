const tracking: Readonly<Record<string, string>> = { SERIAL: 'By serial', LOT: 'By lot' }
const sourcing: Readonly<Record<string, string>> = {
  MAKE: 'Made here',
  BUY: 'Bought',
  DUAL_SOURCE: 'Made or bought',
}
const interchange: Readonly<Record<string, string>> = {
  EXACT: 'This revision',
  THIS_OR_LATER: 'This or a later one',
  ANY: 'Any revision',
}
const linkStates: Readonly<Record<string, string>> = {
  APPROVED: 'Approved',
  PENDING: 'Not approved yet',
  REJECTED: 'Rejected',
  OUTDATED: 'To approve anew',
}

/** Parts, what they are built of and how. They come with the pages: an operator’s first view does without. */
export const partWords = {
  parts: {
    title: 'Parts',
    help: 'Everything that is made, bought or used as a tool, by number and revision.',
    what: 'parts',
    search: 'Search by part number or description',
    emptyTitle: 'No parts yet',
    emptyHelp:
      'A part is what is built or bought. Make the first one here, or import a bill of materials with “traveler bom import”.',
    noMatchTitle: 'No part matches',
    noMatchHelp: 'Change the search, or show all revisions.',
    columns: { part: 'Part', description: 'Description', source: 'Source', tracking: 'Tracked', bom: 'BOM' },
    which: 'Which revisions',
    newest: 'Newest',
    all: 'All revisions',
    tool: 'Tool',
    tracking,
    untracked: 'Not tracked',
    sourcing,
    revision: (revision: string) => `Revision ${revision}`,
    revisions: 'Revisions',
    superseded: 'There is a later revision of this part.',
    numbering: 'Numbers',
    unit: 'Counted in',
    supplier: 'Supplier’s number',
    version: (version: number) => `v${version}`,
  },

  bom: {
    title: 'Bill of materials',
    versions: 'Versions of the bill of materials',
    none: 'No bill of materials',
    noneHelp: 'Nothing says yet what this part is built of. Write one here, or import a CSV or XLSX file.',
    noLines: 'This version has no lines yet.',
    what: 'the lines',
    columns: { part: 'Part', quantity: 'Quantity', goesTo: 'Goes to', interchange: 'What serves' },
    open: (part: string) => `Show what ${part} is built of`,
    close: (part: string) => `Hide what ${part} is built of`,
    madeHere: 'made on this assembly',
    interchange,
    or: (parts: string) => `or ${parts}`,
  },

  making: {
    title: 'How it is made',
    none: 'No procedure is linked to this part',
    noneHelp:
      'A link says which procedures build, inspect or service the part. Any released procedure can be started all the same.',
    columns: { procedure: 'Procedure', type: 'Type', link: 'Link', start: 'Start' },
    required: 'required',
    linkStates,
    start: (procedure: string) => `Start run of ${procedure}`,
    usedIn: 'Where it is used',
    notUsed: 'No bill of materials names this part.',
    usedColumns: { part: 'Built into', bom: 'BOM', quantity: 'Quantity' },
  },
} as const

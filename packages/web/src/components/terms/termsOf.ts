import type { termWords } from '../words/termWords.ts'

export type Term = keyof typeof termWords.terms

const atWork: readonly Term[] = [
  'Run',
  'Step',
  'Pool',
  'Batch',
  'Gate',
  'Sign-off',
  'Hold',
  'Redo',
  'Concession',
  'As-built',
  'Unit',
  'Lot',
]
const authoring: readonly Term[] = [
  'Procedure',
  'Revision',
  'Step',
  'Standard step',
  'Sign-off',
  'Gate',
  'Data grid',
  'Waits for',
  'Lead time',
  'Review',
  'Stop',
]

/** The words that people meet on the pages below an address. */
const termsBelow: readonly (readonly [address: string, terms: readonly Term[]])[] = [
  ['/work', atWork],
  ['/runs', atWork],
  ['/batches', atWork],
  [
    '/schedule',
    ['Planned work', 'Work center', 'Stations', 'Load', 'Queue', 'Lead time', 'Waits for', 'Batch', 'Run'],
  ],
  ['/procedures', authoring],
  ['/standard-steps', authoring],
  ['/review-roles', ['Review', 'Procedure', 'Standard step', 'Bill of materials']],
  ['/parts', ['Part', 'Revision', 'Tracking', 'Bill of materials', 'Place', 'Substitute', 'Procedure']],
  ['/boms', ['Bill of materials', 'Part', 'Revision', 'Place', 'Substitute', 'Review']],
  ['/units', ['Unit', 'Lot', 'Tracking', 'WIP', 'Installed', 'Quality hold', 'As-built', 'Place']],
]

/** The words that a page uses, by its address; none where it uses none of them. */
export function termsOf(address: string): readonly Term[] {
  return termsBelow.find(([below]) => address === below || address.startsWith(`${below}/`))?.[1] ?? []
}

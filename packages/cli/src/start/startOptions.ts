import { runPurposes } from '@traveler/domain/run/runPurpose.ts'
import type { Values } from '../command.ts'
import { wordsOf } from '../words.ts'

/** What a run can be started of. The first that fits names it: what people call it, else its id. */
export const subjectOptions = {
  procedure: {
    type: 'string',
    value: 'TITLE',
    about: 'the procedure: its released version; TITLE:2 names another version',
  },
  part: { type: 'string', value: 'NUMBER', about: 'make one of this part; NUMBER:B names a revision' },
  unit: {
    type: 'string',
    value: 'SERIAL',
    multiple: true,
    about: 'the unit or lot to work on; several start as many runs in one batch, all or none',
  },
  planned: { type: 'string', value: 'ORDER', about: 'start planned work: its title or order' },
} as const

const externalOptions = {
  'external-system': {
    type: 'string',
    value: 'SYSTEM',
    about: 'the other system, in whose words the --external options speak',
  },
  'external-procedure': { type: 'string', value: 'ID', about: 'what that calls the procedure' },
  'external-part': { type: 'string', value: 'ID', about: 'what that calls the part' },
  'external-unit': { type: 'string', value: 'ID', about: 'what that calls the unit or lot' },
  'external-work-center': { type: 'string', value: 'ID', about: 'what that calls the work center' },
  'external-run': {
    type: 'string',
    value: 'ID',
    about: 'what that calls the new run; one that is there already is not started again',
  },
} as const

/** What is said of a run when it starts. */
export const startOptions = {
  ...subjectOptions,
  serial: {
    type: 'string',
    value: 'SERIAL',
    multiple: true,
    about: 'of the unit that is made; several make as many units in one batch, all or none',
  },
  lot: { type: 'string', value: 'LOT', about: 'of the lot that is made' },
  quantity: {
    type: 'string',
    value: 'NUMBER',
    about: 'of the lot that is made, or taken from the lot worked on',
  },
  'identify-later': {
    type: 'boolean',
    about: 'leave serial and lot open although a pattern would make them',
  },
  title: {
    type: 'string',
    value: 'TEXT',
    about: 'what people search for; made from part and serial when absent',
  },
  description: { type: 'string', value: 'TEXT', about: 'what else is to be known' },
  purpose: { type: 'string', value: 'PURPOSE', about: 'what for', choices: wordsOf(runPurposes) },
  assignee: { type: 'string', value: 'PERSON', about: 'who does it: mail address or name' },
  team: { type: 'string', value: 'TEAM', about: 'or which team' },
  'work-center': { type: 'string', value: 'NAME', about: 'where it is done' },
  priority: { type: 'string', value: 'NUMBER', about: 'higher goes first' },
  due: {
    type: 'string',
    value: 'DATE',
    about: 'through this day, 2026-03-31, or until a time, 2026-03-31T14:00Z',
  },
  order: { type: 'string', value: 'TEXT', about: 'the order that it is for' },
  charge: { type: 'string', value: 'TEXT', about: 'the charge number' },
  batch: { type: 'string', value: 'TITLE', about: 'put the runs into a new batch that is called so' },
  superseded: { type: 'boolean', about: 'from a version that a newer one has replaced, under an approval' },
  open: {
    type: 'string',
    value: 'PART',
    multiple: true,
    about: 'the part of an as-built line that the run is to change; with --reason',
  },
  reason: { type: 'string', value: 'TEXT', about: 'why, where the start asks for it' },
  ...externalOptions,
} as const

export type StartValues = Values<typeof startOptions>

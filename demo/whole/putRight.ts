import type { PersonKey } from '../people.ts'
import type { Moment } from './floorNotes.ts'
import type { PastRunLiteral } from './history.ts'

/** Something that a person did, with the words for it. */
export interface ActLiteral extends Moment {
  readonly by: PersonKey
  readonly text: string
}

/** An issue from the finding to the end. */
export interface IssueLiteral {
  readonly title: string
  readonly found: ActLiteral
  /** Title of the disposition type, and what is to be done. */
  readonly disposition: string
  readonly decided: ActLiteral
  /** Who approve it, one after the other, and when the last of them lets the work begin. */
  readonly approved: Moment & { readonly by: readonly PersonKey[] }
  /** Who closes it; its text is what was found in the end. */
  readonly resolved: ActLiteral
}

const igniter = {
  procedure: 'Assemble and test torch igniter',
  part: 'EP-1000',
  startedBy: 'priya',
  verifier: 'quinn',
  lead: 'leo',
  workCenter: 'WC-10 Clean assembly',
  order: 'SO-2204',
  to: 'Finished goods',
} as const

/** An igniter leaks: an issue orders rework, and the leak test is done again. */
export const leak = {
  run: { ...igniter, serial: 'TI-0004', worker: 'olivia', begins: { day: -8, clock: '06:30' } },
  step: '3.2',
  failed: 'Leak rate 0.00041 scc/s at J1, 0.0001 allowed.',
  good: { field: 'Leak rate', value: '0.000018' },
  issue: {
    title: 'Igniter TI-0004 leaks at port J1',
    found: {
      day: -8,
      clock: '15:30',
      by: 'olivia',
      text: 'The sniffer stays at J1, four times the limit. J2, cap and plug are tight.',
    },
    disposition: 'Rework',
    decided: {
      day: -7,
      clock: '08:20',
      by: 'maya',
      text: 'Open J1, clean the port, tighten to 18.5 N·m, then repeat the leak test.',
    },
    approved: { day: -7, clock: '08:50', by: ['quinn'] },
    resolved: {
      day: -7,
      clock: '15:10',
      by: 'quinn',
      text: 'A fiber under the O-ring. Tight after the rework.',
    },
  } satisfies IssueLiteral,
  rework: {
    procedure: 'Reseat a port fitting',
    part: 'EP-1000',
    serial: 'TI-0004',
    inStock: true,
    begins: { day: -7, clock: '09:30' },
    startedBy: 'leo',
    worker: 'omar',
    verifier: 'quinn',
    lead: 'leo',
    workCenter: 'WC-10 Clean assembly',
    order: 'SO-2204',
    to: 'Finished goods',
  } satisfies PastRunLiteral,
  /** When the step that failed is done again. */
  redone: { day: -7, clock: '13:00' },
} as const

/** A body with a nick is taken out of an igniter, scrapped, and another goes in. */
export const nick = {
  run: { ...igniter, serial: 'TI-0003', worker: 'omar', begins: { day: -9, clock: '06:30' } },
  before: '2.2',
  damaged: 'EB-0018',
  spare: 'EB-0019',
  reason: 'A nick of 0.1 mm across the sealing groove, seen under the magnifier.',
  issue: {
    title: 'Body EB-0018 has a nick in the sealing groove',
    found: {
      day: -9,
      clock: '15:00',
      by: 'quinn',
      text: 'Taken out of TI-0003 before the ring was laid in. The tray of the wash has a burr where bodies lie.',
    },
    disposition: 'Scrap',
    decided: {
      day: -8,
      clock: '09:00',
      by: 'quinn',
      text: 'The groove cannot be machined again: 0.05 mm is left of the wall.',
    },
    approved: { day: -8, clock: '09:30', by: ['hana'] },
    resolved: { day: -8, clock: '11:00', by: 'quinn', text: 'Cut up. The burr of the tray is filed off.' },
  } satisfies IssueLiteral,
  scrapped: 'Nick across the sealing groove',
} as const

/** A crimp tool is found out of tolerance, and what it crimped since it was found good is looked at. */
export const crimpTool = {
  serial: 'CT-02',
  good: { day: -9, clock: '07:10', by: 'hana', text: 'Three test crimps pulled: 118, 121, 120 N.' },
  bad: {
    day: -1,
    clock: '08:10',
    by: 'hana',
    text: 'Closes 0.08 mm too wide in setting 4: three test crimps at 94, 88 and 91 N, 118 at the last check.',
  },
  disposition: 'Use as is',
  decided: {
    day: -1,
    clock: '10:20',
    by: 'quinn',
    text: 'All pulls of HA-0404 and HA-0405 read again: the lowest are 112 and 101 N, 89 wanted, and every crimp was looked at. Both serve. The tool goes to the maker.',
  },
  approved: { day: -1, clock: '11:10', by: ['quinn', 'maya'] },
  resolved: {
    day: -1,
    clock: '11:40',
    by: 'quinn',
    text: 'Both harnesses are free again. CT-01 takes over.',
  },
} as const satisfies Omit<IssueLiteral, 'title' | 'found'> & Record<string, unknown>

/** A limit is redlined on one lead of a batch, taken by the others, and goes into the draft of the next version. */
export const redline = {
  procedure: 'Build ignition lead',
  on: 'IL-0311',
  siblings: ['IL-0312', 'IL-0313'],
  step: 'Hi-pot test',
  field: 'Leakage current, µA',
  maximum: '3.0',
  written: {
    day: -1,
    clock: '14:20',
    by: 'grace',
    text: 'Cable of drum HV-2210 leaks 1 µA where it is sound. With 5 µA allowed a flaw of 4 would pass.',
  },
  approved: { day: -1, clock: '14:50', by: ['maya', 'quinn'] },
  applied: {
    day: -1,
    clock: '15:10',
    by: 'maya',
    text: 'The other leads for SO-2252 are cut from the same drum.',
  },
  merged: { day: -1, clock: '15:40', by: 'maya' },
} as const

/** A completed build is opened once more to correct a reading. */
export const exchangedDigits = {
  serial: 'TQ-0009',
  opened: {
    day: -3,
    clock: '08:30',
    by: 'quinn',
    text: 'The leak rate in the record is not the one on the chart of the detector.',
  },
  /** Who signs beside: never who opens. */
  second: 'ada',
  step: 'Helium leak test',
  field: 'Leak rate',
  value: '0.000025',
  corrected: { day: -3, clock: '09:00', by: 'omar', text: 'Two digits exchanged: the chart says 2.5E-5.' },
  completed: {
    day: -3,
    clock: '10:10',
    by: 'quinn',
    text: 'Record corrected and read again from end to end.',
  },
  location: 'Finished goods',
} as const

/** The hold point before a hot spark is refused, and passed once the gauge is changed. */
export const hungGauge = {
  run: {
    ...igniter,
    procedure: 'Accept igniter for delivery',
    serial: 'TQ-0009',
    inStock: true,
    worker: 'ingrid',
    verifier: 'hana',
    workCenter: 'WC-20 Pressure test',
    order: 'QC-01',
    to: 'Shipping',
    begins: { day: -2, clock: '07:00' },
  },
  step: '2',
  rejected: {
    day: -2,
    clock: '08:20',
    by: 'hana',
    text: 'The chamber is vented and the gauge still reads 2 bar: nobody goes on with a gauge that hangs.',
  },
  released: {
    day: -2,
    clock: '09:00',
    by: 'quinn',
    text: 'Gauge changed; it reads zero, and 10.0 against the master.',
  },
} as const

import type { PersonKey } from './people.ts'

/** A date so many days after the demonstration is loaded. */
export interface DaysAhead {
  readonly inDays: number
}

/** A tool of the crib, by its serial. */
export interface ToolInHand {
  readonly tool: string
}

/** What is recorded in a field. Numbers as they were read. */
export type ValueLiteral = string | boolean | readonly string[] | DaysAhead | ToolInHand

/** What somebody did on one step. */
export interface WorkLiteral {
  /** Number of the step. */
  readonly step: string
  readonly by: PersonKey
  /** Who lets the work pass the step's gate. */
  readonly gateBy?: PersonKey
  /** When the gate is passed; absent: before the step starts. */
  readonly gateAt?: 'END'
  /** How long it takes; absent: twenty. */
  readonly minutes?: number
  /** By name of the field. */
  readonly values: Readonly<Record<string, ValueLiteral>>
  /** By name of the sign-off, in the order of signing. */
  readonly signs?: Readonly<Record<string, PersonKey>>
  /** Who accepts a value out of range. */
  readonly concession?: { readonly field: string; readonly by: PersonKey; readonly reason: string }
  /** The step is still in work. */
  readonly unfinished?: true
  /** Why the step failed. */
  readonly failed?: string
}

/** A run as the history of the factory has it. */
export interface RunLiteral {
  readonly procedure: string
  readonly part: string
  /** Of the unit, or the number of the lot. */
  readonly serial: string
  /** How many the lot holds; absent: it is a unit. */
  readonly lotOf?: number
  /** The unit lies in the stores; absent: the run makes it. */
  readonly inStock?: true
  readonly startedBy: PersonKey
  readonly assignedTo?: PersonKey
  readonly location?: string
  /** Working days after the load. */
  readonly dueInDays?: number
  /** It is on the schedule for the early shift of that working day. */
  readonly startInDays?: number
  readonly priority?: number
  readonly orderReference?: string
  /** Title of the batch that it is in. */
  readonly batch?: string
  readonly work: readonly WorkLiteral[]
  readonly hold?: {
    readonly by: PersonKey
    readonly kind: 'MATERIAL' | 'ENGINEERING' | 'PRODUCTION' | 'QUALITY'
    readonly reason: string
  }
  readonly completion?: {
    readonly by: PersonKey
    readonly location: string
    readonly comment: string
    /** A value was accepted out of range. */
    readonly underConcession?: true
  }
  readonly cancel?: { readonly by: PersonKey; readonly reason: string }
}

const kitChecked: WorkLiteral = {
  step: '1',
  by: 'olivia',
  values: {
    'Lines missing from the kit': '0',
    'Cleanliness of body and cap': 'Level 200A',
    'Kit packed on': { inDays: -33 },
    'Lubricant, days left': '240',
  },
}

const wholeBuild: readonly WorkLiteral[] = [
  kitChecked,
  {
    step: '2.1',
    by: 'olivia',
    values: {
      'GOX orifice, marked': '0.85',
      'Methane orifice, marked': '0.65',
      'Seated below the face, of 2': '2',
    },
  },
  {
    step: '2.2',
    by: 'olivia',
    values: { 'Scratches on the ring': '0', 'Looked at with': 'Magnifier 10 ×' },
    signs: { 'Cap fitted': 'olivia' },
  },
  {
    step: '2.3',
    by: 'olivia',
    values: { 'Torque wrench': { tool: 'TW-03' }, 'Final torque': '2.76' },
    signs: { Torqued: 'olivia', 'Torque verified': 'quinn' },
  },
  {
    step: '2.4',
    by: 'omar',
    values: { 'Electrode gap': '0.72', 'Plug torque': '11.2', 'Insulation at 500 V': '850' },
  },
  { step: '2.5', by: 'omar', values: { 'Torque J1': '18.1', 'Torque J2': '17.9' } },
  {
    step: '3.1',
    by: 'omar',
    gateBy: 'quinn',
    values: { 'Proof pressure': '45.6', 'Held for': '5', 'Leaks heard, deformations seen': '0' },
  },
  {
    step: '3.2',
    by: 'omar',
    values: {
      'Leak rate': '0.000012',
      Method: 'Sniffer',
      'Leak detector': { tool: 'LD-01' },
      'Leak detector, days to calibration': '120',
    },
  },
  { step: '3.3', by: 'omar', values: { 'Sparks at the gap, of 20': '20', 'Sparks elsewhere': '0' } },
  {
    step: '4',
    by: 'omar',
    values: {
      'Differences from the traveler': '0',
      'Protective caps fitted': ['J1', 'J2', 'Nozzle', 'Electrode'],
    },
    signs: { 'Built and tested': 'omar', Inspected: 'quinn' },
  },
]

const igniter = {
  procedure: 'Assemble and test torch igniter',
  part: 'EP-1000',
  startedBy: 'priya',
} as const

/** The runs of the first week, each in another state. */
export const runs: readonly RunLiteral[] = [
  {
    ...igniter,
    serial: 'TI-0007',
    assignedTo: 'olivia',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2217',
    work: wholeBuild,
    completion: { by: 'leo', location: 'Finished goods', comment: 'For engine Cinder 04.' },
  },
  {
    ...igniter,
    serial: 'TI-0008',
    assignedTo: 'olivia',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2217',
    dueInDays: 1,
    priority: 10,
    work: [
      ...wholeBuild.slice(0, 4),
      {
        step: '2.4',
        by: 'olivia',
        values: { 'Electrode gap': '0.68', 'Plug torque': '10.9' },
        unfinished: true,
      },
    ],
  },
  {
    ...igniter,
    serial: 'TI-0009',
    assignedTo: 'omar',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2217',
    dueInDays: 1,
    work: [
      ...wholeBuild.slice(0, 4),
      {
        step: '2.4',
        by: 'omar',
        values: { 'Electrode gap': '0.71', 'Plug torque': '11.0', 'Insulation at 500 V': '38' },
        failed: 'Insulation 38 MΩ, 100 wanted. Moisture in the plug? Dried at 60 °C for an hour: no change.',
      },
    ],
  },
  {
    ...igniter,
    serial: 'TI-0010',
    assignedTo: 'omar',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2231',
    dueInDays: 4,
    work: [kitChecked],
    hold: {
      by: 'leo',
      kind: 'MATERIAL',
      reason: 'C-rings of lot CR-1192 are being looked at again by the supplier. Wait for the answer.',
    },
  },
  {
    ...igniter,
    serial: 'TI-0011',
    assignedTo: 'omar',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2231',
    dueInDays: 5,
    work: [],
  },
  {
    ...igniter,
    serial: 'TI-0012',
    location: 'WC-10 Clean assembly',
    orderReference: 'SO-2231',
    dueInDays: 7,
    startInDays: 1,
    work: [],
  },
  {
    procedure: 'Inspect igniter body',
    part: 'EP-1010',
    serial: 'EB-0035',
    inStock: true,
    startedBy: 'quinn',
    assignedTo: 'quinn',
    dueInDays: 2,
    work: [
      {
        step: '1',
        by: 'quinn',
        values: {
          Certificate: 'EN 10204 3.1',
          'Heat number': 'HT-77120',
          'Certificate dated': { inDays: -20 },
        },
      },
      { step: '2', by: 'quinn', values: { 'Surfaces good': true } },
      { step: '3', by: 'quinn', values: { 'Chamber bore': '8.006' }, unfinished: true },
    ],
  },
]

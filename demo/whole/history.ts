import type { PersonKey } from '../people.ts'

/** A working day (-1 is the one before today) with a clock time, or so many working minutes before the load. */
export type Begin = { readonly day: number; readonly clock: string } | { readonly minutesAgo: number }

/** A run of the four weeks before the load. What is recorded follows from the limits of its procedure. */
export interface PastRunLiteral {
  readonly procedure: string
  readonly part: string
  /** Of the unit, or the number of the lot. */
  readonly serial: string
  /** How many the lot holds; absent: it is a unit. */
  readonly lotOf?: number
  /** Where it arrives just before, when the run inspects what was delivered. */
  readonly arrivesAt?: string
  /** The unit was made by a run before. */
  readonly inStock?: true
  readonly begins: Begin
  readonly startedBy: PersonKey
  readonly worker: PersonKey
  /** Signs and approves for Quality. */
  readonly verifier: PersonKey
  readonly lead: PersonKey
  readonly workCenter: string
  readonly order?: string
  /** Working days after the load. */
  readonly dueInDays?: number
  readonly batch?: string
  /** Where it goes when the run is complete. */
  readonly to: string
  /** The first step that is not worked on any more. */
  readonly before?: string
  readonly fails?: { readonly step: string; readonly reason: string }
  readonly cancel?: { readonly by: PersonKey; readonly reason: string }
}

interface Series extends Omit<PastRunLiteral, 'serial' | 'begins'> {
  readonly clock: string
  readonly prefix: string
  readonly first: number
  /** Working days on which one of them starts. */
  readonly days: readonly number[]
}

function series({ prefix, first, days, clock, ...run }: Series): PastRunLiteral[] {
  return days.map((day, nth) => ({
    ...run,
    begins: { day, clock },
    serial: `${prefix}-${String(first + nth).padStart(4, '0')}`,
  }))
}

const exciter = {
  procedure: 'Build and pot exciter',
  part: 'EP-1210',
  startedBy: 'priya',
  worker: 'sam',
  verifier: 'hana',
  lead: 'grace',
  workCenter: 'WC-30 Electrical bench',
  to: 'Rack C',
} as const

const lead = { ...exciter, procedure: 'Build ignition lead', part: 'EP-1230' } as const

const harness = {
  ...exciter,
  procedure: 'Build power and trigger harness',
  part: 'EP-1240',
  worker: 'grace',
} as const

const caps = {
  procedure: 'Clean injector caps for oxygen service',
  part: 'EP-1020',
  startedBy: 'priya',
  worker: 'tomas',
  verifier: 'hana',
  lead: 'leo',
  workCenter: 'WC-40 Oxygen cleaning',
  to: 'Rack A',
} as const

const seals = {
  procedure: 'Receive and inspect metal C-rings',
  part: 'EP-1040',
  startedBy: 'hana',
  worker: 'hana',
  verifier: 'quinn',
  lead: 'leo',
  workCenter: 'WC-50 Receiving inspection',
  arrivesAt: 'WC-50 Receiving inspection',
  to: 'Shelf B-3',
} as const

const body = {
  procedure: 'Inspect igniter body',
  part: 'EP-1010',
  startedBy: 'quinn',
  worker: 'tomas',
  verifier: 'quinn',
  lead: 'leo',
  workCenter: 'WC-50 Receiving inspection',
  arrivesAt: 'WC-50 Receiving inspection',
  to: 'Rack A',
} as const

const igniter = {
  procedure: 'Assemble and test torch igniter',
  part: 'EP-1000',
  startedBy: 'priya',
  worker: 'olivia',
  verifier: 'quinn',
  lead: 'leo',
  workCenter: 'WC-10 Clean assembly',
  order: 'QC-01',
  to: 'Finished goods',
} as const

const acceptance = {
  ...igniter,
  procedure: 'Accept igniter for delivery',
  inStock: true,
  worker: 'ingrid',
  verifier: 'hana',
  workCenter: 'WC-20 Pressure test',
  to: 'Shipping',
} as const

export const pastRuns: readonly PastRunLiteral[] = [
  ...series({
    ...exciter,
    prefix: 'EX',
    first: 201,
    clock: '06:30',
    days: [-19, -17, -15, -13, -11, -9, -7, -5, -3],
  }),
  { ...exciter, serial: 'EX-0210', begins: { day: -1, clock: '06:20' }, order: 'SO-2252' },
  // The version's potting was stopped yesterday: this one waits before it.
  { ...exciter, serial: 'EX-0211', begins: { minutesAgo: 200 }, dueInDays: 1, before: '5', order: 'SO-2252' },
  ...series({
    ...lead,
    prefix: 'IL',
    first: 301,
    clock: '10:40',
    days: [-18, -16, -14, -12, -10, -8, -6, -4, -2],
  }),
  { ...lead, serial: 'IL-0310', begins: { minutesAgo: 55 }, dueInDays: 4, worker: 'grace', order: 'SO-2252' },
  ...[311, 312, 313].map((number) => ({
    ...lead,
    serial: `IL-0${number}`,
    begins: { day: -1, clock: '13:20' },
    before: '1',
    batch: 'Leads for SO-2252',
    dueInDays: 6,
    order: 'SO-2252',
  })),
  ...series({ ...harness, prefix: 'HA', first: 401, clock: '08:15', days: [-18, -14, -10, -6, -2] }),
  { ...harness, serial: 'HA-0406', begins: { minutesAgo: 80 }, dueInDays: 1, order: 'SO-2252' },
  ...series({ ...caps, prefix: 'IC', first: 2511, clock: '07:00', lotOf: 8, days: [-17, -12, -7, -2] }),
  { ...caps, serial: 'IC-2515', lotOf: 10, begins: { minutesAgo: 120 }, dueInDays: 1 },
  { ...seals, serial: 'CR-1193', lotOf: 24, begins: { day: -16, clock: '09:00' }, order: 'PO-0855' },
  { ...seals, serial: 'CR-1194', lotOf: 24, begins: { day: -9, clock: '09:30' }, order: 'PO-0861' },
  {
    ...seals,
    serial: 'CR-1195',
    lotOf: 40,
    begins: { day: -3, clock: '10:00' },
    order: 'PO-0866',
    fails: {
      step: '3',
      reason: 'Silver 19 µm on two of eight rings, 25 wanted. The supplier takes the lot back.',
    },
  },
  ...series({ ...body, prefix: 'EB', first: 18, clock: '07:20', days: [-19, -18, -16, -15, -13, -11] }),
  {
    ...body,
    serial: 'EB-0024',
    begins: { day: -10, clock: '07:20' },
    fails: {
      step: '3',
      reason:
        'Chamber bore 8.021, 8.015 allowed. Tool wear in operation 40; the shop has changed the insert.',
    },
  },
  ...series({ ...body, prefix: 'EB', first: 25, clock: '07:20', days: [-8, -6, -4, -1] }),
  ...series({ ...igniter, prefix: 'TQ', first: 1, clock: '06:20', days: [-18, -16] }),
  {
    ...igniter,
    serial: 'TQ-0003',
    begins: { day: -14, clock: '06:20' },
    fails: {
      step: '3.3',
      reason: '17 sparks at the gap, three at the insulator. Plug was damp; insulation was never measured.',
    },
    cancel: {
      by: 'quinn',
      reason: 'Taken apart for the investigation. The next version measures the insulation.',
    },
  },
  ...series({ ...igniter, prefix: 'TQ', first: 4, clock: '06:20', days: [-11, -10, -8] }),
  ...series({ ...igniter, prefix: 'TQ', first: 7, clock: '06:30', worker: 'omar', days: [-7, -5, -4] }),
  {
    ...igniter,
    serial: 'TQ-0010',
    begins: { day: -3, clock: '12:00' },
    before: '2',
    cancel: { by: 'maya', reason: 'The customer took the tenth qualification unit off the order.' },
  },
  {
    ...igniter,
    serial: 'TI-0013',
    begins: { minutesAgo: 130 },
    dueInDays: 3,
    worker: 'olivia',
    order: 'SO-2231',
  },
  { ...acceptance, serial: 'TQ-0001', begins: { day: -15, clock: '07:00' } },
  { ...acceptance, serial: 'TQ-0002', begins: { day: -13, clock: '07:00' } },
  { ...acceptance, serial: 'TQ-0004', begins: { day: -9, clock: '07:00' } },
  { ...acceptance, serial: 'TQ-0005', begins: { day: -8, clock: '09:00' } },
  { ...acceptance, serial: 'TQ-0006', begins: { day: -6, clock: '07:00' } },
  { ...acceptance, serial: 'TQ-0007', begins: { day: -5, clock: '07:00' } },
  { ...acceptance, serial: 'TQ-0008', begins: { minutesAgo: 70 }, dueInDays: 3 },
]

/** When the runs of the small factory began, by serial. */
export const begunAt: Readonly<Record<string, Begin>> = {
  'TI-0007': { day: -6, clock: '06:30' },
  'TI-0008': { minutesAgo: 140 },
  'TI-0009': { day: -2, clock: '06:40' },
  'TI-0010': { day: -2, clock: '13:00' },
  'TI-0011': { day: -1, clock: '14:10' },
  'TI-0012': { day: -1, clock: '14:20' },
  'EB-0035': { minutesAgo: 90 },
}

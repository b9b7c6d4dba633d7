import type { PersonKey } from '../people.ts'

/** A moment of the four weeks: a working day (0 is today) and a clock time. */
export interface Moment {
  readonly day: number
  readonly clock: string
}

/** What a note is about: the run on a unit, the unit itself, a part or a procedure. */
export type Subject =
  | { readonly run: string }
  | { readonly unit: string }
  | { readonly part: string }
  | { readonly procedure: string }

export interface CommentLiteral extends Moment {
  readonly by: PersonKey
  readonly on: Subject
  readonly text: string
  /** The authors of the procedure shall answer it. */
  readonly isFeedback?: true
}

export const comments: readonly CommentLiteral[] = [
  {
    day: -13,
    clock: '15:10',
    by: 'quinn',
    on: { run: 'TQ-0003' },
    text: 'Moisture between insulator and shell. From version 2 on we measure the insulation at 500 V before the fittings go on.',
  },
  {
    day: -10,
    clock: '08:40',
    by: 'tomas',
    on: { run: 'EB-0024' },
    text: 'Measured three times, also by Quinn. It is the bore, not the gauge: master reads 8.000.',
  },
  {
    day: -7,
    clock: '11:30',
    by: 'olivia',
    on: { procedure: 'Assemble and test torch igniter' },
    text: 'The picture of the screws helps. Could it stand on the wall at the bench too?',
    isFeedback: true,
  },
  {
    day: -5,
    clock: '09:50',
    by: 'sam',
    on: { procedure: 'Build and pot exciter' },
    text: 'Degassing takes six minutes, not four, since the new pump oil.',
    isFeedback: true,
  },
  {
    day: -2,
    clock: '15:20',
    by: 'leo',
    on: { run: 'TI-0010' },
    text: 'Supplier answers by tomorrow noon. Kit stays closed on the shelf until then.',
  },
  {
    day: -2,
    clock: '15:40',
    by: 'omar',
    on: { run: 'TI-0009' },
    text: 'Dried another hour at 80 °C: 41 MΩ. I would take a plug of another lot.',
  },
  {
    day: -1,
    clock: '15:30',
    by: 'grace',
    on: { part: 'EP-1218' },
    text: 'Three left. Forty are promised for the week after next.',
  },
]

export interface LabelLiteral {
  readonly value: string
  readonly on: readonly Subject[]
}

export const labels: readonly LabelLiteral[] = [
  {
    value: 'Qualification',
    on: [{ run: 'TQ-0001' }, { run: 'TQ-0003' }, { run: 'TQ-0008' }, { unit: 'TQ-0004' }],
  },
  { value: 'Flight', on: [{ run: 'TI-0008' }, { run: 'TI-0012' }, { run: 'TI-0013' }] },
  { value: 'Supplier watch', on: [{ part: 'EP-1040' }, { part: 'EP-1218' }, { run: 'TI-0010' }] },
  { value: 'Rush', on: [{ run: 'TI-0008' }, { run: 'IL-0310' }] },
]

/** Units and lots that Quality holds. */
export const heldUnits = [
  {
    day: -10,
    clock: '11:30',
    by: 'quinn',
    unit: 'EB-0024',
    reason: 'Chamber bore 8.021 mm, 8.015 mm allowed.',
  },
  {
    day: -4,
    clock: '10:15',
    by: 'hana',
    unit: 'EX-0204',
    reason: 'Rattles when shaken. A screw inside? X-ray on Thursday.',
  },
  {
    day: -3,
    clock: '15:30',
    by: 'hana',
    unit: 'CR-1195',
    reason: 'Silver 19 µm on two of eight rings, 25 µm wanted. Red label; it goes back to the supplier.',
  },
] as const

/** A step of a released version that nobody may start any more. */
export const stop = {
  day: -1,
  clock: '15:05',
  by: 'maya',
  procedure: 'Build and pot exciter',
  step: 'Pot',
  reason:
    'The witness sample of compound lot SIL-88 is at Shore A 22 after a day, 38 wanted. No more potting until it is clear.',
} as const

/** A draft that waits for its reviewer. */
export const inReview = {
  day: -1,
  clock: '11:00',
  procedure: 'Build power and trigger harness',
  description:
    'Six wires, two connectors, 1.2 m. Workmanship as in IPC/WHMA-A-620 class 3. New: backshell torque with the strap wrench.',
  reviewer: 'quinn',
} as const

/** How a work center works. Clock times are Denver's. */
export interface WorkCenterLiteral {
  readonly location: string
  readonly stations: number
  readonly shifts: readonly {
    readonly name: string
    /** 1 is Monday. */
    readonly weekdays: readonly number[]
    readonly start: string
    readonly end: string
  }[]
}

/** Work that is ordered and not started. Days are working days, counted from the load of the demonstration. */
export interface PlannedLiteral {
  readonly title?: string
  readonly part: string
  readonly procedure: string
  readonly quantity: number
  /** Where it is not said, somebody is yet to schedule it. */
  readonly location?: string
  readonly orderReference: string
  readonly priority?: number
  readonly startInDays?: number
  readonly endInDays?: number
  readonly neededInDays: number
}

const weekdays = [1, 2, 3, 4, 5]
/** The hours in which the factory works. */
export const twoShifts = [
  { name: 'Early', weekdays, start: '06:00', end: '14:00' },
  { name: 'Late', weekdays, start: '14:00', end: '22:00' },
]

export const workCenters: readonly WorkCenterLiteral[] = [
  {
    location: 'WC-10 Clean assembly',
    stations: 2,
    shifts: twoShifts,
  },
  {
    location: 'WC-20 Pressure test',
    stations: 1,
    shifts: twoShifts,
  },
]

const igniters = {
  part: 'EP-1000',
  procedure: 'Assemble and test torch igniter',
  location: 'WC-10 Clean assembly',
} as const

export const plannedWork: readonly PlannedLiteral[] = [
  { ...igniters, quantity: 1, orderReference: 'SO-2231', startInDays: 2, endInDays: 3, neededInDays: 7 },
  {
    ...igniters,
    title: 'Igniters for the Cinder 05 hot fire',
    quantity: 2,
    orderReference: 'SO-2240',
    priority: 5,
    startInDays: 3,
    endInDays: 4,
    neededInDays: 6,
  },
  { ...igniters, quantity: 6, orderReference: 'SO-2252', startInDays: 5, endInDays: 10, neededInDays: 15 },
  {
    part: 'EP-1010',
    procedure: 'Inspect igniter body',
    location: 'WC-20 Pressure test',
    quantity: 3,
    orderReference: 'PO-0871',
    startInDays: -2,
    endInDays: -1,
    neededInDays: -1,
  },
  {
    part: 'EP-1010',
    procedure: 'Inspect igniter body',
    quantity: 4,
    orderReference: 'PO-0884',
    neededInDays: 8,
  },
]

import type { LocationLiteral } from '../locations.ts'
import { twoShifts, type WorkCenterLiteral } from '../plannedWork.ts'

/** Where engines are fired, on a clock of its own. */
export const testSite = { name: 'Mojave test stand', timeZone: 'America/Los_Angeles' } as const

/** Where else the whole factory works and stores. */
export const moreLocations: readonly LocationLiteral[] = [
  {
    name: 'WC-30 Electrical bench',
    type: 'WORKCENTER',
    description:
      'Two static-safe benches: crimping, soldering, potting, hi-pot up to 15 kV behind the screen.',
  },
  {
    name: 'WC-40 Oxygen cleaning',
    type: 'WORKCENTER',
    description:
      'Ultrasonic line, deionized rinse, vacuum oven, black light. Parts leave it in sealed bags only.',
  },
  {
    name: 'WC-50 Receiving inspection',
    type: 'WORKCENTER',
    description:
      'Surface plate, microscope and gauges at 20 °C. What has arrived waits here until it is accepted.',
  },
  { name: 'Rack C', type: 'RACK', description: 'Electronic parts in static-safe bags.', parent: 'Stores' },
  { name: 'Rack D', type: 'RACK', description: 'Wire, braid and tubing on spools.', parent: 'Stores' },
  {
    name: 'Shelf B-3',
    type: 'SHELF',
    description: 'Seals and O-rings, dark and at 21 °C.',
    parent: 'Rack B',
  },
  {
    name: 'Dry cabinet',
    type: 'SHELF',
    description: 'Exciters before potting, below 5 % humidity.',
    parent: 'Rack C',
  },
  { name: 'Shipping', type: 'WAREHOUSE', description: 'Packed igniters with their papers.' },
  {
    name: 'Stand 2 igniter rack',
    type: 'RACK',
    description: 'Igniters at the test stand, next to the engine.',
    site: testSite.name,
  },
]

const weekdays = [1, 2, 3, 4, 5]

export const moreWorkCenters: readonly WorkCenterLiteral[] = [
  {
    location: 'WC-30 Electrical bench',
    stations: 2,
    shifts: twoShifts,
  },
  {
    location: 'WC-40 Oxygen cleaning',
    stations: 1,
    shifts: twoShifts,
  },
  {
    location: 'WC-50 Receiving inspection',
    stations: 1,
    shifts: [{ name: 'Day', weekdays, start: '07:00', end: '15:30' }],
  },
]

/** Working days on which a work center does not work, counted from the load. */
export const closedDays: readonly {
  readonly location: string
  readonly inDays: number
  readonly reason: string
}[] = [
  { location: 'WC-20 Pressure test', inDays: 6, reason: 'The gauges go to calibration.' },
  { location: 'WC-10 Clean assembly', inDays: 11, reason: 'Filters of the clean room are changed.' },
]

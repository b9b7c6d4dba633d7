/** Where work is done and where things lie. */
export interface LocationLiteral {
  readonly name: string
  readonly type: 'WORKCENTER' | 'WAREHOUSE' | 'RACK' | 'SHELF'
  readonly description: string
  /** Name of the place that it is in; stands before it in the list. */
  readonly parent?: string
  /** Name of the site; absent: that of the place it is in, else the first. */
  readonly site?: string
  /** False: what lies here may not be used. */
  readonly available?: false
}

export const locations: readonly LocationLiteral[] = [
  {
    name: 'WC-10 Clean assembly',
    type: 'WORKCENTER',
    description: 'ISO 7 clean room with two benches. Oxygen-clean parts are opened only here.',
  },
  {
    name: 'WC-20 Pressure test',
    type: 'WORKCENTER',
    description: 'Test cell behind the blast wall: proof pressure to 100 bar, helium leak test, spark test.',
  },
  { name: 'Stores', type: 'WAREHOUSE', description: 'Everything that waits to be used.' },
  { name: 'Rack A', type: 'RACK', description: 'Machined parts in sealed bags.', parent: 'Stores' },
  { name: 'Rack B', type: 'RACK', description: 'Bought parts, fasteners and fluids.', parent: 'Stores' },
  { name: 'Tool crib', type: 'RACK', description: 'Calibrated tools.', parent: 'Stores' },
  { name: 'Finished goods', type: 'WAREHOUSE', description: 'Accepted igniters, bagged and capped.' },
  {
    name: 'Quarantine',
    type: 'WAREHOUSE',
    description: 'Locked cage: nothing leaves it without Quality.',
    available: false,
  },
]

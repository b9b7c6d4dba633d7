interface Lying {
  readonly part: string
  readonly location: string
}

/** Something that lies in the stores on the first day: units with serials, or an amount with its lot where lots are kept. */
export type StockLiteral =
  | (Lying & { readonly serials: readonly string[] })
  | (Lying & { readonly lot?: string; readonly quantity: string })

export const stock: readonly StockLiteral[] = [
  { part: 'EP-1010', location: 'Rack A', serials: ['EB-0031', 'EB-0032', 'EB-0033', 'EB-0034', 'EB-0035'] },
  { part: 'EP-1010', location: 'Quarantine', serials: ['EB-0029'] },
  { part: 'EP-1020', location: 'Rack A', lot: 'IC-2405', quantity: '8' },
  { part: 'EP-1030', location: 'Rack B', lot: 'SP-88213', quantity: '14' },
  { part: 'EP-1040', location: 'Rack B', lot: 'CR-1192', quantity: '22' },
  { part: 'EP-1051', location: 'Rack B', lot: 'OG-0417', quantity: '9' },
  { part: 'EP-1052', location: 'Rack B', lot: 'OM-0418', quantity: '11' },
  { part: 'EP-1060', location: 'Rack B', lot: 'FT-7740', quantity: '30' },
  { part: 'EP-1080', location: 'Rack B', lot: 'SC-5512', quantity: '240' },
  { part: 'EP-1090', location: 'Rack B', lot: 'LU-2301', quantity: '487.5' },
  { part: 'EP-1095', location: 'Rack B', quantity: '100' },
  { part: 'EP-9010', location: 'Tool crib', serials: ['TW-03', 'TW-04'] },
  { part: 'EP-9020', location: 'Tool crib', serials: ['LD-01'] },
  { part: 'EP-1000', location: 'Finished goods', serials: ['TI-0005', 'TI-0006'] },
]

/** What is ordered of a supplier and expected so many days after the factory is loaded. */
export interface OrderedLiteral extends Lying {
  readonly quantity: string
  readonly supplier: string
  readonly orderReference: string
  readonly expectedInDays: number
}

export const ordered: readonly OrderedLiteral[] = [
  {
    part: 'EP-1040',
    location: 'Rack B',
    quantity: '40',
    supplier: 'Cascade Seals',
    orderReference: 'PO-2214',
    expectedInDays: 12,
  },
  {
    part: 'EP-1030',
    location: 'Rack B',
    quantity: '25',
    supplier: 'Norrland Ignition',
    orderReference: 'PO-2209',
    expectedInDays: -1,
  },
]

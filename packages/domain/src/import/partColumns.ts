import type { ImportColumn } from './importColumn.ts'

/** What a table of parts may say. */
export const partColumns: readonly ImportColumn[] = [
  {
    field: 'partNumber',
    aliases: ['partnumber', 'partno', 'partnum', 'pn', 'ipn', 'itemnumber', 'part', 'item', 'name'],
    kind: { is: 'name', most: 255 },
    required: true,
  },
  { field: 'revision', aliases: ['revision', 'rev'], kind: { is: 'name', most: 32 } },
  {
    field: 'description',
    aliases: ['description', 'desc', 'partdescription', 'bezeichnung'],
    kind: { is: 'text', most: 512 },
  },
  {
    field: 'partType',
    aliases: ['parttype', 'type'],
    kind: { is: 'choice', choices: { part: 'PART', tool: 'TOOL' } },
  },
  {
    field: 'trackingType',
    aliases: ['trackingtype', 'tracking', 'trackedby'],
    kind: { is: 'choice', choices: { serial: 'SERIAL', lot: 'LOT', none: null } },
  },
  {
    field: 'sourcingStrategy',
    aliases: ['sourcingstrategy', 'sourcing', 'makeorbuy', 'makebuy'],
    kind: {
      is: 'choice',
      choices: { make: 'MAKE', buy: 'BUY', both: 'DUAL_SOURCE', dualsource: 'DUAL_SOURCE' },
    },
  },
  {
    field: 'supplierPartNumber',
    aliases: ['supplierpartnumber', 'mpn', 'manufacturerpartnumber'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'unit',
    aliases: ['unit', 'uom', 'unitofmeasure', 'unitofmeasurement', 'units', 'einheit'],
    kind: { is: 'name', most: 255 },
  },
  { field: 'cost', aliases: ['cost', 'price', 'unitcost'], kind: { is: 'quantity' } },
  {
    field: 'leadTimeDays',
    aliases: ['leadtimedays', 'leadtime'],
    kind: { is: 'whole', least: 0, most: 20_000 },
  },
  {
    field: 'shelfLifeDays',
    aliases: ['shelflifedays', 'shelflife', 'keepsdays', 'defaultexpiry'],
    kind: { is: 'whole', least: 1, most: 18_262 },
  },
  { field: 'exportControlled', aliases: ['exportcontrolled', 'itar', 'ear'], kind: { is: 'yesNo' } },
]

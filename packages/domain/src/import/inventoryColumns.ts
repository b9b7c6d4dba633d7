import type { ImportColumn } from './importColumn.ts'

/** What a table of units and lots may say. */
export const inventoryColumns: readonly ImportColumn[] = [
  {
    field: 'partNumber',
    aliases: ['partnumber', 'partno', 'partnum', 'pn', 'ipn', 'itemnumber', 'part', 'item'],
    kind: { is: 'name', most: 255 },
    required: true,
  },
  { field: 'revision', aliases: ['revision', 'rev'], kind: { is: 'name', most: 32 } },
  {
    field: 'serialNumber',
    aliases: ['serialnumber', 'serialno', 'serial', 'sn'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'lotNumber',
    aliases: ['lotnumber', 'lotno', 'lot', 'batch', 'batchnumber'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'quantity',
    aliases: ['quantity', 'qty', 'onhand', 'stock', 'amount', 'menge'],
    kind: { is: 'quantity' },
  },
  {
    field: 'location',
    aliases: ['location', 'locationname', 'storage', 'bin', 'shelf', 'lagerort'],
    kind: { is: 'name', most: 128 },
  },
  {
    field: 'unit',
    aliases: ['unit', 'uom', 'unitofmeasure', 'unitofmeasurement', 'units', 'einheit'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'expiresOn',
    aliases: [
      'expireson',
      'expiry',
      'expirydate',
      'expirationdate',
      'expires',
      'useby',
      'bestbefore',
      'shelflifeend',
    ],
    kind: { is: 'day' },
  },
  {
    field: 'manufacturedOn',
    aliases: [
      'manufacturedon',
      'manufactured',
      'dateofmanufacture',
      'manufacturingdate',
      'mfgdate',
      'madeon',
    ],
    kind: { is: 'day' },
  },
]

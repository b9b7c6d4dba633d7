import type { ImportColumn } from './importColumn.ts'

/** What a table of orders may say: the work that each of them wants. */
export const orderColumns: readonly ImportColumn[] = [
  {
    field: 'orderReference',
    aliases: ['orderreference', 'order', 'orderno', 'ordernumber', 'reference'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'partNumber',
    aliases: ['partnumber', 'partno', 'partnum', 'pn', 'part', 'item', 'itemnumber'],
    kind: { is: 'name', most: 255 },
    required: true,
  },
  {
    field: 'partRevision',
    aliases: ['partrevision', 'revision', 'rev'],
    kind: { is: 'name', most: 32 },
  },
  {
    field: 'quantity',
    aliases: ['quantity', 'qty', 'amount', 'menge'],
    kind: { is: 'quantity' },
    required: true,
  },
  {
    field: 'needBy',
    aliases: ['needby', 'neededby', 'due', 'duedate', 'needdate'],
    kind: { is: 'time' },
  },
  {
    field: 'procedure',
    aliases: ['procedure', 'proceduretitle', 'routing'],
    kind: { is: 'name', most: 255 },
  },
  {
    field: 'workCenter',
    aliases: ['workcenter', 'location', 'locationname'],
    kind: { is: 'name', most: 128 },
  },
  { field: 'windowStart', aliases: ['windowstart', 'start', 'from'], kind: { is: 'time' } },
  { field: 'windowEnd', aliases: ['windowend', 'end', 'until'], kind: { is: 'time' } },
  { field: 'title', aliases: ['title'], kind: { is: 'name', most: 255 } },
  { field: 'priority', aliases: ['priority'], kind: { is: 'whole', least: -1_000, most: 1_000 } },
]

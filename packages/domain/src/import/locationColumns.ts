import type { ImportColumn } from './importColumn.ts'

/** What a table of places may say. */
export const locationColumns: readonly ImportColumn[] = [
  {
    field: 'name',
    aliases: ['name', 'location', 'locationname', 'place'],
    kind: { is: 'name', most: 128 },
    required: true,
  },
  {
    field: 'parent',
    aliases: ['parent', 'parentname', 'parentlocation', 'within', 'in'],
    kind: { is: 'name', most: 128 },
  },
  {
    field: 'type',
    aliases: ['type', 'locationtype', 'kind'],
    kind: {
      is: 'choice',
      choices: {
        workcenter: 'WORKCENTER',
        tote: 'TOTE',
        warehouse: 'WAREHOUSE',
        rack: 'RACK',
        shelf: 'SHELF',
      },
    },
  },
  { field: 'description', aliases: ['description', 'desc'], kind: { is: 'text', most: 512 } },
  { field: 'site', aliases: ['site', 'sitename', 'plant'], kind: { is: 'name', most: 255 } },
  {
    field: 'stations',
    aliases: ['stations', 'capacity'],
    kind: { is: 'whole', least: 1, most: 1_000 },
    permission: 'UpdateLocation',
  },
  { field: 'available', aliases: ['available', 'usable'], kind: { is: 'yesNo' } },
  { field: 'archived', aliases: ['archived'], kind: { is: 'yesNo' } },
]

import type { ListSpec } from '../graphql/listSpec.ts'
import { siteList } from '../site/siteList.graphql.ts'

/** What `devices`, and every filter on a device, can ask. */
export const deviceList: ListSpec = {
  name: 'devices',
  table: 'device',
  filterType: 'DevicesInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    siteId: { column: 'site_id', kind: 'ID' },
    archived: { column: 'archived', kind: 'Boolean' },
    site: { list: () => siteList, own: 'site_id', other: 'id' },
  },
  sortType: 'DeviceSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, NAME: { column: 'name', indexed: true } },
}

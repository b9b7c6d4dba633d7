import type { ListSpec } from '../graphql/listSpec.ts'

/** What `sites`, and every filter on a site, can ask. */
export const siteList: ListSpec = {
  name: 'sites',
  table: 'site',
  filterType: 'SitesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    timeZone: { column: 'time_zone', kind: 'String' },
  },
  sortType: 'SiteSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, NAME: { column: 'name', indexed: true } },
}

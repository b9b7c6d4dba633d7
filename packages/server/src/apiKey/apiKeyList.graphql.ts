import type { ListSpec } from '../graphql/listSpec.ts'

/** What `apiKeys` can ask. */
export const apiKeyList: ListSpec = {
  name: 'apiKeys',
  table: 'api_key',
  filterType: 'APIKeyInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    clientId: { column: 'client_id', kind: 'String' },
    enabled: { column: 'enabled', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
  },
  sortType: 'APIKeySortEnum',
  sorts: { ID: { column: 'id', indexed: true }, CLIENT_ID: { column: 'client_id', indexed: true } },
}

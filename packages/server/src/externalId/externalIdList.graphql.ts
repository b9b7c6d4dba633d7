import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `externalIds`. */
export const externalIdList: ListSpec = {
  name: 'externalIds',
  table: 'external_id',
  filterType: 'ExternalIdsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    system: { column: 'system', kind: 'String' },
    type: { column: 'type', kind: 'String' },
    value: { column: 'value', kind: 'String' },
    entityId: { column: 'record_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
  },
  sortType: 'ExternalIdSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    VALUE: { column: 'value' },
    _CREATED: { column: 'created_at' },
  },
}

import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `runBatchs`: the reference spells it so. */
export const runBatchList: ListSpec = {
  name: 'runBatchs',
  table: 'run_batch',
  filterType: 'RunBatchesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    runs: { list: listNamed('runs'), own: 'id', other: 'run_batch_id' },
  },
  sortType: 'RunBatchSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    TITLE: { column: 'title', nullable: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
  },
}

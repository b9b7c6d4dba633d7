import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `receipts`. */
export const receiptList: ListSpec = {
  name: 'receipts',
  table: 'receipt',
  filterType: 'ReceiptsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    receivedAt: { column: 'received_at', kind: 'DateTime' },
    receivedById: { column: 'received_by', kind: 'ID' },
    supplier: { column: 'supplier', kind: 'String' },
    orderReference: { column: 'order_reference', kind: 'String' },
    packingSlip: { column: 'packing_slip', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    receivedBy: { list: listNamed('users'), own: 'received_by', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'ReceiptSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    RECEIVED_AT: { column: 'received_at', indexed: true },
    RECEIVED_BY_ID: { column: 'received_by' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

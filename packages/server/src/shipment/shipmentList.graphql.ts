import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `shipments`. */
export const shipmentList: ListSpec = {
  name: 'shipments',
  table: 'shipment',
  filterType: 'ShipmentsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    customer: { column: 'customer', kind: 'String' },
    orderReference: { column: 'order_reference', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  },
  sortType: 'ShipmentSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    CUSTOMER: { column: 'customer', indexed: true },
    ORDER_REFERENCE: { column: 'order_reference', nullable: true },
    _CREATED: { column: 'created_at', indexed: true },
  },
}

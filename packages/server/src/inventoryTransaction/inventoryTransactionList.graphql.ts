import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `inventoryTransactions`. */
export const inventoryTransactionList: ListSpec = {
  name: 'inventoryTransactions',
  table: 'inventory_transaction',
  filterType: 'InventoryTransactionsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    partInventoryId: { column: 'part_inventory_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    otherPartInventoryId: { column: 'other_id', kind: 'ID' },
    _created: { column: 'recorded_at', kind: 'DateTime' },
    partInventory: { list: listNamed('partInventories'), own: 'part_inventory_id', other: 'id' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
  },
  sortType: 'InventoryTransactionSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    _CREATED: { column: 'recorded_at', indexed: true },
    PART_INVENTORY_ID: { column: 'part_inventory_id', indexed: true },
    PART_ID: { column: 'part_id', indexed: true },
  },
}

import type { ListSpec, ThroughFilter } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `labels`. */
export const labelList: ListSpec = {
  name: 'labels',
  table: 'label',
  filterType: 'LabelsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    value: { column: 'value', kind: 'String' },
    archivedAt: { column: 'archived_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'LabelSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    VALUE: { column: 'value', indexed: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
  },
}

/** A label on a record. Not a list of its own. */
const recordLabelList: ListSpec = {
  name: 'recordLabels',
  table: 'record_label',
  filterType: 'RecordLabelsInputFilters',
  filters: {
    label: { list: () => labelList, own: 'label_id', other: 'id' },
    value: {
      through: { list: () => labelList, own: 'label_id', other: 'id' },
      filter: 'value',
      kind: 'String',
    },
  },
  sortType: 'RecordLabelSortEnum',
  sorts: {},
}

/** Records by a label on them. `own`: the column with the id that labels hang on. */
export const labelFilter = (own: string): ThroughFilter => ({
  through: { list: () => recordLabelList, own, other: 'record_id' },
  filter: 'label',
  kind: () => labelList,
})

/** The same by the label's words alone. */
export const labelValueFilter = (own: string): ThroughFilter => ({
  through: { list: () => recordLabelList, own, other: 'record_id' },
  filter: 'value',
  kind: 'String',
})

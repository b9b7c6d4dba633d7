import type { ListSpec, RelationFilter } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/**
 * Records of a noun by their custom attributes: `{key: {eq: "Customer"}, value: {eq: "Ember"}}`. `noun` as in the names of
 * its types: Run; `list`: its root list; `own`: what the attribute's record is called there.
 */
export function attributeFilter(
  noun: string,
  { list, own }: { readonly list: string; readonly own: string },
): RelationFilter {
  const spec: ListSpec = {
    name: `${own}Attributes`,
    table: 'attribute',
    filterType: `${noun}AttributesInputFilters`,
    filters: {
      id: { column: 'id', kind: 'String' },
      key: { column: 'key', kind: 'String' },
      type: { column: 'type', kind: { enum: 'reviewattrtypesenum' } },
      value: { column: 'value', kind: 'ScalarValue' },
      entityId: { column: 'record_id', kind: 'ID' },
      [`${own}Id`]: { column: 'record_id', kind: 'ID' },
      [own]: { list: listNamed(list), own: 'record_id', other: 'id' },
      createdById: { column: 'created_by', kind: 'ID' },
      updatedById: { column: 'updated_by', kind: 'ID' },
      createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
      updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
      _created: { column: 'created_at', kind: 'DateTime' },
      _updated: { column: 'updated_at', kind: 'DateTime' },
    },
    sortType: `${noun}AttributeSortEnum`,
    sorts: {},
  }
  return { list: () => spec, own: 'id', other: 'record_id' }
}

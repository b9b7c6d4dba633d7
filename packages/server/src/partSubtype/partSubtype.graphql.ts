import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed, registerList } from '../graphql/lists.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { PartType } from '../part/part.graphql.ts'
import type { PartRow } from '../part/partStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import {
  listPartsOfSubtypes,
  listSubtypesOfParts,
  loadPartSubtypes,
  type PartSubtypeRow,
} from './partSubtypeStore.ts'

export const PartSubtypeType = builder.objectRef<PartSubtypeRow>('PartSubtype')

PartSubtypeType.implement({
  description: 'A kind of parts: long lead time, critical to quality. A part is of any number of kinds.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    name: t.exposeString('name', { nullable: false }),
    description: t.exposeString('description'),
    prettyStr: t.exposeString('name'),
    parts: t.field({
      type: [PartType],
      description: 'By number.',
      resolve: ({ id }, _args, context) =>
        context.many<PartRow & { readonly of_id: string }>(listPartsOfSubtypes, id),
    }),
  }),
})

builder.objectField(PartType, 'partSubtypes', (t) =>
  t.field({
    type: [PartSubtypeType],
    description: 'The kinds of parts that it is of, by name.',
    resolve: ({ id }, _args, context) =>
      context.many<PartSubtypeRow & { readonly of_id: string }>(listSubtypesOfParts, id),
  }),
)

/** That a part has a subtype: not a list of its own, but the way from one to the other. */
registerList({
  name: 'subtypesOfParts',
  table: 'part_part_subtype',
  filterType: 'SubtypesOfPartsInputFilters',
  filters: {
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    partSubtype: { list: listNamed('partSubtypes'), own: 'part_subtype_id', other: 'id' },
  },
  sortType: 'SubtypesOfPartsSortEnum',
  sorts: { ID: { column: 'id', indexed: true } },
})

/** Filters and sorts of `partSubtypes`. */
const partSubtypeList: ListSpec = {
  name: 'partSubtypes',
  table: 'part_subtype',
  filterType: 'PartSubtypesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    description: { column: 'description', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    parts: {
      through: { list: listNamed('subtypesOfParts'), own: 'id', other: 'part_subtype_id' },
      filter: 'part',
      kind: listNamed('parts'),
    },
  },
  sortType: 'PartSubtypeSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    NAME: { column: 'name', indexed: true },
    DESCRIPTION: { column: 'description', nullable: true },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
  },
}
addList(partSubtypeList, PartSubtypeType, {
  connection: 'PartSubtypesConnection',
  edge: 'PartSubtypesEdge',
})
addRecord('partSubtype', 'One subtype of parts; null when there is none.', {
  type: PartSubtypeType,
  load: loadPartSubtypes,
})

import { importKinds } from '@traveler/domain/import/importKinds.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const ImportKindType = enumType('ImportKind', importKinds, 'What tables bring in.')

/** Filters and sorts of `importMappings`. */
export const importMappingList: ListSpec = {
  name: 'importMappings',
  table: 'import_mapping',
  filterType: 'ImportMappingsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    kind: { column: 'kind', kind: { enum: 'ImportKind' } },
    name: { column: 'name', kind: 'String' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  },
  sortType: 'ImportMappingSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, NAME: { column: 'name', indexed: true } },
}

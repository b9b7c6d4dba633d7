import type { ImportKindName } from '@traveler/domain/import/importKinds.ts'
import type { MappingOptions } from '@traveler/domain/import/mappingOptions.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export interface ImportMappingRow extends Row<'import_mapping'> {
  readonly options: MappingOptions
}

export function loadImportMappings(ids: readonly string[]): Statement {
  return statement('select * from import_mapping where id = any($1::bigint[])', [ids])
}

/** All mappings of tables of one kind, by their names. */
export function listMappingsOfKind(kind: ImportKindName): Statement {
  return statement('select * from import_mapping where kind = $1 order by name', [kind])
}

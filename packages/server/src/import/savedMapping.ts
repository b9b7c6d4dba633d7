import { bomFields, type ImportKindName } from '@traveler/domain/import/importKinds.ts'
import { type MappingOptions, withMapping } from '@traveler/domain/import/mappingOptions.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type ImportMappingRow, listMappingsOfKind } from '../importMapping/importMappingStore.ts'
import type { Read } from '../operation/read.ts'
import { type BomInput, importBomInput } from './importBomInput.ts'
import { unknownName } from './wrongCell.ts'

type Asked = MappingOptions & { readonly mapping?: string | null | undefined }

/** What is asked for with what the mapping says that it names; as it is where it names none. */
export async function withSavedMapping<Given extends Asked>(
  read: Read,
  kind: ImportKindName,
  given: Given,
): Promise<Given> {
  const name = given.mapping ?? null
  if (name === null) return given
  const mappings = await read<ImportMappingRow>(listMappingsOfKind(kind))
  const saved = mappings.find((one) => one.name === name)
  if (saved !== undefined) return withMapping(given, saved.options)
  const known = mappings.map((one) => one.name)
  const { remedy } = unknownName('mapping', name, known)
  throw new Refused({ code: 'INVALID_INPUT', field: 'mapping', problem: `"${name}" is not there`, remedy })
}

/** The same of a BOM, whose input names its columns one by one. */
export async function withSavedBomMapping(read: Read, given: BomInput): Promise<BomInput> {
  if ((given.mapping ?? null) === null) return given
  const columns = bomFields.flatMap((field) => {
    const name = given.columns?.[field]
    return name === undefined ? [] : [{ field, name }]
  })
  const merged = await withSavedMapping<Asked>(read, 'BOM', { ...given, columns })
  return importBomInput.parse({
    ...merged,
    columns: Object.fromEntries((merged.columns ?? []).map(({ field, name }) => [field, name])),
  })
}

import type { MappingOptions } from '@traveler/domain/import/mappingOptions.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import {
  ColumnInput,
  DashQuantityType,
  DecimalSignType,
  DelimiterType,
  EncodingType,
  RepeatedLinesType,
} from '../import/importInputs.graphql.ts'
import { act } from '../operation/act.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createImportMapping } from './createImportMapping.ts'
import { deleteImportMapping } from './deleteImportMapping.ts'
import { ImportKindType, importMappingList } from './importMappingList.graphql.ts'
import { type ImportMappingRow, loadImportMappings } from './importMappingStore.ts'

const MappedColumn = builder
  .objectRef<NonNullable<MappingOptions['columns']>[number]>('ImportMappingColumn')
  .implement({
    description: 'A column whose name is not usual: what it means, and what it is called.',
    fields: (t) => ({
      field: t.exposeString('field', { nullable: false }),
      name: t.exposeString('name', { nullable: false }),
    }),
  })

export const ImportMappingType = builder.objectRef<ImportMappingRow>('ImportMapping')

ImportMappingType.implement({
  description: 'How tables of one kind are read, under a name.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    kind: t.field({ type: ImportKindType, nullable: false, resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { nullable: false }),
    encoding: t.field({ type: EncodingType, resolve: ({ options }) => options.encoding ?? null }),
    delimiter: t.field({ type: DelimiterType, resolve: ({ options }) => options.delimiter ?? null }),
    sheet: t.string({ resolve: ({ options }) => options.sheet ?? null }),
    decimalSign: t.field({ type: DecimalSignType, resolve: ({ options }) => options.decimalSign ?? null }),
    columns: t.field({ type: [MappedColumn], resolve: ({ options }) => [...(options.columns ?? [])] }),
    ignoredColumns: t.stringList({ resolve: ({ options }) => [...(options.ignoredColumns ?? [])] }),
    numberTemplate: t.string({ resolve: ({ options }) => options.numberTemplate ?? null }),
    identityColumns: t.stringList({ resolve: ({ options }) => [...(options.identityColumns ?? [])] }),
    dashQuantity: t.field({ type: DashQuantityType, resolve: ({ options }) => options.dashQuantity ?? null }),
    repeatedLines: t.field({
      type: RepeatedLinesType,
      resolve: ({ options }) => options.repeatedLines ?? null,
    }),
  }),
})

const door = { type: ImportMappingType, load: loadImportMappings }

addList(importMappingList, ImportMappingType, {
  connection: 'ImportMappingsConnection',
  edge: 'ImportMappingsEdge',
})
addRecord('importMapping', 'A mapping by id; null when there is none.', door)

const CreateInput = builder.inputType('CreateImportMappingInput', {
  description: 'As the inputs of the imports: what is left out is found out, or has its usual value.',
  fields: (t) => ({
    kind: t.field({ type: ImportKindType, required: true }),
    name: t.string({ required: true, description: 'One mapping of a kind has it.' }),
    encoding: t.field({ type: EncodingType }),
    delimiter: t.field({ type: DelimiterType }),
    sheet: t.string(),
    decimalSign: t.field({ type: DecimalSignType }),
    columns: t.field({ type: [ColumnInput] }),
    ignoredColumns: t.stringList(),
    numberTemplate: t.string({ description: 'Of BOMs.' }),
    identityColumns: t.stringList({ description: 'Of BOMs.' }),
    dashQuantity: t.field({ type: DashQuantityType, description: 'Of BOMs.' }),
    repeatedLines: t.field({ type: RepeatedLinesType, description: 'Of BOMs.' }),
  }),
})

const CreatePayload = recordPayload('CreateImportMapping', 'importMapping', door)
const DeletePayload = deletedPayload('DeleteImportMapping')

builder.mutationField('createImportMapping', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Keep how tables of one kind are read, under a name that imports can give.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createImportMapping, input)], made('importMappingId')),
  }),
)

builder.mutationField('deleteImportMapping', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Give a mapping up: its name is free.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteImportMapping, args)], made('importMappingId')),
  }),
)

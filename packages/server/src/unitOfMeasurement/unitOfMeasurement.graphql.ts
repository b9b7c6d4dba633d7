import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { createUnitOfMeasurement } from './createUnitOfMeasurement.ts'
import { deleteUnitOfMeasurement } from './deleteUnitOfMeasurement.ts'
import { loadUnitsOfMeasurement, type UnitOfMeasurementRow } from './unitOfMeasurementStore.ts'
import { updateUnitOfMeasurement } from './updateUnitOfMeasurement.ts'

export const UnitOfMeasurementType = builder.objectRef<UnitOfMeasurementRow>('UnitOfMeasurement')

UnitOfMeasurementType.implement({
  description: 'A unit in which quantities are counted or measured.',
  fields: (t) => ({
    ...recordFields(t),
    type: t.exposeString('type', { nullable: false, description: 'Its name, as people say it: each, N·m.' }),
    dimension: t.exposeString('dimension', {
      description: 'What it measures; null for units that do not convert.',
    }),
    factor: t.field({
      type: 'Decimal',
      description: "Exact, to the dimension's base unit.",
      resolve: (row) => row.factor,
    }),
  }),
})

export const unitOfMeasurementList: ListSpec = {
  name: 'unitsOfMeasurement',
  table: 'unit_of_measurement',
  filterType: 'UnitsOfMeasurementInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    type: { column: 'type', kind: 'String' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'UnitOfMeasurementSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    TYPE: { column: 'type', indexed: true },
    CREATED_BY_ID: { column: 'created_by', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
    _CREATED: { column: 'created_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    _UPDATED: { column: 'updated_at' },
  },
}
addList(unitOfMeasurementList, UnitOfMeasurementType, {
  connection: 'UnitOfMeasurementsConnection',
  edge: 'UnitOfMeasurementsEdge',
})

addRecord('unitOfMeasurement', 'One unit of measurement; null when there is none.', {
  type: UnitOfMeasurementType,
  load: loadUnitsOfMeasurement,
})

const CreateInput = builder.inputType('CreateUnitOfMeasurementInput', {
  fields: (t) => ({
    type: t.string({ required: true }),
    dimension: t.string({ description: 'What it measures: length. With the factor, or neither.' }),
    factor: t.field({
      type: 'Decimal',
      description: 'How many of the dimension’s base unit one of it is, exactly: 0.0254 for an inch.',
    }),
  }),
})

const UpdateInput = builder.inputType('UpdateUnitOfMeasurementInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    type: t.string(),
    dimension: t.string({ description: 'Changes only while nothing is counted in the unit.' }),
    factor: t.field({ type: 'Decimal' }),
  }),
})

const door = { type: UnitOfMeasurementType, load: loadUnitsOfMeasurement }
const madeUnit = made('unitOfMeasurementId')
const CreatePayload = recordPayload('CreateUnitOfMeasurement', 'unitOfMeasurement', door)
const UpdatePayload = recordPayload('UpdateUnitOfMeasurement', 'unitOfMeasurement', door)
const DeletePayload = deletedPayload('DeleteUnitOfMeasurement')

builder.mutationField('createUnitOfMeasurement', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Name a unit of measurement, and say what it measures.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createUnitOfMeasurement, input)], madeUnit),
  }),
)

builder.mutationField('updateUnitOfMeasurement', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Rename a unit of measurement, or say what it measures.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateUnitOfMeasurement, input)], madeUnit),
  }),
)

builder.mutationField('deleteUnitOfMeasurement', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take away a unit in which nothing is counted.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteUnitOfMeasurement, input)], madeUnit),
  }),
)

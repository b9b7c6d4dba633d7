import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { createUnitOfMeasurement } from './createUnitOfMeasurement.ts'
import { loadUnitsOfMeasurement, type UnitOfMeasurementRow } from './unitOfMeasurementStore.ts'

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
  fields: (t) => ({ type: t.string({ required: true }) }),
})

interface Payload {
  readonly id: string
}

const CreatePayload = builder.objectRef<Payload>('CreateUnitOfMeasurement').implement({
  fields: (t) => ({
    unitOfMeasurement: t.field({
      type: UnitOfMeasurementType,
      resolve: ({ id }, _args, context) => context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, id),
    }),
  }),
})

builder.mutationField('createUnitOfMeasurement', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Name a unit of measurement.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createUnitOfMeasurement, input)], (ids) => ({
        id: madeId(ids, 'unitOfMeasurementId'),
      })),
  }),
)

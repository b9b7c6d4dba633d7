import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { UnitOfMeasurementType } from '../unitOfMeasurement/unitOfMeasurement.graphql.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { PartTypeType, partList, SourcingStrategyType, TrackingTypeType } from './partList.graphql.ts'
import {
  latestOf,
  listOnOrderOfParts,
  listQuantityOfParts,
  listRevisionsOfFamilies,
  loadParts,
  type OnOrderRow,
  type PartRow,
} from './partStore.ts'

export const PartType = builder.objectRef<PartRow>('Part')

PartType.implement({
  description: 'One revision of a part: what is built, bought or used. Its units and lots are its inventory.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    partNumber: t.exposeString('part_number', { nullable: false }),
    revision: t.exposeString('revision', { nullable: false }),
    revisionScheme: t.exposeString('revision_scheme', {
      description: 'How its revisions are counted; null: A, B … Y, AA.',
    }),
    isLatestRevision: t.exposeBoolean('is_latest_revision', {
      description: 'No revision of this part number is later.',
    }),
    revisedFromId: t.exposeID('revised_from_id'),
    description: t.exposeString('description'),
    partType: t.field({ type: PartTypeType, nullable: false, resolve: (row) => row.part_type }),
    trackingType: t.field({ type: TrackingTypeType, resolve: (row) => row.tracking_type }),
    sourcingStrategy: t.field({ type: SourcingStrategyType, resolve: (row) => row.sourcing_strategy }),
    supplierPartNumber: t.exposeString('supplier_part_number'),
    cost: t.field({ type: 'Float', resolve: (row) => row.cost }),
    leadTime: t.exposeInt('lead_time', { description: 'Seconds.' }),
    maintenanceIntervalSeconds: t.exposeInt('maintenance_interval', {
      description: 'How long after a service the next one is due; null: never.',
    }),
    shelfLifeDays: t.exposeInt('shelf_life_days', {
      description:
        'Its last day is so many after it was made, else after it came in, where nobody types it; null: it keeps.',
    }),
    numberingPattern: t.exposeString('numbering_pattern', {
      description:
        'Makes the serials or lots of new units that nobody typed, `BRKT-{year}-{number:5}`; null: none.',
    }),
    exportControlled: t.exposeBoolean('export_controlled', {
      description: 'Only people with clearance see it, and everything made from it.',
    }),
    unitOfMeasureId: t.exposeID('unit_of_measure_id'),
    unitOfMeasure: t.field({
      type: UnitOfMeasurementType,
      description: 'What quantities of it are counted in; null: each.',
      resolve: ({ unit_of_measure_id }, _args, context) =>
        unit_of_measure_id === null
          ? null
          : context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_of_measure_id),
    }),
    prettyStr: t.string({ resolve: (row) => `${row.part_number} ${row.revision}` }),
  }),
})

type Revision = PartRow & { readonly of_id: string }

builder.objectFields(PartType, (t) => ({
  revisedFrom: t.field({
    type: PartType,
    description: 'The revision that this one was made from.',
    resolve: ({ revised_from_id }, _args, context) =>
      revised_from_id === null ? null : context.one<PartRow>(loadParts, revised_from_id),
  }),
  revisions: t.field({
    type: [PartType],
    description: 'All revisions of the part number, in the order in which they were written.',
    resolve: ({ family_id }, _args, context) => context.many<Revision>(listRevisionsOfFamilies, family_id),
  }),
  latestRevision: t.string({
    description: 'The latest revision of the part number.',
    resolve: async ({ family_id }, _args, context) =>
      latestOf(await context.many<Revision>(listRevisionsOfFamilies, family_id)),
  }),
  quantity: t.field({
    type: 'Float',
    description: 'How much of this revision there is, without what is scrapped.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<{ of_id: string; quantity: string }>(listQuantityOfParts, id))[0]?.quantity ?? '0',
  }),
  quantityOnOrder: t.field({
    type: 'Float',
    nullable: false,
    description: 'How much of this revision is ordered and still to come.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<OnOrderRow>(listOnOrderOfParts, id))[0]?.quantity ?? '0',
  }),
  expectedOn: t.string({
    description: 'When the first of what is on order is expected, `2026-12-24`; null: nothing is on order.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<OnOrderRow>(listOnOrderOfParts, id))[0]?.expected_on ?? null,
  }),
}))

addList(partList, PartType, { connection: 'PartsConnection', edge: 'PartsEdge' })
addRecord('part', 'One revision of a part; null when there is none, or none that you may see.', {
  type: PartType,
  load: loadParts,
})

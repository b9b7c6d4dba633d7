import { builder } from '../graphql/builder.ts'
import { shownEtag } from '../operation/etag.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { UnitOfMeasurementType } from '../unitOfMeasurement/unitOfMeasurement.graphql.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import {
  type BuildRequirementOfRow,
  type BuildRequirementRow,
  listBuildRequirementsOfUnits,
} from './buildRequirementStore.ts'

export const BuildRequirementType = builder.objectRef<BuildRequirementRow>('BuildRequirement').implement({
  description:
    'A line of the BOM that a unit is built to: as its first build run found it, and as it was changed since.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _etag: t.string({ resolve: (row) => shownEtag(row.etag) }),
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
    }),
    quantity: t.field({
      type: 'Decimal',
      nullable: false,
      description: "For the whole unit or lot: at first the line's quantity times the unit's.",
      resolve: (row) => row.quantity,
    }),
    unitOfMeasureId: t.exposeID('unit_of_measure_id', {
      description: 'What the quantity is counted in; null: as the part.',
    }),
    unitOfMeasure: t.field({
      type: UnitOfMeasurementType,
      resolve: ({ unit_of_measure_id }, _args, context) =>
        unit_of_measure_id === null
          ? null
          : context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_of_measure_id),
    }),
    position: t.exposeInt('position', { nullable: false }),
    madeOnAssembly: t.exposeBoolean('made_on_assembly', {
      nullable: false,
      description: 'It is made while the unit is built, not installed.',
    }),
    referenceDesignators: t.stringList({
      nullable: false,
      description: 'Where it goes: R1, R2.',
      resolve: (row) => [...row.designators],
    }),
    originMbomItemId: t.exposeID('origin_mbom_item_id', {
      description: 'The line of the mBOM that it was copied from.',
    }),
    interchange: t.exposeString('interchange', {
      nullable: false,
      description: 'Which other revisions of the part serve: EXACT (none), THIS_OR_LATER, ANY.',
    }),
    substituteIds: t.idList({
      nullable: false,
      description: 'Parts that serve as well.',
      resolve: (row) => [...row.substitutes],
    }),
    runId: t.exposeID('run_id', { description: 'The run that snapshotted or added it.' }),
    removedAt: t.field({
      type: 'DateTime',
      description: 'Null: the unit is to contain it.',
      resolve: (row) => row.removed_at,
    }),
  }),
})

builder.objectField(PartInventoryType, 'buildRequirements', (t) =>
  t.field({
    type: [BuildRequirementType],
    description: 'What it is to contain, line by line.',
    resolve: ({ id }, _args, context) =>
      context.many<BuildRequirementOfRow>(listBuildRequirementsOfUnits, id),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { UnitOfMeasurementType } from '../unitOfMeasurement/unitOfMeasurement.graphql.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { MBomType } from './mbom.graphql.ts'
import { designatorList, InterchangeType, mbomItemList, substituteList } from './mbomItemList.graphql.ts'
import {
  type DesignatorRow,
  listCurrentItemsOfParts,
  listDesignatorsOfItems,
  listItemsOfMBoms,
  listItemsOfParts,
  listSubstitutesOfItems,
  listSubstitutesOfParts,
  loadDesignators,
  loadMBomItems,
  loadSubstitutes,
  type MBomItemRow,
  type SubstituteRow,
} from './mbomItemStore.ts'
import { loadMBoms, type MBomRow } from './mbomStore.ts'

export const MBomItemType = builder.objectRef<MBomItemRow>('MBomItem')
export const DesignatorType = builder.objectRef<DesignatorRow>('MBomItemReferenceDesignator')
export const SubstituteType = builder.objectRef<SubstituteRow>('MBomSubstitute')

type Owned<Row> = Row & { readonly of_id: string }

MBomItemType.implement({
  description: 'A line of an mBOM: how much of which part goes into one of the parent.',
  fields: (t) => ({
    ...recordFields(t),
    mbomId: t.exposeID('mbom_id', { nullable: false }),
    partId: t.exposeID('part_id', { nullable: false }),
    parentId: t.exposeID('parent_id', { description: 'The part that is built.' }),
    position: t.exposeInt('position', { nullable: false, description: 'As entered or imported.' }),
    quantity: t.field({
      type: 'Float',
      nullable: false,
      description: 'For one of the parent. 0: the lot is recorded, not the amount.',
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
    madeOnAssembly: t.exposeBoolean('made_on_assembly', {
      nullable: false,
      description: 'It is made in the parent’s run.',
    }),
    interchange: t.field({ type: InterchangeType, nullable: false, resolve: (row) => row.interchange }),
    note: t.exposeString('note', { description: 'What whoever installs it should know.' }),
    mbom: t.field({
      type: MBomType,
      resolve: ({ mbom_id }, _args, context) => context.one<MBomRow>(loadMBoms, mbom_id),
    }),
    part: t.field({
      type: PartType,
      resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
    }),
    parent: t.field({
      type: PartType,
      resolve: ({ parent_id }, _args, context) => context.one<PartRow>(loadParts, parent_id),
    }),
    referenceDesignators: t.field({
      type: [DesignatorType],
      description: 'Where the pieces go, in order.',
      resolve: ({ id }, _args, context) => context.many<Owned<DesignatorRow>>(listDesignatorsOfItems, id),
    }),
    substitutes: t.field({
      type: [SubstituteType],
      description: 'What may be installed in its place.',
      resolve: ({ id }, _args, context) => context.many<Owned<SubstituteRow>>(listSubstitutesOfItems, id),
    }),
  }),
})

DesignatorType.implement({
  description: 'A place where one piece of a line goes: R7.',
  fields: (t) => ({
    ...recordFields(t),
    mbomItemId: t.exposeID('mbom_item_id', { nullable: false }),
    value: t.exposeString('value'),
    mbomItem: t.field({
      type: MBomItemType,
      resolve: ({ mbom_item_id }, _args, context) => context.one<MBomItemRow>(loadMBomItems, mbom_item_id),
    }),
  }),
})

SubstituteType.implement({
  description: 'A part that may be installed in place of a line’s.',
  fields: (t) => ({
    ...recordFields(t),
    mbomItemId: t.exposeID('mbom_item_id', { nullable: false }),
    partId: t.exposeID('part_id', { nullable: false }),
    parentId: t.id({
      description: 'The part that the line is built into.',
      resolve: async ({ mbom_item_id }, _args, context) =>
        (await context.one<MBomItemRow>(loadMBomItems, mbom_item_id))?.parent_id ?? null,
    }),
    parent: t.field({
      type: PartType,
      resolve: async ({ mbom_item_id }, _args, context) => {
        const item = await context.one<MBomItemRow>(loadMBomItems, mbom_item_id)
        return item === null ? null : context.one<PartRow>(loadParts, item.parent_id)
      },
    }),
    part: t.field({
      type: PartType,
      resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
    }),
    mbomItem: t.field({
      type: MBomItemType,
      resolve: ({ mbom_item_id }, _args, context) => context.one<MBomItemRow>(loadMBomItems, mbom_item_id),
    }),
  }),
})

builder.objectField(MBomType, 'mbomItems', (t) =>
  t.field({
    type: [MBomItemType],
    description: 'Its lines, in order.',
    resolve: ({ id }, _args, context) => context.many<Owned<MBomItemRow>>(listItemsOfMBoms, id),
  }),
)

builder.objectFields(PartType, (t) => ({
  mbom: t.field({
    type: [MBomItemType],
    description: 'The lines of the released version; of the draft while none is released.',
    resolve: ({ id }, _args, context) => context.many<Owned<MBomItemRow>>(listCurrentItemsOfParts, id),
  }),
  MbomItems: t.field({
    type: [MBomItemType],
    description: 'Where it is used: the lines that name it, in all versions.',
    resolve: ({ id }, _args, context) => context.many<Owned<MBomItemRow>>(listItemsOfParts, id),
  }),
  MbomItemSubstitutes: t.field({
    type: [SubstituteType],
    description: 'Where it may be installed in place of another part, in all versions.',
    resolve: ({ id }, _args, context) => context.many<Owned<SubstituteRow>>(listSubstitutesOfParts, id),
  }),
}))

const item = { type: MBomItemType, load: loadMBomItems }
const designator = { type: DesignatorType, load: loadDesignators }
const substitute = { type: SubstituteType, load: loadSubstitutes }

addList(mbomItemList, MBomItemType, { connection: 'MBomItemsConnection', edge: 'MBomItemsEdge' })
addRecord('mbomItem', 'One line of an mBOM; null when there is none, or none that you may see.', item)
addList(designatorList, DesignatorType, {
  connection: 'MBomItemReferenceDesignatorsConnection',
  edge: 'MBomItemReferenceDesignatorsEdge',
})
addRecord('mbomItemReferenceDesignator', 'One place name on a line; null when there is none.', designator)
addList(substituteList, SubstituteType, {
  connection: 'MBomSubstitutesConnection',
  edge: 'MBomSubstitutesEdge',
})
addRecord('mbomSubstitute', 'One substitute of a line; null when there is none.', substitute)

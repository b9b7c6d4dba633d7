import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { DesignatorType, MBomItemType } from '../mbom/mbomItem.graphql.ts'
import {
  type DesignatorRow,
  loadDesignators,
  loadMBomItems,
  type MBomItemRow,
} from '../mbom/mbomItemStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import {
  type AssociationRow,
  listAssociationsOfDesignators,
  listAssociationsOfItems,
  listAssociationsOfSteps,
  loadAssociations,
} from './associationStore.ts'

export const AssociationType = builder.objectRef<AssociationRow>('StepMBomItemAssociation')

AssociationType.implement({
  description: 'A part of a BOM line that goes in at a step.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id', { nullable: false }),
    mbomItemId: t.exposeID('mbom_item_id', { nullable: false }),
    mbomItemReferenceDesignatorId: t.exposeID('designator_id', {
      description: 'The place of the piece; null: any of the line’s.',
    }),
    quantity: t.field({
      type: 'Float',
      nullable: false,
      description: 'At least so much goes in at the step for one unit, in the unit of the line.',
      resolve: (row) => row.minimum_quantity ?? '0',
    }),
    step: t.field({
      type: StepType,
      resolve: ({ step_id }, _args, context) => context.one<StepRow>(loadSteps, step_id),
    }),
    mbomItem: t.field({
      type: MBomItemType,
      resolve: ({ mbom_item_id }, _args, context) => context.one<MBomItemRow>(loadMBomItems, mbom_item_id),
    }),
    mbomItemReferenceDesignator: t.field({
      type: DesignatorType,
      resolve: ({ designator_id }, _args, context) =>
        designator_id === null ? null : context.one<DesignatorRow>(loadDesignators, designator_id),
    }),
  }),
})

/** Filters and sorts of `stepMbomItemAssociations`. */
const associationList: ListSpec = {
  name: 'stepMbomItemAssociations',
  table: 'step_mbom_item',
  filterType: 'StepMBomItemAssociationsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    mbomItemId: { column: 'mbom_item_id', kind: 'ID' },
    mbomItemReferenceDesignatorId: { column: 'designator_id', kind: 'ID' },
    quantity: { column: 'minimum_quantity', kind: 'Float' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    step: { list: listNamed('steps'), own: 'step_id', other: 'id' },
    mbomItem: { list: listNamed('mbomItems'), own: 'mbom_item_id', other: 'id' },
    mbomItemReferenceDesignator: {
      list: listNamed('mbomItemReferenceDesignators'),
      own: 'designator_id',
      other: 'id',
    },
  },
  sortType: 'StepMBomItemAssociationSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    STEP_ID: { column: 'step_id' },
    MBOM_ITEM_ID: { column: 'mbom_item_id', indexed: true },
    MBOM_ITEM_REFERENCE_DESIGNATOR_ID: { column: 'designator_id', nullable: true },
    QUANTITY: { column: 'minimum_quantity', nullable: true },
    CREATED_BY_ID: { column: 'created_by', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
    _CREATED: { column: 'created_at', nullable: true },
    _UPDATED: { column: 'updated_at', nullable: true },
    _ETAG: { column: 'etag', nullable: true },
  },
}

type Owned = AssociationRow & { readonly of_id: string }

builder.objectField(StepType, 'mbomItemAssociations', (t) =>
  t.field({
    type: [AssociationType],
    description: 'The parts that go in at the step.',
    resolve: ({ id }, _args, context) => context.many<Owned>(listAssociationsOfSteps, id),
  }),
)

builder.objectField(MBomItemType, 'stepAssociations', (t) =>
  t.field({
    type: [AssociationType],
    description: 'The steps of procedures at which it goes in.',
    resolve: ({ id }, _args, context) => context.many<Owned>(listAssociationsOfItems, id),
  }),
)

builder.objectField(DesignatorType, 'stepAssociations', (t) =>
  t.field({
    type: [AssociationType],
    description: 'The steps of procedures at which the piece goes in.',
    resolve: ({ id }, _args, context) => context.many<Owned>(listAssociationsOfDesignators, id),
  }),
)

addList(associationList, AssociationType, {
  connection: 'StepMBomItemAssociationsConnection',
  edge: 'StepMBomItemAssociationsEdge',
})
addRecord(
  'stepMbomItemAssociation',
  'One part at a step; null when there is none, or none that you may see.',
  {
    type: AssociationType,
    load: loadAssociations,
  },
)

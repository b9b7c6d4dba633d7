import {
  isSatisfied,
  openPlaces,
  quantityInstalled,
  quantityShort,
  type RequirementState,
} from '@traveler/domain/abom/requirementState.ts'
import { BuildRequirementType } from '../buildRequirement/buildRequirement.graphql.ts'
import {
  type BuildRequirementOfRow,
  type BuildRequirementRow,
  listRequirementsBeside,
  loadBuildRequirements,
} from '../buildRequirement/buildRequirementStore.ts'
import { builder } from '../graphql/builder.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  type InstallationOfRow,
  listInstallationsOfLines,
  listInstallationsOfUnits,
  listPlacesOfInstallations,
  listRemovalsOfUnits,
  loadInstallations,
  type PlaceOfInstallationRow,
} from './abomInstallationStore.ts'
import { quantityOf } from './asBuiltToChange.ts'
import type { InstallationRow } from './installStore.ts'

export const AbomInstallationType = builder.objectRef<InstallationRow>('ABomInstallation').implement({
  description: 'That a unit, or part of a lot, was built into another unit. It stays when it is taken out.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    buildRequirementId: t.exposeID('build_requirement_id', { nullable: false }),
    buildRequirement: t.field({
      type: BuildRequirementType,
      resolve: (row, _args, context) =>
        context.one<BuildRequirementRow>(loadBuildRequirements, row.build_requirement_id),
    }),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      description: 'What is in: of a lot the piece that was split off for it.',
      resolve: (row, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
    }),
    parentPartInventoryId: t.exposeID('parent_id', { nullable: false }),
    parentPartInventory: t.field({
      type: PartInventoryType,
      description: 'The unit that it is in.',
      resolve: (row, _args, context) => context.one<PartInventoryRow>(loadPartInventories, row.parent_id),
    }),
    quantity: t.field({
      type: 'Float',
      nullable: false,
      description: 'In the unit of the line. 0: the lot is recorded only, and stays in stock.',
      resolve: (row) => row.quantity,
    }),
    referenceDesignator: t.exposeString('designator', {
      description: 'The place: R1. Null: the line has none.',
    }),
    buildRequirementReferenceDesignatorId: t.id({
      description:
        'The id of that place in the mBOM. Null: the line has none, or the mBOM no longer names it.',
      resolve: async ({ id }, _args, context) =>
        (await context.many<PlaceOfInstallationRow>(listPlacesOfInstallations, id))[0]?.designator_id ?? null,
    }),
    runId: t.exposeID('run_id', { nullable: false, description: 'The run that put it in.' }),
    runStepId: t.exposeID('run_step_id', { description: 'The step at which it went in; null: not said.' }),
    removedAt: t.field({
      type: 'DateTime',
      description: 'Null: it is in.',
      resolve: (row) => row.removed_at,
    }),
    removedById: t.exposeID('removed_by'),
    removedBy: t.field({
      type: UserType,
      resolve: ({ removed_by }, _args, context) =>
        removed_by === null ? null : context.one<UserRow>(loadUsers, removed_by),
    }),
    removeReason: t.exposeString('remove_reason'),
    removeCondition: t.exposeString('remove_condition', {
      description: 'In which it came out: GOOD, SUSPECT or DAMAGED. Null: it is in.',
    }),
  }),
})

builder.objectFields(BuildRequirementType, (t) => ({
  partInventory: t.field({
    type: PartInventoryType,
    description: 'The unit that is to contain it.',
    resolve: (row, _args, context) =>
      context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
  }),
  batchSiblings: t.field({
    type: [BuildRequirementType],
    nullable: { list: true, items: false },
    description:
      'The same line of the units that the other open runs of the batch build: one lot can go into all of them, by `createAbomInstallations`.',
    resolve: ({ id }, _args, context) => context.many<BuildRequirementOfRow>(listRequirementsBeside, id),
  }),
  abomInstallations: t.field({
    type: [AbomInstallationType],
    description: 'What is in for this line.',
    resolve: ({ id }, _args, context) => context.many<InstallationOfRow>(listInstallationsOfLines, id),
  }),
  quantityInstalled: t.field({
    type: 'Float',
    nullable: false,
    description: 'How much of it is in.',
    resolve: async (row, _args, context) => quantityInstalled(await stateOf(row, context)),
  }),
  quantityShort: t.field({
    type: 'Float',
    nullable: false,
    description: 'How much of it is still to go in.',
    resolve: async (row, _args, context) => quantityShort(await stateOf(row, context)),
  }),
  openReferenceDesignators: t.stringList({
    nullable: false,
    description: 'The places where nothing is.',
    resolve: async (row, _args, context) => [...openPlaces(await stateOf(row, context))],
  }),
  isSatisfied: t.boolean({
    nullable: false,
    description: 'It has what it asks for: its quantity, something at every place, or a lot recorded.',
    resolve: async (row, _args, context) => isSatisfied(await stateOf(row, context)),
  }),
}))

async function stateOf(row: BuildRequirementRow, context: RequestContext): Promise<RequirementState> {
  const installed = await context.many<InstallationOfRow>(listInstallationsOfLines, row.id)
  return {
    quantity: quantityOf(row.quantity),
    designators: row.designators,
    installed: installed.map((one) => ({ quantity: quantityOf(one.quantity), designator: one.designator })),
  }
}

builder.objectFields(PartInventoryType, (t) => ({
  abomInstallations: t.field({
    type: [AbomInstallationType],
    description: 'Where it is built in. A lot that is only recorded may be in many.',
    resolve: ({ id }, _args, context) => context.many<InstallationOfRow>(listInstallationsOfUnits, id),
  }),
  removedAbomInstallations: t.field({
    type: [AbomInstallationType],
    description: 'What was taken out of it again, the latest first.',
    resolve: ({ id }, _args, context) => context.many<InstallationOfRow>(listRemovalsOfUnits, id),
  }),
}))

addRecord('abomInstallation', 'One installation; null when there is none, or none that you may see.', {
  type: AbomInstallationType,
  load: loadInstallations,
})

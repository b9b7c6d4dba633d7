import { lineOfPart } from '@traveler/domain/mbom/assignParts.ts'
import { BuildRequirementType } from '../buildRequirement/buildRequirement.graphql.ts'
import {
  listRequirementsOfRunSteps,
  type RequirementOfRunStepRow,
} from '../buildRequirement/buildRequirementStore.ts'
import { builder } from '../graphql/builder.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { type AssignedRow, assignedPart, listAssignedOfRunSteps } from './associationStore.ts'

/** A part that a run step takes, with what the unit is to contain of it. */
interface RunStepPart {
  readonly assigned: AssignedRow
  readonly requirement: RequirementOfRunStepRow | undefined
}

const RunStepPartType = builder.objectRef<RunStepPart>('RunStepPart').implement({
  description: 'At least so much of a build requirement goes in at a run step.',
  fields: (t) => ({
    stepMbomItemAssociationId: t.id({ nullable: false, resolve: ({ assigned }) => assigned.id }),
    quantity: t.field({
      type: 'Float',
      nullable: false,
      description: 'For one of the part that is built, in the unit of the line.',
      resolve: ({ assigned }) => assigned.minimum_quantity ?? '0',
    }),
    referenceDesignator: t.string({
      description: 'The place of the piece; null: any of the line’s.',
      resolve: ({ assigned }) => assigned.designator,
    }),
    buildRequirement: t.field({
      type: BuildRequirementType,
      description: 'Null: the BOM that the unit is built to does not have the part.',
      resolve: ({ requirement }) => requirement ?? null,
    }),
  }),
})

builder.objectField(RunStepType, 'parts', (t) =>
  t.field({
    type: [RunStepPartType],
    description: 'The parts that go in at the step, as the procedure version assigns them.',
    resolve: async ({ id }, _args, context) => {
      const [assigned, requirements] = await Promise.all([
        context.many<AssignedRow>(listAssignedOfRunSteps, id),
        context.many<RequirementOfRunStepRow>(listRequirementsOfRunSteps, id),
      ])
      const lines = requirements.map((row) => ({
        lineId: row.origin_mbom_item_id ?? '',
        parentFamilyId: row.parent_family_id,
        partId: row.part_id,
        partFamilyId: row.part_family_id,
        row,
      }))
      return assigned.map((row) => ({
        assigned: row,
        requirement: lineOfPart(assignedPart(row), lines)?.row,
      }))
    },
  }),
)

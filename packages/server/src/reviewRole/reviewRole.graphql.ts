import { builder } from '../graphql/builder.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { createProcedureReviewRole } from './createProcedureReviewRole.ts'
import { createStandardStepReviewRole } from './createStandardStepReviewRole.ts'
import { deleteProcedureReviewRole } from './deleteProcedureReviewRole.ts'
import { deleteStandardStepReviewRole } from './deleteStandardStepReviewRole.ts'
import { addReviewRoleDoors } from './reviewRoleDoors.graphql.ts'
import {
  listReviewRolesOfProcedures,
  listReviewRolesOfStandardSteps,
  type ReviewRoleRow,
} from './reviewRoleStore.ts'
import { ofProcedures, ofStandardSteps } from './roleDemand.ts'
import { updateProcedureReviewRole } from './updateProcedureReviewRole.ts'
import { updateStandardStepReviewRole } from './updateStandardStepReviewRole.ts'

type RoleOfRow = ReviewRoleRow & { readonly of_id: string }

const ProcedureRoleType = addReviewRoleDoors({
  of: ofProcedures,
  field: 'procedureReviewRole',
  only: { absent: ['of_standard_steps'] },
  what: 'procedure',
  acts: {
    create: createProcedureReviewRole,
    update: updateProcedureReviewRole,
    delete: deleteProcedureReviewRole,
  },
})

const StandardStepRoleType = addReviewRoleDoors({
  of: ofStandardSteps,
  field: 'standardStepReviewRole',
  only: { present: ['of_standard_steps'] },
  what: 'standard step',
  acts: {
    create: createStandardStepReviewRole,
    update: updateStandardStepReviewRole,
    delete: deleteStandardStepReviewRole,
  },
})

builder.objectFields(ProcedureType, (t) => ({
  reviewRoles: t.field({
    type: [ProcedureRoleType],
    nullable: { list: true, items: false },
    description: 'Roles that must approve it: those of all procedures, and those of its own.',
    resolve: (row, _args, context) => context.many<RoleOfRow>(listReviewRolesOfProcedures, row.id),
  }),
}))

builder.objectFields(StepType, (t) => ({
  reviewRoles: t.field({
    type: [StandardStepRoleType],
    nullable: { list: true, items: false },
    description:
      'Of the top of a standard step: the roles that must approve it, those of all standard steps and its own.',
    resolve: (row, _args, context) => context.many<RoleOfRow>(listReviewRolesOfStandardSteps, row.id),
  }),
}))

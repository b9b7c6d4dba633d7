import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  ProcedureStatusType,
  ProcedureTypeType,
  procedureList,
  StepOrderType,
} from './procedureList.graphql.ts'
import { loadProcedures, type ProcedureRow } from './procedureStore.ts'

export const ProcedureType = builder.objectRef<ProcedureRow>('Procedure')

ProcedureType.implement({
  description: 'One version of a procedure: how a thing is built, inspected or maintained, step by step.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    familyId: t.exposeID('family_id', {
      nullable: false,
      description: 'The procedure that this is a version of.',
    }),
    version: t.exposeInt('version', { nullable: false, description: '1, 2, 3 … within the procedure.' }),
    title: t.exposeString('title', { nullable: false }),
    description: t.exposeString('description'),
    type: t.field({ type: ProcedureTypeType, nullable: false, resolve: (row) => row.type }),
    status: t.field({ type: ProcedureStatusType, resolve: (row) => row.status }),
    isLatestVersion: t.exposeBoolean('is_latest_version', {
      description: 'No version of the procedure is newer.',
    }),
    isLatestReleasedVersion: t.exposeBoolean('is_latest_released_version', {
      description: 'What is built now: released, and no newer version is or was.',
    }),
    exportControlled: t.exposeBoolean('export_controlled', {
      description: 'Only people with clearance see it, its steps and its runs.',
    }),
    stepOrder: t.field({
      type: StepOrderType,
      nullable: false,
      description: 'Whether its steps follow each other, or only as their dependencies are drawn.',
      resolve: (row) => row.step_order,
    }),
    furtherRuns: t.exposeBoolean('further_runs', {
      nullable: false,
      description: 'Further build runs follow: completing a run of it leaves the unit in work.',
    }),
    digest: t.string({
      description: 'SHA-256 of the version as it was frozen for review; null while it is a draft.',
      resolve: (row) => row.digest?.slice(2) ?? null,
    }),
    releasedAt: t.field({ type: 'DateTime', resolve: (row) => row.released_at }),
    createdBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
    updatedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.updated_by),
    }),
  }),
})

addList(procedureList, ProcedureType, { connection: 'ProceduresConnection', edge: 'ProceduresEdge' })

addRecord('procedure', 'One version of a procedure; null when there is none, or none that you may see.', {
  type: ProcedureType,
  load: loadProcedures,
})

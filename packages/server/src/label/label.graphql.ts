import { FurtherActionType } from '../furtherAction/furtherAction.graphql.ts'
import { builder, type ObjectType } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { PartType } from '../part/part.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { RunType } from '../run/runType.graphql.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { labelList } from './labelList.graphql.ts'
import { type LabelRow, listLabelsOfRecords, loadLabels } from './labelStore.ts'

export const LabelType = builder.objectRef<LabelRow>('Label')

type LabelOfRow = LabelRow & { readonly of_id: string }

LabelType.implement({
  description: 'A word by which records are found together.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    value: t.exposeString('value', { nullable: false }),
    prettyStr: t.exposeString('value'),
    archivedAt: t.field({
      type: 'DateTime',
      description: 'Put on nothing more since then; null: in use.',
      resolve: (row) => row.archived_at,
    }),
  }),
})

addList(labelList, LabelType, { connection: 'LabelsConnection', edge: 'LabelsEdge' })
addRecord('label', 'A label by id; null when there is none.', { type: LabelType, load: loadLabels })

/** The labels on a record. */
function addLabels<Row extends { readonly id: string }>(type: ObjectType<Row>): void {
  builder.objectField(type, 'labels', (t) =>
    t.field({
      type: [LabelType],
      resolve: ({ id }, _args, context) => context.many<LabelOfRow>(listLabelsOfRecords, id),
    }),
  )
}

addLabels(RunType)
addLabels(RunStepType)
addLabels(PartType)
addLabels(PartInventoryType)
addLabels(StepType)
addLabels(IssueType)
addLabels(FurtherActionType)

builder.objectFields(ProcedureType, (t) => ({
  labels: t.field({
    type: ['String'],
    description: 'The words of its labels, which are on all its versions.',
    resolve: async ({ family_id }, _args, context) =>
      (await context.many<LabelOfRow>(listLabelsOfRecords, family_id)).map(({ value }) => value),
  }),
  familyLabels: t.field({
    type: [LabelType],
    description: 'Its labels, which are on all its versions.',
    resolve: ({ family_id }, _args, context) => context.many<LabelOfRow>(listLabelsOfRecords, family_id),
  }),
}))

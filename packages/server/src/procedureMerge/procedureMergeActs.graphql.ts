import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures } from '../procedure/procedureStore.ts'
import { mergeProcedure } from './mergeProcedure.ts'
import { mergeRedline } from './mergeRedline.ts'

const door = { type: ProcedureType, load: loadProcedures }

const SideEnum = enumType(
  'MergeSide',
  ['THEIRS', 'OURS'],
  'THEIRS: what is merged in. OURS: what it is merged into.',
)

const ResolutionInput = builder.inputType('MergeResolutionInput', {
  description: 'How a conflict is settled: for a side, or by what is written in place of both.',
  fields: (t) => ({
    conflictId: t.string({ required: true }),
    side: t.field({ type: SideEnum }),
    written: t.string({ description: 'As the conflict says that it is edited: `editedAs`.' }),
  }),
})

const MergeInput = builder.inputType('MergeProcedureInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The draft that it is merged into.' }),
    fromProcedureId: t.id({ required: true, description: 'The version that is merged in.' }),
    baseProcedureId: t.id({ description: 'As in `procedureMerge`.' }),
    etag: t.string({ required: true, description: 'Of `procedureMerge`, as it was read.' }),
    resolutions: t.field({ type: [ResolutionInput], description: 'One for each conflict.' }),
  }),
})
const MergePayload = recordPayload('MergeProcedure', 'procedure', door)

builder.mutationField('mergeProcedure', (t) =>
  t.field({
    type: MergePayload,
    description:
      'Merge another version of a procedure into its draft. Refused while a conflict is not settled, naming each.',
    args: { input: t.arg({ type: MergeInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(mergeProcedure, input)], made('procedureId')),
  }),
)

const RedlineInput = builder.inputType('MergeRedlineInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The draft that it is merged into.' }),
    redlineId: t.id({ required: true, description: 'Applied.' }),
    etag: t.string({ required: true, description: 'Of `redlineMerge`, as it was read.' }),
    resolutions: t.field({ type: [ResolutionInput], description: 'One for each conflict.' }),
  }),
})
const RedlinePayload = recordPayload('MergeRedline', 'procedure', door)

builder.mutationField('mergeRedline', (t) =>
  t.field({
    type: RedlinePayload,
    description:
      'Merge the applied redline of a run into the draft of the next version. Refused while a conflict is not settled, naming each.',
    args: { input: t.arg({ type: RedlineInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(mergeRedline, input)], made('procedureId')),
  }),
)

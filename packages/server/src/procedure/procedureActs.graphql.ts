import {
  type ProcedureAction,
  type ProcedureStatus,
  procedureActionsTo,
} from '@traveler/domain/procedure/procedureStatus.ts'
import { ExtensibleAttributeInput } from '../attribute/attribute.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import { archiveProcedure } from './archiveProcedure.ts'
import { cloneProcedure } from './cloneProcedure.ts'
import { createProcedure } from './createProcedure.ts'
import { createProcedureVersion } from './createProcedureVersion.ts'
import { deleteProcedure } from './deleteProcedure.ts'
import { ProcedureType } from './procedure.graphql.ts'
import type { ProcedureMove } from './procedureInput.ts'
import { ProcedureStatusType, ProcedureTypeType, StepOrderType } from './procedureList.graphql.ts'
import { loadProcedures, type ProcedureRow } from './procedureStore.ts'
import { recallProcedure } from './recallProcedure.ts'
import { releaseProcedure } from './releaseProcedure.ts'
import { submitProcedure } from './submitProcedure.ts'
import { updateProcedure } from './updateProcedure.ts'

const door = { type: ProcedureType, load: loadProcedures }
const madeProcedure = made('procedureId')

const CreateInput = builder.inputType('CreateProcedureInput', {
  description: 'The same as the arguments beside it, which count where both are given.',
  fields: (t) => ({
    title: t.string(),
    type: t.field({ type: ProcedureTypeType }),
    description: t.string(),
    exportControlled: t.boolean(),
    attributes: t.field({ type: [ExtensibleAttributeInput] }),
  }),
})
const CreatePayload = recordPayload('CreateProcedure', 'procedure', door)

builder.mutationField('createProcedure', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Begin a procedure: its first version, a draft without steps.',
    args: {
      title: t.arg.string({ required: true }),
      description: t.arg.string(),
      type: t.arg({ type: ProcedureTypeType }),
      exportControlled: t.arg.boolean(),
      attributes: t.arg({ type: [ExtensibleAttributeInput] }),
      input: t.arg({ type: CreateInput }),
    },
    resolve: (_root, { input, ...flat }, context, info) =>
      performing(context, info, [act(createProcedure, { ...input, ...given(flat) })], madeProcedure),
  }),
)

const UpdateInput = builder.inputType('UpdateProcedureInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    description: t.string(),
    type: t.field({ type: ProcedureTypeType }),
    status: t.field({
      type: ProcedureStatusType,
      description:
        'Submits, recalls, releases or archives the version; RELEASED on a draft submits and releases it.',
    }),
    exportControlled: t.boolean({
      description: 'Only as it is: the flag is given when the procedure is created.',
    }),
    stepOrder: t.field({ type: StepOrderType }),
    furtherRuns: t.boolean(),
  }),
})
const UpdatePayload = recordPayload('UpdateProcedure', 'procedure', door)

builder.mutationField('updateProcedure', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Edit a draft, or move a version on: to review, to release, to the archive.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const procedure = await context.one<ProcedureRow>(loadProcedures, input.id)
      const { status, ...edited } = input
      const acts = procedureUpdates(edited, moves(status, procedure))
      return performing(context, info, { acts, asked: input }, madeProcedure)
    },
  }),
)

const CreateVersionPayload = recordPayload('CreateProcedureVersion', 'procedure', door)

builder.mutationField('createProcedureVersion', (t) =>
  t.field({
    type: CreateVersionPayload,
    description: 'Begin the next version of a procedure as a copy of its newest, or of the one named.',
    args: { familyId: t.arg.id({ required: true }), procedureId: t.arg.id() },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(createProcedureVersion, args)], madeProcedure),
  }),
)

const ClonePayload = recordPayload('CloneProcedure', 'procedure', door)

builder.mutationField('cloneProcedure', (t) =>
  t.field({
    type: ClonePayload,
    description: 'Begin a procedure of its own as a copy of a version of another, called "Copy of" that one.',
    args: { procedureId: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, { procedureId, etag }, context, info) =>
      performing(context, info, [act(cloneProcedure, { id: procedureId, etag })], madeProcedure),
  }),
)

const DeletePayload = deletedPayload('DeleteProcedure')

builder.mutationField('deleteProcedure', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Give up a draft, with all its steps.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteProcedure, args)], madeProcedure),
  }),
)

const moveActs = {
  submit: submitProcedure,
  recall: recallProcedure,
  reject: recallProcedure,
  release: releaseProcedure,
  archive: archiveProcedure,
} as const satisfies { readonly [A in ProcedureAction]: Operation<ProcedureMove> }

function moves(
  status: string | null | undefined,
  procedure: ProcedureRow | null,
): readonly ProcedureAction[] {
  const target = statuses.find((known) => known === status)
  return target === undefined ? [] : procedureActionsTo(target, procedure?.status ?? 'DRAFT')
}

const statuses: readonly ProcedureStatus[] = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED']

/** One act for what is edited, then one for each move. The first compares the etag: it gives the record a new one. */
function procedureUpdates(
  edited: { readonly id: string; readonly etag: string },
  actions: readonly ProcedureAction[],
): Act[] {
  const { id, etag, ...fields } = edited
  const isEdited = Object.values(fields).some((value) => value !== undefined)
  const acts = isEdited || actions.length === 0 ? [act(updateProcedure, edited)] : []
  for (const action of actions) {
    acts.push(act(moveActs[action], { id, etag: acts.length === 0 ? etag : null }))
  }
  return acts
}

function given<Input extends object>(input: Input): Partial<Input> {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null)
  const kept: Partial<Input> = {}
  return Object.assign(kept, Object.fromEntries(entries))
}

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { liftProcedureStop } from './liftProcedureStop.ts'
import { ProcedureStopType } from './procedureStop.graphql.ts'
import { loadProcedureStops } from './procedureStopStore.ts'
import { stopProcedure } from './stopProcedure.ts'

const door = { type: ProcedureStopType, load: loadProcedureStops }
const madeStop = made('procedureStopId')

const StopInput = builder.inputType('StopProcedureInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The version, released or archived.' }),
    stepId: t.id({ description: 'Its step to stop; absent: the whole version.' }),
    reason: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})
const StopPayload = recordPayload('StopProcedure', 'procedureStop', door)

builder.mutationField('stopProcedure', (t) =>
  t.field({
    type: StopPayload,
    description:
      'Stop a version, or one step of it: no new runs, and every open run that is not past it goes on engineering hold.',
    args: { input: t.arg({ type: StopInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(stopProcedure, input)], madeStop),
  }),
)

const LiftInput = builder.inputType('LiftProcedureStopInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})
const LiftPayload = recordPayload('LiftProcedureStop', 'procedureStop', door)

builder.mutationField('liftProcedureStop', (t) =>
  t.field({
    type: LiftPayload,
    description:
      'Lift a stop. The runs that it put on hold stay there until each is released: they are its `runs`.',
    args: { input: t.arg({ type: LiftInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(liftProcedureStop, input)], madeStop),
  }),
)

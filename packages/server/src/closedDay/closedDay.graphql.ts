import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { LocationType } from '../location/location.graphql.ts'
import { act } from '../operation/act.ts'
import { type ClosedDayRow, listClosedDaysAt, loadClosedDays } from './closedDayStore.ts'
import { createClosedDay } from './createClosedDay.ts'
import { deleteClosedDay } from './deleteClosedDay.ts'

const ClosedDayType = builder.objectRef<ClosedDayRow>('ClosedDay').implement({
  description: 'A day on which no shift starts at a place, nor at any place within it.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    locationId: t.exposeID('location_id', { nullable: false }),
    day: t.exposeString('day', { nullable: false, description: 'By the clock of the place: `2026-12-24`.' }),
    reason: t.exposeString('reason'),
    _created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
    createdById: t.exposeID('created_by'),
  }),
})

builder.objectFields(LocationType, (t) => ({
  closedDays: t.field({
    type: [ClosedDayType],
    nullable: { list: false, items: false },
    description: 'Of its own. Those of the places around hold here too.',
    resolve: ({ id }, _args, context) =>
      context.many<ClosedDayRow & { readonly of_id: string }>(listClosedDaysAt, id),
  }),
}))

const CreateInput = builder.inputType('CreateClosedDayInput', {
  fields: (t) => ({
    locationId: t.id({ required: true }),
    day: t.string({ required: true, description: 'By the clock of the place: `2026-12-24`.' }),
    reason: t.string(),
  }),
})

builder.mutationField('createClosedDay', (t) =>
  t.field({
    type: recordPayload('CreateClosedDay', 'closedDay', { type: ClosedDayType, load: loadClosedDays }),
    description: 'Say that on a day nothing is worked at a place: a holiday, a shutdown.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createClosedDay, input)], made('closedDayId')),
  }),
)

builder.mutationField('deleteClosedDay', (t) =>
  t.field({
    type: deletedPayload('DeleteClosedDay'),
    description: 'Work on a day after all.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string() },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteClosedDay, args)], made('closedDayId')),
  }),
)

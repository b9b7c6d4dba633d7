import { clockText } from '@traveler/domain/schedule/clock.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { act } from '../operation/act.ts'
import { createShift } from './createShift.ts'
import { deleteShift } from './deleteShift.ts'
import { listShiftsAt, loadShifts, type ShiftRow, shiftTimes } from './shiftStore.ts'
import { updateShift } from './updateShift.ts'

const ShiftType = builder.objectRef<ShiftRow>('Shift').implement({
  description: 'When work is done at a place. It belongs to the day on which it starts.',
  fields: (t) => ({
    ...recordFields(t),
    locationId: t.exposeID('location_id', { nullable: false }),
    name: t.exposeString('name', { nullable: false }),
    weekdays: t.intList({
      nullable: false,
      description: 'Days on which it starts: 1 is Monday, 7 Sunday.',
      resolve: (row) => [...shiftTimes(row).weekdays],
    }),
    start: t.string({
      nullable: false,
      description: 'By the clock of the place: `06:30`.',
      resolve: (row) => clockText(row.start_minute),
    }),
    end: t.string({
      nullable: false,
      description: 'On the next day where it is not after the start.',
      resolve: (row) => clockText(row.end_minute),
    }),
  }),
})

builder.objectFields(LocationType, (t) => ({
  shifts: t.field({
    type: [ShiftType],
    nullable: { list: false, items: false },
    description: 'Of its own. Without any, those of the nearest place around that has some are worked here.',
    resolve: ({ id }, _args, context) =>
      context.many<ShiftRow & { readonly of_id: string }>(listShiftsAt, id),
  }),
}))

const door = { type: ShiftType, load: loadShifts }
const madeShift = made('shiftId')

const CreateInput = builder.inputType('CreateShiftInput', {
  fields: (t) => ({
    locationId: t.id({ required: true }),
    name: t.string({ required: true }),
    weekdays: t.intList({ required: true, description: 'Days on which it starts: 1 is Monday, 7 Sunday.' }),
    start: t.string({ required: true, description: 'By the clock of the place: `06:30`.' }),
    end: t.string({ required: true, description: 'On the next day where it is not after the start.' }),
  }),
})

builder.mutationField('createShift', (t) =>
  t.field({
    type: recordPayload('CreateShift', 'shift', door),
    description: 'Say when work is done at a place, and within it where nothing else is said.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createShift, input)], madeShift),
  }),
)

const UpdateInput = builder.inputType('UpdateShiftInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    weekdays: t.intList(),
    start: t.string(),
    end: t.string(),
  }),
})

builder.mutationField('updateShift', (t) =>
  t.field({
    type: recordPayload('UpdateShift', 'shift', door),
    description: 'Change when a shift is worked, or what it is called.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateShift, input)], madeShift),
  }),
)

builder.mutationField('deleteShift', (t) =>
  t.field({
    type: deletedPayload('DeleteShift'),
    description: 'A shift is worked no more.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) => performing(context, info, [act(deleteShift, args)], madeShift),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { archiveLocation } from './archiveLocation.ts'
import { createLocation } from './createLocation.ts'
import { LocationTypeType, locationList } from './locationList.graphql.ts'
import {
  type LocationRow,
  listLocationsWithin,
  loadLocations,
  loadPlaceZones,
  loadWorkCentersAt,
  type PlaceZoneRow,
  type WorkCenterRow,
} from './locationStore.ts'
import { openLocation } from './openLocation.ts'
import { setStations } from './setStations.ts'
import { updateLocation } from './updateLocation.ts'

export const LocationType = builder.objectRef<LocationRow>('Location')

LocationType.implement({
  description: 'A place where work is done or material lies.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    name: t.exposeString('name', { nullable: false }),
    type: t.field({ type: LocationTypeType, resolve: (row) => row.type }),
    description: t.exposeString('description'),
    available: t.exposeBoolean('available', { nullable: false, description: 'What lies here may be used.' }),
    archived: t.exposeBoolean('archived', {
      nullable: false,
      description: 'Out of use: nothing more is put here.',
    }),
    siteId: t.exposeID('site_id', { description: 'The site, whose clock counts here.' }),
    timeZone: t.string({
      description: 'IANA name of the clock that counts here: of the site, else of the first site.',
      resolve: async ({ id }, _args, context) =>
        (await context.one<PlaceZoneRow>(loadPlaceZones, id))?.time_zone ?? null,
    }),
    stations: t.int({
      description: 'Of a work center: how many jobs are done side by side; null when nobody said.',
      resolve: async ({ id }, _args, context) =>
        (await context.many<WorkCenterRow>(loadWorkCentersAt, id))[0]?.stations ?? null,
    }),
    parentId: t.exposeID('parent_id'),
    parent: t.field({
      type: LocationType,
      description: 'The place that this one lies within.',
      resolve: ({ parent_id }, _args, context) =>
        parent_id === null ? null : context.one<LocationRow>(loadLocations, parent_id),
    }),
    locations: t.field({
      type: [LocationType],
      description: 'The places directly within this one.',
      resolve: ({ id }, _args, context) =>
        context.many<LocationRow & { readonly of_id: string }>(listLocationsWithin, id),
    }),
  }),
})

const door = { type: LocationType, load: loadLocations }

addList(locationList, LocationType, { connection: 'LocationsConnection', edge: 'LocationsEdge' })
addRecord('location', 'One place; null when there is none.', door)

const CreateInput = builder.inputType('CreateLocationInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    type: t.field({ type: LocationTypeType }),
    description: t.string(),
    parentId: t.id({ description: 'The place that it lies within.' }),
    siteId: t.id({ description: 'The site; as the place around it when absent.' }),
    available: t.boolean({ description: 'What lies there may be used; true when absent.' }),
    archived: t.boolean(),
  }),
})

const UpdateInput = builder.inputType('UpdateLocationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    type: t.field({ type: LocationTypeType }),
    description: t.string(),
    parentId: t.id(),
    siteId: t.id(),
    available: t.boolean({ description: 'The status of all that lies there follows.' }),
    archived: t.boolean(),
    stations: t.int({
      description: 'Of a work center: how many jobs are done side by side. Null: not said.',
    }),
  }),
})

const updates: readonly [ActGroup, ...ActGroup[]] = [
  {
    fields: ['name', 'type', 'description', 'parentId', 'siteId'],
    act: (input) => act(updateLocation, input),
  },
  { fields: ['available'], act: (input) => act(openLocation, input) },
  { fields: ['stations'], act: (input) => act(setStations, input) },
  { fields: ['archived'], act: (input) => act(archiveLocation, input) },
]

const CreatePayload = recordPayload('CreateLocation', 'location', door)
const UpdatePayload = recordPayload('UpdateLocation', 'location', door)

builder.mutationField('createLocation', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Name a place where work is done or material lies.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createLocation, input)], made('locationId')),
  }),
)

builder.mutationField('updateLocation', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Rename or move a place, open or close it for use, archive it or bring it back.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('locationId')),
  }),
)

const DeletePayload = deletedPayload('DeleteLocation')

builder.mutationField('deleteLocation', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Archive an empty place: nothing more is put there. It stays in the record.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(archiveLocation, { ...args, archived: true })], made('locationId')),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { performingSecret } from '../graphql/performingSecret.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { newSecret } from '../operation/newSecret.ts'
import type { Ids } from '../operation/operation.ts'
import { SiteType } from '../site/site.graphql.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'
import { createDevice } from './createDevice.ts'
import { deviceList } from './deviceList.graphql.ts'
import { type DeviceRow, loadDevices } from './deviceStore.ts'
import { renewDeviceToken } from './renewDeviceToken.ts'
import { updateDevice } from './updateDevice.ts'

export const DeviceType = builder.objectRef<DeviceRow>('Device')

DeviceType.implement({
  description: 'A registered station or tablet, at which people change with badge and PIN.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.exposeString('name', { nullable: false }),
    archived: t.exposeBoolean('archived', {
      nullable: false,
      description: 'Out of use: nobody logs in there.',
    }),
    siteId: t.exposeID('site_id'),
    site: t.field({
      type: SiteType,
      resolve: ({ site_id }, _args, context) =>
        site_id === null ? null : context.one<SiteRow>(loadSites, site_id),
    }),
  }),
})

addList(deviceList, DeviceType, { connection: 'DevicesConnection', edge: 'DevicesEdge' })
addRecord('device', 'A device by id; null when there is none.', { type: DeviceType, load: loadDevices })

const CreateInput = builder.inputType('CreateDeviceInput', {
  fields: (t) => ({ name: t.string({ required: true }), siteId: t.id() }),
})

const UpdateInput = builder.inputType('UpdateDeviceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    siteId: t.id(),
    archived: t.boolean({ description: 'True takes it out of use and logs out whoever is there.' }),
  }),
})

const RenewInput = builder.inputType('RenewDeviceTokenInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }) }),
})

interface WithToken {
  readonly id: string
  readonly deviceToken: string | null
}

function tokenPayload(name: string) {
  return builder.objectRef<WithToken>(name).implement({
    fields: (t) => ({
      device: t.field({
        type: DeviceType,
        resolve: ({ id }, _args, context) => context.one<DeviceRow>(loadDevices, id),
      }),
      deviceToken: t.exposeString('deviceToken', {
        description: 'What the device shows at login. Given once; null when this answers a repeated request.',
      }),
    }),
  })
}

const withToken = (ids: Ids, deviceToken: string | null): WithToken => ({
  id: madeId(ids, 'deviceId'),
  deviceToken,
})

const CreatePayload = tokenPayload('CreateDevice')
const RenewPayload = tokenPayload('RenewDeviceToken')
const UpdatePayload = recordPayload('UpdateDevice', 'device', { type: DeviceType, load: loadDevices })

const updates: readonly [ActGroup] = [
  { fields: ['name', 'siteId', 'archived'], act: (input) => act(updateDevice, input) },
]

builder.mutationFields((t) => ({
  createDevice: t.field({
    type: CreatePayload,
    description: 'Register a station or tablet.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { secret, hash: tokenHash } = newSecret(context.caller.organizationId)
      return performingSecret(
        context,
        info,
        { acts: [act(createDevice, { ...input, tokenHash })], secret },
        withToken,
      )
    },
  }),
  updateDevice: t.field({
    type: UpdatePayload,
    description: 'Rename or move a device, take it out of use, or back into it.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('deviceId')),
  }),
  renewDeviceToken: t.field({
    type: RenewPayload,
    description:
      'Give a device a new secret: the old one serves no more, and whoever is there is logged out.',
    args: { input: t.arg({ type: RenewInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { secret, hash: tokenHash } = newSecret(context.caller.organizationId)
      return performingSecret(
        context,
        info,
        { acts: [act(renewDeviceToken, { ...input, tokenHash })], secret },
        withToken,
      )
    },
  }),
}))

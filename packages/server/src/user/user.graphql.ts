import { settings } from '@traveler/domain/organization/settings.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { shownEtag } from '../operation/etag.ts'
import { loadSigning, type SigningRow } from '../session/sessionStore.ts'
import { userList } from './userList.graphql.ts'
import { loadUsers, type UserRow } from './userStore.ts'

export const UserType = builder.objectRef<UserRow>('User')

UserType.implement({
  description: 'A person who works here.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    entityId: t.exposeID('id', { nullable: false }),
    _etag: t.string({
      description: 'What an update must send back, to show that it saw the newest state.',
      resolve: (row) => shownEtag(row.etag),
    }),
    _created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    updatedById: t.exposeID('updated_by'),
    organizationId: t.exposeID('organization_id', { nullable: false }),
    name: t.exposeString('name', { nullable: false, description: 'As it is printed beside signatures.' }),
    email: t.exposeString('email'),
    prettyStr: t.exposeString('name'),
    deactivated: t.exposeBoolean('deactivated', {
      nullable: false,
      description: 'Has left: neither logs in nor signs, and no API key of this person works.',
    }),
    exportCleared: t.exposeBoolean('export_cleared', {
      nullable: false,
      description: 'May see what is export-controlled.',
    }),
    lockedAt: t.field({
      type: 'DateTime',
      description:
        'Since when too many wrong passwords, PINs or passkeys keep this person from logging in and signing; null: not.',
      resolve: (row) => row.locked_at,
    }),
    siteId: t.exposeID('site_id', {
      description: 'The site whose clock signatures show; null: where the device is.',
    }),
  }),
})

addList(userList, UserType, { connection: 'UsersConnection', edge: 'UsersEdge' })
addRecord('user', 'A person by id; null when there is none.', { type: UserType, load: loadUsers })

builder.queryFields((t) => ({
  me: t.field({
    type: UserType,
    description: 'The person who asks; for an API key, the person for whom it acts.',
    resolve: (_root, _args, context) => context.one<UserRow>(loadUsers, context.caller.userId),
  }),
  currentUser: t.field({
    type: UserType,
    description: 'The same as `me`.',
    resolve: (_root, _args, context) => context.one<UserRow>(loadUsers, context.caller.userId),
  }),
}))

builder.queryField('pinServes', (t) =>
  t.boolean({
    nullable: false,
    description:
      'Whether a PIN is enough for the next signature of the person who asks: the first of this session was given, and nobody was idle since. A key never signs.',
    resolve: async (_root, _args, context) => {
      const { sessionId } = context.caller
      if (sessionId === null) return false
      const [row] = await context.rows<SigningRow>(
        loadSigning(sessionId, settings.signingIdleMinutes.default),
      )
      return row?.is_open === true
    },
  }),
)

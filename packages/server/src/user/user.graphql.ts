import { builder } from '../graphql/builder.ts'
import { shownEtag } from '../operation/etag.ts'
import type { UserRow } from './userStore.ts'

export const UserType = builder.objectRef<UserRow>('User')

UserType.implement({
  description: 'A person who works here.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    entityId: t.exposeID('id', { nullable: false }),
    _etag: t.string({ resolve: (row) => shownEtag(row.etag) }),
    name: t.exposeString('name', { nullable: false }),
    email: t.exposeString('email'),
    deactivated: t.exposeBoolean('deactivated', { nullable: false }),
  }),
})

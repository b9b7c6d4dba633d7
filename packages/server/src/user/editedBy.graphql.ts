import type { BuilderTypes } from '../graphql/builder.ts'
import { UserType } from './user.graphql.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Edited {
  readonly created_by: string | null
  readonly updated_by: string | null
}

/** Who made a record, and who changed it last. */
export function editedByFields<Row extends Edited>(
  t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, Row>,
) {
  return {
    createdBy: t.field({
      type: UserType,
      resolve: ({ created_by: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
    updatedBy: t.field({
      type: UserType,
      resolve: ({ updated_by: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
  }
}

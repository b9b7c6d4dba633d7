import type pg from 'pg'
import type { Statement } from '../db/statement.ts'
import type { Ids } from '../operation/operation.ts'
import { builder, type ObjectType } from './builder.ts'
import { atArgument } from './moment.ts'
import { madeId } from './performing.ts'

interface Made {
  readonly id: string
}

/** A row of a record, as a store reads it. */
export type Loaded = pg.QueryResultRow & { readonly id: string }

/** How one record of a noun is read and shown. */
export interface RecordDoor<Row extends Loaded> {
  readonly type: ObjectType<Row>
  readonly load: (ids: readonly string[]) => Statement
}

/** The payload of a mutation that makes or changes one record: `{part: Part}`, read as it is now. */
export function recordPayload<Row extends Loaded>(
  name: string,
  field: string,
  { type, load }: RecordDoor<Row>,
) {
  return builder.objectRef<Made>(name).implement({
    fields: (t) => ({
      // The builder cannot see that a generic row is no list; a row it is.
      [field]: t.field({ type, resolve: ({ id }, _args, context) => context.one<Row>(load, id) as never }),
    }),
  })
}

/** The payload of a mutation that makes several records: `{partInventories: [PartInventory]}`. */
export function recordsPayload<Row extends Loaded>(
  name: string,
  field: string,
  { type, load }: RecordDoor<Row>,
) {
  return builder.objectRef<{ readonly ids: readonly string[] }>(name).implement({
    fields: (t) => ({
      [field]: t.field({
        type: [type],
        nullable: { list: true, items: true },
        resolve: ({ ids }, _args, context) =>
          Promise.all(ids.map((id) => context.one<Row>(load, id))) as never,
      }),
    }),
  })
}

/** What a payload is read from: the id that an act made. */
export const made =
  (name: string) =>
  (ids: Ids): Made => ({ id: madeId(ids, name) })

/** The same of an act that made several. */
export const madeIds =
  (name: string) =>
  (ids: Ids): { readonly ids: readonly string[] } => {
    const list = ids[name]
    return { ids: typeof list === 'object' && list !== null ? list : [] }
  }

/** The payload of a mutation that takes a record out of a draft: its id. */
export function deletedPayload(name: string) {
  return builder.objectRef<Made>(name).implement({ fields: (t) => ({ id: t.exposeID('id') }) })
}

/** A root field that gives one record by its id, also as it stood at a moment: its tables stand in `open_past()`. */
export function addRecordOfPast<Row extends Loaded>(
  name: string,
  description: string,
  { type, load }: RecordDoor<Row>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type,
      description,
      args: { id: t.arg.id({ required: true }), at: atArgument(t) },
      // As in recordPayload.
      resolve: (_root, { id }, context) => context.one<Row>(load, id) as never,
    }),
  )
}

/** A root field that gives one record by its id. */
export function addRecord<Row extends Loaded>(
  name: string,
  description: string,
  { type, load }: RecordDoor<Row>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type,
      description,
      args: { id: t.arg.id({ required: true }) },
      // As in recordPayload.
      resolve: (_root, { id }, context) => context.one<Row>(load, id) as never,
    }),
  )
}

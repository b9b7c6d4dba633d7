import { builder, type ObjectType } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { LocationType } from '../location/location.graphql.ts'
import { PartType } from '../part/part.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { RunType } from '../run/runType.graphql.ts'
import { externalIdList } from './externalIdList.graphql.ts'
import { type ExternalIdRow, listExternalIdsOfRecords, loadExternalIds } from './externalIdStore.ts'

export const ExternalIdType = builder.objectRef<ExternalIdRow>('ExternalId')

ExternalIdType.implement({
  description: 'What another system calls a record. Of a procedure it is of all its versions.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _etag: t.exposeString('etag', { nullable: false }),
    system: t.exposeString('system', { nullable: false, description: 'The other system.' }),
    value: t.exposeString('value', { nullable: false, description: 'What the record is called there.' }),
    type: t.exposeString('type', {
      nullable: false,
      description: 'Of the record: part, partInventory, procedure, location or run.',
    }),
    entityId: t.exposeID('record_id', {
      nullable: false,
      description: 'The record; of a procedure its family.',
    }),
    _created: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.created_at }),
    createdById: t.exposeID('created_by', { nullable: false }),
  }),
})

addList(externalIdList, ExternalIdType, { connection: 'ExternalIdsConnection', edge: 'ExternalIdsEdge' })
addRecord('externalId', 'What another system calls a record, by its own id; null when there is none.', {
  type: ExternalIdType,
  load: loadExternalIds,
})

type ExternalIdOfRow = ExternalIdRow & { readonly of_id: string }

/** What other systems call a record. `named`: the id that the names hang on. */
function addExternalIds<Row>(type: ObjectType<Row>, named: (row: Row) => string): void {
  builder.objectField(type, 'externalIds', (t) =>
    t.field({
      type: [ExternalIdType],
      nullable: false,
      description: 'What other systems call it.',
      resolve: (row, _args, context) => context.many<ExternalIdOfRow>(listExternalIdsOfRecords, named(row)),
    }),
  )
}

addExternalIds(RunType, ({ id }) => id)
addExternalIds(PartType, ({ id }) => id)
addExternalIds(PartInventoryType, ({ id }) => id)
addExternalIds(LocationType, ({ id }) => id)
addExternalIds(ProcedureType, ({ family_id }) => family_id)

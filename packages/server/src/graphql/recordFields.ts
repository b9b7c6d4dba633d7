import { shownEtag } from '../operation/etag.ts'
import type { BuilderTypes } from './builder.ts'

/** What rows that people edit have in common. */
export interface RecordRow {
  readonly id: string
  readonly etag: string
  readonly created_at: string
  readonly updated_at: string
  readonly created_by: string | null
  readonly updated_by: string | null
}

/** The fields that every record of the contract has. */
export function recordFields<Row extends RecordRow>(
  t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, Row>,
) {
  return {
    id: t.field({ type: 'ID', nullable: false, resolve: (row) => row.id }),
    _etag: t.field({
      type: 'String',
      description: 'What an update must send back, to show that it saw the newest state.',
      resolve: (row) => shownEtag(row.etag),
    }),
    _created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    createdById: t.field({ type: 'ID', resolve: (row) => row.created_by }),
    updatedById: t.field({ type: 'ID', resolve: (row) => row.updated_by }),
  }
}

/** Of records that comments, labels and files can hang on: in Traveler the same id. */
export function entityField<Row extends RecordRow>(
  t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, Row>,
) {
  return { entityId: t.field({ type: 'ID', nullable: false, resolve: (row) => row.id }) }
}

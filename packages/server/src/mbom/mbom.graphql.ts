import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { MBomStatusType, mbomList } from './mbomList.graphql.ts'
import { listMBomsOfParts, loadMBoms, type MBomRow } from './mbomStore.ts'

export const MBomType = builder.objectRef<MBomRow>('MBom')

MBomType.implement({
  description: 'One version of what a part is built of.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    partId: t.exposeID('part_id', { nullable: false }),
    version: t.exposeInt('version', { nullable: false, description: '1, 2, 3 … for the part.' }),
    status: t.field({ type: MBomStatusType, nullable: false, resolve: (row) => row.status }),
    isLatestVersion: t.exposeBoolean('is_latest_version', {
      description: 'No version of the part’s mBOM is newer.',
    }),
    isLatestReleasedVersion: t.exposeBoolean('is_latest_released_version', {
      description: 'What new builds are made to.',
    }),
    editable: t.boolean({
      description: 'Only a draft can be edited.',
      resolve: (row) => row.status === 'DRAFT',
    }),
    digest: t.string({
      description:
        'SHA-256 of what it says: what its reviewers sign. Null: a draft, or released before there were any.',
      resolve: (row) => row.digest?.slice(2) ?? null,
    }),
    exportControlled: t.exposeBoolean('export_controlled'),
    part: t.field({
      type: PartType,
      description: 'The part that it builds.',
      resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
    }),
  }),
})

type Version = MBomRow & { readonly of_id: string }

builder.objectFields(PartType, (t) => ({
  mboms: t.field({
    type: [MBomType],
    description: 'All versions of what it is built of, oldest first.',
    resolve: ({ id }, _args, context) => context.many<Version>(listMBomsOfParts, id),
  }),
  latestMbom: t.field({
    type: MBomType,
    description: 'The newest version, released or not.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<Version>(listMBomsOfParts, id)).at(-1) ?? null,
  }),
  latestReleasedMbom: t.field({
    type: MBomType,
    description: 'What new builds of it are made to; null: nothing is released.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<Version>(listMBomsOfParts, id)).find(
        (version) => version.is_latest_released_version,
      ) ?? null,
  }),
}))

addList(mbomList, MBomType, { connection: 'MBomsConnection', edge: 'MBomsEdge' })
addRecord('mbom', 'One version of an mBOM; null when there is none, or none that you may see.', {
  type: MBomType,
  load: loadMBoms,
})

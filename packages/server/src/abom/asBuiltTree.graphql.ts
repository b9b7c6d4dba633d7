import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { AbomInstallationType } from './abomInstallation.graphql.ts'
import {
  type LotUseRow,
  listContainers,
  listContents,
  listUsesOfLots,
  loadInstallations,
  longestTree,
  type TreeRow,
} from './abomInstallationStore.ts'
import type { InstallationRow } from './installStore.ts'

const TreeNodeType = builder.objectRef<TreeRow>('AsBuiltNode').implement({
  description: 'One unit or lot in the tree of what a unit contains, or of what it is in.',
  fields: (t) => ({
    depth: t.exposeInt('depth', { nullable: false, description: '1: directly.' }),
    nextId: t.exposeID('next_id', {
      nullable: false,
      description: 'The unit one step nearer to the one that was asked for.',
    }),
    partInventory: t.field({ type: PartInventoryType, nullable: false, resolve: (row) => row }),
    abomInstallation: t.field({
      type: AbomInstallationType,
      resolve: ({ installation_id }, _args, context) =>
        context.one<InstallationRow>(loadInstallations, installation_id),
    }),
  }),
})

const LotUseType = builder.objectRef<LotUseRow>('LotUse').implement({
  description: 'That a lot, or a piece of it, went into a unit.',
  fields: (t) => ({
    partInventory: t.field({
      type: PartInventoryType,
      nullable: false,
      description: 'The unit that it went into.',
      resolve: (row) => row,
    }),
    piece: t.field({
      type: PartInventoryType,
      description: 'The lot, or what was split off it.',
      resolve: ({ piece_id }, _args, context) => context.one<PartInventoryRow>(loadPartInventories, piece_id),
    }),
    abomInstallation: t.field({
      type: AbomInstallationType,
      description: 'Its `removedAt` says whether it is still in.',
      resolve: ({ installation_id }, _args, context) =>
        context.one<InstallationRow>(loadInstallations, installation_id),
    }),
  }),
})

builder.objectFields(PartInventoryType, (t) => ({
  contents: t.field({
    type: [TreeNodeType],
    description: 'All that is in it, at any depth, the nearest first; up to 10,000.',
    resolve: async ({ id }, _args, context) =>
      whole(await context.many<TreeRow>(listContents, id), 'contents'),
  }),
  containers: t.field({
    type: [TreeNodeType],
    description:
      'All that it is in, at any depth, the nearest first. The last of a unit is the top assembly.',
    resolve: async ({ id }, _args, context) =>
      whole(await context.many<TreeRow>(listContainers, id), 'containers'),
  }),
  whereUsed: t.field({
    type: [LotUseType],
    description: 'The units that it, or anything split off it, ever went into: whom a recall concerns.',
    resolve: async ({ id }, _args, context) =>
      whole(await context.many<LotUseRow>(listUsesOfLots, id), 'whereUsed'),
  }),
}))

/** Never silently cut (rule 39): what is asked of several units counts together. */
function whole<Node extends { readonly walked: number }>(
  nodes: readonly Node[],
  list: string,
): readonly Node[] {
  if ((nodes[0]?.walked ?? 0) > longestTree)
    throw new Refused({ code: 'LIST_TOO_LONG', list, limit: longestTree })
  return nodes
}

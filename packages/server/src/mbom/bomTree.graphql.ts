import { maximumTreeLevels } from '@traveler/domain/mbom/bomTree.ts'
import { builder } from '../graphql/builder.ts'
import { MBomItemType } from './mbomItem.graphql.ts'
import { readBomTree, type ShownNode } from './readBomTree.graphql.ts'

const NodeType = builder.objectRef<ShownNode>('BomTreeNode').implement({
  description: 'A BOM line at its place in the tree below a part.',
  fields: (t) => ({
    id: t.string({
      nullable: false,
      description: 'The ids of the lines from the top down to this one: its name in the tree.',
      resolve: ({ path }) => path.join('.'),
    }),
    parentId: t.string({
      description: 'The node that it is built into; null: the part at the top.',
      resolve: ({ path }) => (path.length === 1 ? null : path.slice(0, -1).join('.')),
    }),
    level: t.exposeInt('level', { nullable: false, description: '1 below the part at the top.' }),
    totalQuantity: t.field({
      type: 'Float',
      description:
        'For one of the part at the top, in the unit of the line; null where that does not come out even.',
      resolve: ({ total }) => total,
    }),
    isAssembly: t.boolean({
      nullable: false,
      description: 'Its part has a BOM of its own.',
      resolve: ({ line }) => line.isAssembly,
    }),
    mbomItem: t.field({ type: MBomItemType, nullable: false, resolve: ({ row }) => row }),
  }),
})

builder.queryField('bomTree', (t) =>
  t.field({
    type: [NodeType],
    nullable: { list: true, items: false },
    description:
      'All that a part is built of, level by level, each line under what it is built into: by the released versions, by drafts where none is released.',
    args: {
      partId: t.arg.id({ required: true }),
      mbomId: t.arg.id({ description: 'Another version of the part’s own mBOM.' }),
      levels: t.arg.int({
        defaultValue: maximumTreeLevels,
        description: `At most ${maximumTreeLevels}.`,
      }),
    },
    resolve: async (_root, { partId, mbomId, levels }, context) => [
      ...(await readBomTree(context, {
        partId,
        mbomId: mbomId ?? null,
        levels: levels ?? maximumTreeLevels,
      })),
    ],
  }),
)

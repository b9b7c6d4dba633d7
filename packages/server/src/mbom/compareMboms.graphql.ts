import { compareMBoms, type LineDifference } from '@traveler/domain/mbom/compareMBoms.ts'
import { builder } from '../graphql/builder.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { type ComparedRow, comparedLine, listComparedLines } from './bomTreeStore.ts'
import { MBomItemType } from './mbomItem.graphql.ts'
import { loadMBoms, type MBomRow } from './mbomStore.ts'

interface ChangedLine {
  readonly before: ComparedRow
  readonly after: ComparedRow
  readonly fields: readonly LineDifference[]
}

interface Comparison {
  readonly added: readonly ComparedRow[]
  readonly removed: readonly ComparedRow[]
  readonly changed: readonly ChangedLine[]
}

const DifferenceType = builder.objectRef<LineDifference>('MBomItemDifference').implement({
  description: 'One thing that a line says otherwise than before.',
  fields: (t) => ({
    field: t.exposeString('field', { nullable: false, description: 'As `MBomItem` calls it.' }),
    before: t.exposeString('before', { description: 'In words; null: nothing.' }),
    after: t.exposeString('after'),
  }),
})

const ChangedLineType = builder.objectRef<ChangedLine>('MBomItemChange').implement({
  description: 'A line that is in both versions and says something else.',
  fields: (t) => ({
    before: t.field({ type: MBomItemType, nullable: false, resolve: ({ before }) => before }),
    after: t.field({ type: MBomItemType, nullable: false, resolve: ({ after }) => after }),
    fields: t.field({ type: [DifferenceType], nullable: false, resolve: ({ fields }) => [...fields] }),
  }),
})

const ComparisonType = builder.objectRef<Comparison>('MBomComparison').implement({
  description: 'How a version of an mBOM differs from another.',
  fields: (t) => ({
    added: t.field({ type: [MBomItemType], nullable: false, resolve: ({ added }) => [...added] }),
    removed: t.field({ type: [MBomItemType], nullable: false, resolve: ({ removed }) => [...removed] }),
    changed: t.field({ type: [ChangedLineType], nullable: false, resolve: ({ changed }) => [...changed] }),
  }),
})

function compared(rows: readonly ComparedRow[], beforeId: string, afterId: string): Comparison {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const linesOf = (mbomId: string) => rows.filter((row) => row.mbom_id === mbomId).map(comparedLine)
  const { added, removed, changed } = compareMBoms(linesOf(beforeId), linesOf(afterId))
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    added: rowsOf(added),
    removed: rowsOf(removed),
    changed: changed.flatMap(({ fields, ...ids }) => {
      const [before, after] = rowsOf([ids.before, ids.after])
      return before && after ? [{ before, after, fields }] : []
    }),
  }
}

builder.queryField('compareMboms', (t) =>
  t.field({
    type: ComparisonType,
    description:
      'How a version of an mBOM differs from another: lines added, removed and changed. Null when there is no such version, or none that you may see.',
    args: {
      mbomId: t.arg.id({ required: true, description: 'The version as it was.' }),
      withMbomId: t.arg.id({ required: true, description: 'The version as it is.' }),
    },
    resolve: async (_root, { mbomId, withMbomId }, context) => {
      const [was, is] = [wholeId(mbomId), wholeId(withMbomId)]
      const versions = await context.rows<MBomRow>(loadMBoms([was, is]))
      if (!versions.some(({ id }) => id === was) || !versions.some(({ id }) => id === is)) return null
      return compared(await context.rows<ComparedRow>(listComparedLines([was, is])), was, is)
    },
  }),
)

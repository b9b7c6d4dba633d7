import { gridPartId, parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { actOnSiblings, askedIds, chosenActs, siblingsFor } from '../runBatch/siblingActs.graphql.ts'
import { siblingIdsField } from '../runBatch/siblingIds.graphql.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { DatagridValueType } from './datagridValue.graphql.ts'
import { runCellById } from './runGrid.graphql.ts'
import { signDatagridValue } from './signDatagridValue.ts'

interface Cell {
  readonly rowId: string
  readonly columnId: string
}

const SignPayload = builder.objectRef<Cell>('SignDatagridValue').implement({
  fields: (t) => ({
    datagridValue: t.field({
      type: DatagridValueType,
      resolve: (cell, _args, context) => runCellById(context, cell),
    }),
  }),
})

const SignInput = builder.inputType('SignDatagridValueInput', {
  fields: (t) => ({
    rowId: t.id({ required: true }),
    columnId: t.id({ required: true, description: 'Of a sign-off column.' }),
    etag: t.string({ required: true, description: 'Of the cell.' }),
    signature: t.field({ type: SignatureInputType, required: true }),
    shownDigest: t.string({ description: 'The digest of what was shown; refused when it has changed.' }),
    comment: t.string(),
    siblingIds: siblingIdsField(t),
  }),
})

builder.mutationField('signDatagridValue', (t) =>
  t.field({
    type: SignPayload,
    description:
      'Sign a cell of a sign-off column of the grid of a run step with own credentials, for what its row shows. An API key never signs.',
    args: { input: t.arg({ type: SignInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { siblingIds: _siblings, ...seen } = input
      const [row, column] = [parseGridPartId(input.rowId), parseGridPartId(input.columnId)]
      const { runStepId, number: rowNumber } = row ?? { runStepId: '0', number: 1 }
      const siblings = siblingsFor(context, runStepId, { act: 'sign', siblingIds: askedIds(input) })
      const signs = actOnSiblings(signDatagridValue, seen, {
        runStepId,
        siblings,
        // What was shown of this one is not what is signed of another.
        inputOf: (stepId) => ({
          ...seen,
          rowId: gridPartId({ runStepId: stepId, number: rowNumber }),
          columnId: gridPartId({ runStepId: stepId, number: column?.number ?? 1 }),
          etag: null,
          shownDigest: null,
        }),
      })
      return performing(context, info, chosenActs([signs], input), (ids) => ({
        rowId: madeId(ids, 'rowId'),
        columnId: madeId(ids, 'columnId'),
      }))
    },
  }),
)

import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { madeIds } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { importerTypes } from './bomNotationInput.ts'
import { createOrUpdateMultipleMboms } from './createOrUpdateMultipleMboms.ts'

interface RowError {
  readonly rowId: number
  readonly errorMsg: string
}

interface Written {
  readonly ids: readonly string[]
  readonly errors: readonly RowError[]
}

const ImporterType = enumType(
  'MBomImporterType',
  importerTypes,
  'How an indented BOM says what is a part of what: by levels (1, 1.1, 1.1.2) or by how deep a row stands.',
)

const LevelInput = builder.inputType('MBomLevelNotationInput', {
  fields: (t) => ({
    level: t.string({ required: true, description: '1, 1.1, 1.1.2: 1.1.2 is a part of 1.1.' }),
    partNumber: t.string({ required: true }),
    revision: t.string({ description: 'The latest when absent.' }),
    quantity: t.float({ description: 'For one of what it is a part of.' }),
    substitutes: t.string({ description: 'Part numbers, by commas.' }),
    madeOnAssembly: t.boolean(),
  }),
})

const DepthInput = builder.inputType('MBomDepthNotationInput', {
  fields: (t) => ({
    depth: t.int({
      required: true,
      description: 'A row is a part of the nearest row before it that stands one less deep.',
    }),
    partNumber: t.string({ required: true }),
    revision: t.string({ description: 'The latest when absent.' }),
    quantity: t.float({ description: 'For one of what it is a part of.' }),
    substitutes: t.string({ description: 'Part numbers, by commas.' }),
    madeOnAssembly: t.boolean(),
  }),
})

const NotationInput = builder.inputType('CreateOrUpdateMultipleMBomsNotationInput', {
  fields: (t) => ({
    importerType: t.field({ type: ImporterType, required: true }),
    levelInputs: t.field({ type: [LevelInput] }),
    depthInputs: t.field({ type: [DepthInput] }),
  }),
})

const RowErrorType = builder.objectRef<RowError>('MBomRowError').implement({
  description: 'Why a row of an indented BOM cannot be written.',
  fields: (t) => ({
    rowId: t.exposeInt('rowId', { description: 'Its place in the list, from 1.' }),
    errorMsg: t.exposeString('errorMsg'),
  }),
})

const Payload = builder.objectRef<Written>('CreateOrUpdateMultipleMboms').implement({
  fields: (t) => ({
    errorMessages: t.field({
      type: [RowErrorType],
      description: 'Row by row; when there is one, nothing was written.',
      resolve: ({ errors }) => [...errors],
    }),
    newMbomRowIds: t.field({
      type: ['ID'],
      description: 'Of the lines that are new.',
      resolve: ({ ids }) => [...ids],
    }),
  }),
})

builder.mutationField('createOrUpdateMultipleMboms', (t) =>
  t.field({
    type: Payload,
    description:
      'Write an indented BOM: for every assembly in it a draft with these lines, new or changed. All or nothing.',
    args: { input: t.arg({ type: NotationInput, required: true }) },
    resolve: (_root, { input }, context, info) => writeNotation(context, info, input),
  }),
)

/** The contract wants what is wrong with rows in the payload, not among the errors. */
async function writeNotation(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: object,
): Promise<Written> {
  try {
    const written = await performing(
      context,
      info,
      [act(createOrUpdateMultipleMboms, input)],
      madeIds('mbomItemIds'),
    )
    return { ...written, errors: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const errors = error.refusals.flatMap(rowError)
    if (errors.length < error.refusals.length) throw error
    return { ids: [], errors }
  }
}

function rowError(refusal: Refusal): RowError[] {
  if (refusal.code !== 'BOM_ROW') return []
  const { row, column, problem, remedy } = refusal
  const sentence = /[.!?]$/.test(problem) ? problem : `${problem}.`
  return [{ rowId: row, errorMsg: `${column}: ${sentence} ${remedy}`.trim() }]
}

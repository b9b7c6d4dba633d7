import { type Command, defineCommand } from '../command.ts'
import { findPart } from '../find/findPart.ts'
import { ShowBomDocument, type ShowBomResult, ShowPartDocument } from '../generated/documents.ts'
import { type Column, tableLines } from '../table.ts'
import { wholeNumber } from '../typedValues.ts'
import { WrongUsage } from '../wrongUsage.ts'
import { partOperand } from './partShow.ts'

type Line = NonNullable<ShowBomResult['bomTree']>[number]

const columns: readonly Column<Line>[] = [
  {
    title: 'PART',
    of: ({ level, mbomItem }) => `${'  '.repeat(level - 1)}${mbomItem.part?.partNumber ?? ''}`,
  },
  { title: 'REV', of: ({ mbomItem }) => mbomItem.part?.revision ?? null },
  { title: 'QUANTITY', of: ({ mbomItem }) => mbomItem.quantity, align: 'right' },
  { title: 'IN ALL', of: ({ totalQuantity }) => totalQuantity, align: 'right' },
  { title: 'UNIT', of: ({ mbomItem }) => mbomItem.unitOfMeasure?.type ?? null },
  {
    title: 'PLACES',
    of: ({ mbomItem }) => (mbomItem.referenceDesignators ?? []).map(({ value }) => value).join(' '),
  },
  { title: 'DESCRIPTION', of: ({ mbomItem }) => mbomItem.part?.description ?? null },
]

export const bomShow: Command = defineCommand({
  name: 'bom show',
  summary: 'show what a part is built of, level by level',
  about: 'By the released versions of the BOMs, and by drafts where none is released.',
  asks: 'server',
  operands: [partOperand],
  options: {
    version: { type: 'string', value: 'NUMBER', about: 'another version of the part’s own BOM' },
    levels: { type: 'string', value: 'NUMBER', about: 'so many levels; at most 20, which is usual' },
  },
  json: 'an array of lines in the order of the tree: level, totalQuantity, isAssembly, mbomItem',
  examples: [
    { about: 'All levels', shell: 'traveler bom show EP-1000' },
    { about: 'The first, for a program', shell: 'traveler bom show EP-1000 --levels 1 --json' },
  ],
  async run({ values, operands: [typed = ''], openApi, show, io }) {
    const [version, levels] = [wholeNumber('version', values.version), wholeNumber('levels', values.levels)]
    const api = await openApi()
    const { id, partNumber } = await findPart(api, typed)
    const mboms = version === undefined ? [] : ((await api.ask(ShowPartDocument, { id })).part?.mboms ?? [])
    const mbom = mboms.find((one) => one.version === version)
    if (version !== undefined && mbom === undefined)
      throw new WrongUsage(
        `${partNumber} has no BOM version ${version}; it has ${mboms.map((one) => one.version).join(', ') || 'none'}.`,
      )
    const lines = (await api.ask(ShowBomDocument, { partId: id, mbomId: mbom?.id, levels })).bomTree ?? []
    show(lines, () =>
      lines.length === 0 ? [`${partNumber} has no BOM.`] : tableLines(columns, lines, io.screen),
    )
    return 0
  },
})

import { belowOption, findBom, versionOption, withUnreleasedBelow } from '../bom/findBom.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { DeleteBomDocument } from '../generated/documents.ts'
import { partOperand } from './partShow.ts'

const heldBy = 'packages/cli/src/commands/bomRelease.test.ts'

export const bomDelete: Command = defineCommand({
  name: 'bom delete',
  summary: 'delete a draft of what a part is built of',
  about:
    'As after an import that was wrong. Versions that were handed in for review or released stay, and so do parts.',
  asks: 'server',
  writes: true,
  operands: [partOperand],
  options: { version: versionOption, below: belowOption },
  json: 'an array of what was deleted: id, part, version',
  examples: [
    {
      about: 'What an import has made, with all below it',
      shell: 'traveler bom delete MACHINE-3 --below',
      heldBy,
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const top = await findBom(api, typed, values.version)
    const below = values.below === true ? (await withUnreleasedBelow(api, top)).slice(0, -1) : []
    // That the one that was named is no draft is a refusal; those below that are none are left.
    const wanted = [top, ...below.filter(({ bom }) => bom.status === 'DRAFT')]
    const deleted: { readonly id: string; readonly part: string; readonly version: number }[] = []
    for (const { part, bom } of wanted) {
      await api.ask(DeleteBomDocument, { id: bom.id, etag: bom._etag ?? '' })
      deleted.push({ id: bom.id, part, version: bom.version })
    }
    show(deleted, () =>
      deleted.map(({ part, version }) => `${part}: the draft of mBOM version ${version} is deleted.`),
    )
    return exitCodes.done
  },
})

import type { ApiClient } from '../apiClient.ts'
import {
  belowOption,
  type FoundBom,
  findBom,
  standingOf,
  versionOption,
  withUnreleasedBelow,
} from '../bom/findBom.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { MoveBomDocument } from '../generated/documents.ts'
import { partOperand } from './partShow.ts'

const heldBy = 'packages/cli/src/commands/bomRelease.test.ts'

export const bomRelease: Command = defineCommand({
  name: 'bom release',
  summary: 'release the newest version of what a part is built of, or say all that it lacks',
  about: `From then on new builds take it, and the version released before is archived. What it lacks is told at once, each with
what puts it right. Approvals, where some are demanded, are signed by people in the review on the screen.`,
  asks: 'server',
  writes: true,
  operands: [partOperand],
  options: {
    version: versionOption,
    below: belowOption,
    'hand-in': { type: 'boolean', about: 'a draft is handed in for review first' },
    check: { type: 'boolean', about: 'say what it lacks, and change nothing' },
  },
  json: 'an array, the lowest first: id, part, version, status, releaseBlockers',
  examples: [
    {
      about: 'What an import has made, with all below it',
      shell: 'traveler bom release MACHINE-3 --below',
      heldBy,
    },
    { about: 'What it lacks', shell: 'traveler bom release MACHINE-3 --version 2 --check', heldBy },
  ],
  async run({ values, operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    const top = await findBom(api, typed, values.version)
    const wanted = values.below === true ? await withUnreleasedBelow(api, top) : [top]
    const how = { handsIn: values['hand-in'] === true, mayChange: values.check !== true }
    const all: FoundBom[] = []
    for (const one of wanted) {
      const now = await released(api, one, how)
      for (const { message } of now.bom.releaseBlockers ?? []) io.err(`${now.part}: ${message}`)
      all.push(now)
    }
    show(
      all.map(({ part, bom: { id, version, status, releaseBlockers } }) => ({
        id,
        part,
        version,
        status,
        releaseBlockers: releaseBlockers ?? [],
      })),
      () => all.map(standingOf),
    )
    const lacks = all.some(({ bom }) => (bom.releaseBlockers ?? []).length > 0 || bom.status === 'ARCHIVED')
    return lacks ? exitCodes.refused : exitCodes.done
  },
})

interface Release {
  readonly handsIn: boolean
  readonly mayChange: boolean
}

/** A version as it stands when it was released, or lacks something for that. */
async function released(api: ApiClient, found: FoundBom, { handsIn, mayChange }: Release): Promise<FoundBom> {
  if (!mayChange) return found
  const asked = found.bom.status === 'DRAFT' && handsIn ? await moved(api, found, 'IN_REVIEW') : found
  const { status, releaseBlockers } = asked.bom
  const isReady = (status === 'DRAFT' || status === 'IN_REVIEW') && (releaseBlockers ?? []).length === 0
  return isReady ? moved(api, asked, 'RELEASED') : asked
}

async function moved(
  api: ApiClient,
  { bom, ...of }: FoundBom,
  status: 'IN_REVIEW' | 'RELEASED',
): Promise<FoundBom> {
  const input = { id: bom.id, etag: bom._etag ?? '', status }
  const { updateMbom } = await api.ask(MoveBomDocument, { input })
  // The mutation answers with what it has moved, or throws.
  if (updateMbom?.mbom == null) throw new Error(`mBOM ${bom.id} was not answered`)
  return { ...of, bom: updateMbom.mbom }
}

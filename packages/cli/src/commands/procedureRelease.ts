import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { MoveProcedureDocument, type ShownProcedure } from '../generated/documents.ts'
import { newestVersion, procedureOperand } from '../procedure/findVersion.ts'

export const procedureRelease: Command = defineCommand({
  name: 'procedure release',
  summary: 'release the newest version of a procedure, or say all that it lacks',
  about: `Releases the version that is in review: from then on it is what is built. What it lacks is told at once, each with what puts
it right: approvals above all. Approvals are signed by people in the review on the screen; an API key never signs.`,
  asks: 'server',
  writes: true,
  operands: [{ ...procedureOperand, about: 'its title: the newest version; TITLE:2 that version; or an id' }],
  options: {
    'hand-in': { type: 'boolean', about: 'a draft is handed in for review first' },
    check: { type: 'boolean', about: 'say what it lacks, and change nothing' },
  },
  json: '{"id", "title", "version", "status", "releaseBlockers"}',
  examples: [
    {
      about: 'A draft that nobody has to approve',
      shell: 'traveler procedure release "Check the bench" --hand-in',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    let procedure = await newestVersion(api, typed)
    const mayChange = values.check !== true
    if (procedure.status === 'DRAFT' && values['hand-in'] === true && mayChange)
      procedure = await moved(api, procedure, 'IN_REVIEW')
    const blockers = procedure.releaseBlockers ?? []
    if (procedure.status === 'IN_REVIEW' && blockers.length === 0 && mayChange)
      procedure = await moved(api, procedure, 'RELEASED')
    for (const { message } of blockers) io.err(message)
    const { id, title, version, status } = procedure
    if (status === 'DRAFT') io.err('It is a draft. --hand-in hands it in for review first.')
    show({ id, title, version, status, releaseBlockers: blockers }, () => [linesOf(procedure)])
    const isReady = status === 'IN_REVIEW' && blockers.length === 0
    return status === 'RELEASED' || isReady ? exitCodes.done : exitCodes.refused
  },
})

async function moved(
  api: ApiClient,
  { id, _etag }: ShownProcedure,
  status: 'IN_REVIEW' | 'RELEASED',
): Promise<ShownProcedure> {
  const input = { id, etag: _etag ?? '', status }
  const { updateProcedure } = await api.ask(MoveProcedureDocument, { input })
  // The mutation answers with what it has moved, or throws.
  const procedure = updateProcedure?.procedure
  if (procedure == null) throw new Error(`Procedure ${id} was not answered`)
  return procedure
}

function linesOf({ title, version, status }: ShownProcedure): string {
  const words: Readonly<Record<string, string>> = {
    RELEASED: 'is released',
    IN_REVIEW: 'is in review',
    DRAFT: 'is a draft',
    ARCHIVED: 'is archived',
  }
  return `${title}, version ${version} ${words[status ?? ''] ?? status}.`
}

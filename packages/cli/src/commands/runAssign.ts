import { type Command, defineCommand } from '../command.ts'
import { findPerson } from '../find/findPerson.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { findTeam } from '../find/findTeam.ts'
import { AssignRunDocument } from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { WrongUsage } from '../wrongUsage.ts'

export const runAssign: Command = defineCommand({
  name: 'run assign',
  summary: 'give a run to a person or a team, or put it into the pool',
  asks: 'server',
  writes: true,
  operands: [runOperand],
  options: {
    to: { type: 'string', value: 'PERSON', about: 'by mail address or name' },
    team: { type: 'string', value: 'TEAM', about: 'to everybody in this team' },
    nobody: { type: 'boolean', about: 'into the pool' },
    alone: { type: 'boolean', about: 'this run alone, though others are in its batch' },
  },
  json: 'the run: id, title, status, assignedTo, assignedTeam',
  examples: [
    { about: 'To a person', shell: 'traveler run assign TI-0008 --to omar@ember.example' },
    { about: 'To whoever takes it', shell: 'traveler run assign TI-0008 --nobody' },
  ],
  async run({ values: { to, team, nobody, alone }, operands: [typed = ''], openApi, show }) {
    const given = [to, team, nobody === true ? '' : undefined].filter((one) => one !== undefined)
    if (given.length !== 1) throw new WrongUsage('Give one of --to PERSON, --team TEAM and --nobody.')
    const api = await openApi()
    const { id, _etag } = await loadRun(api, (await findRun(api, typed)).id)
    const input = {
      id,
      etag: _etag ?? '',
      assignedToId: to === undefined ? null : (await findPerson(api, to)).id,
      assignedTeamId: team === undefined ? null : (await findTeam(api, team)).id,
      ...(alone === true ? { siblingIds: [] } : {}),
    }
    const run = (await api.ask(AssignRunDocument, { input })).updateRun?.run ?? null
    const name = run?.assignedTo?.name ?? run?.assignedTeam?.name ?? 'nobody: it is in the pool'
    show(run, () => [`Run ${id} is assigned to ${name}.`])
    return 0
  },
})

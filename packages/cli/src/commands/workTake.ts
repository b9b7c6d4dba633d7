import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { GiveBackRunDocument, TakeRunDocument } from '../generated/documents.ts'

/** Picks a run up out of the pool. */
export const workTake: Command = defineCommand({
  name: 'work take',
  summary: 'take a run out of the pool: it is yours then',
  about: 'Of two who take one run at a time one has it, and the other is told who. With --as for yourself.',
  asks: 'server',
  writes: true,
  operands: [runOperand],
  json: '{"id", "title", "assignedTo"}',
  examples: [{ about: 'The next one that waits', shell: 'traveler work take TI-0012' }],
  async run({ operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id } = await findRun(api, typed)
    const run = (await api.ask(TakeRunDocument, { id })).takeRun?.run ?? null
    show(run, () => [`Run ${id} is taken by ${run?.assignedTo?.name}.`])
    return 0
  },
})

/** Puts it back. */
export const workGiveBack: Command = defineCommand({
  name: 'work give-back',
  summary: 'put a run back into the pool that you have taken',
  asks: 'server',
  writes: true,
  operands: [runOperand],
  json: '{"id", "title", "assignedTo", "assignedTeam"}',
  examples: [{ about: 'It is somebody else’s after all', shell: 'traveler work give-back TI-0012' }],
  async run({ operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id } = await findRun(api, typed)
    const run = (await api.ask(GiveBackRunDocument, { id })).giveBackRun?.run ?? null
    show(run, () => [
      `Run ${id} is back in ${run?.assignedTeam === null ? 'the pool' : `team ${run?.assignedTeam.name}`}.`,
    ])
    return 0
  },
})

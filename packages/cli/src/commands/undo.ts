import type { ApiClient } from '../apiClient.ts'
import { type Call, type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { findUnit } from '../find/findUnit.ts'
import { FindUndoableDocument, UndoActDocument } from '../generated/documents.ts'

const options = {
  reason: { type: 'string', value: 'TEXT', about: 'why, where the act that undoes it takes a reason' },
  'dry-run': { type: 'boolean', about: 'say what it would do, or why it cannot, and do nothing' },
} as const

const about = `What was done stays in the record, and so does that it was taken back: that is an act of its own, with its own permission.
It is refused once something depends on what was done. What no one act takes back says how, or why not.`
const json = '{"event", "at", "by", "how", "whyNot", "isUndone"}'

export const runUndo: Command = defineCommand({
  name: 'run undo',
  summary: 'take back what was last done with a run',
  about,
  asks: 'server',
  writes: true,
  operands: [runOperand],
  options,
  json,
  examples: [
    {
      about: 'The wrong run was taken',
      before: 'traveler work take TI-0012',
      shell: 'traveler run undo TI-0012',
    },
    { about: 'What would it do?', shell: 'traveler run undo TI-0007 --dry-run' },
  ],
  async run(call) {
    const api = await call.openApi()
    return undo(api, (await findRun(api, call.operands[0] ?? '')).id, call)
  },
})

export const inventoryUndo: Command = defineCommand({
  name: 'inventory undo',
  summary: 'take back what was last done with a unit or lot',
  about,
  asks: 'server',
  writes: true,
  operands: [{ name: 'UNIT', about: 'its serial, lot number or id' }],
  options,
  json,
  examples: [{ about: 'What would it do?', shell: 'traveler inventory undo TI-0007 --dry-run' }],
  async run(call) {
    const api = await call.openApi()
    return undo(api, (await findUnit(api, call.operands[0] ?? '')).id, call)
  },
})

async function undo(api: ApiClient, id: string, { values, show }: Call<typeof options>): Promise<number> {
  const { undoable: last } = await api.ask(FindUndoableDocument, { id })
  if (last === null) {
    show(null, () => ['Nothing has been done with it yet.'])
    return 0
  }
  const { event, at, by, how, whyNot } = last
  const isUndone = values['dry-run'] !== true
  if (isUndone)
    await api.ask(UndoActDocument, { input: { id, act: last.act, reason: values.reason ?? null } })
  const what = `${event.toLowerCase().replaceAll('_', ' ')}, by ${by ?? 'Traveler'}`
  show({ event, at, by, how, whyNot, isUndone }, () =>
    isUndone ? [`Taken back: ${what}.`] : [`Last: ${what}.`, whyNot ?? how ?? ''],
  )
  return 0
}

import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { SplitRunDocument } from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'

export const runSplit: Command = defineCommand({
  name: 'run split',
  summary: 'let part of a lot in work go on in a run of its own',
  about: 'What is done was done on both, and both runs tell it; the rest is worked apart.',
  asks: 'server',
  writes: true,
  operands: [runOperand, { name: 'QUANTITY', about: 'how much of the lot goes on in the new run' }],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
  },
  json: '{"run": {"id", "title", "quantity"}, "newRun": {"id", "title", "quantity"}}',
  examples: [
    {
      about: 'Forty of a hundred wait for the plating bath',
      before: `traveler run start --procedure "Inspect igniter body" --part EP-1020 --lot LOT-0815 --quantity 100 --purpose build`,
      shell: 'traveler run split LOT-0815 40 --reason "The bath takes sixty"',
    },
  ],
  async run({ values: { reason }, operands: [typed = '', quantity = ''], openApi, show }) {
    const api = await openApi()
    const { id, _etag } = await loadRun(api, (await findRun(api, typed)).id)
    const input = { id, etag: _etag ?? '', quantity, reason }
    const split = (await api.ask(SplitRunDocument, { input })).splitRun
    show(split, () =>
      [split?.run, split?.newRun].flatMap((run) =>
        run == null ? [] : [`Run ${run.id} ${run.title} is of ${run.quantity}.`],
      ),
    )
    return 0
  },
})

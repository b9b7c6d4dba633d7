import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { BatchOfRunDocument, ScrapInRunDocument } from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep } from '../run/shownStep.ts'

export const runScrap: Command = defineCommand({
  name: 'run scrap',
  summary: 'say that so much of the lot that a run works on is bad',
  about: 'The rest goes on. What is scrapped counts no more, and says in the record why and at which step.',
  asks: 'server',
  writes: true,
  operands: [runOperand, { name: 'QUANTITY', about: 'how much of the lot is bad' }],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
    step: { type: 'string', value: 'STEP', about: 'at which it was found bad: its number or title' },
    batch: { type: 'boolean', about: 'as much of the lot of every open run of its batch, all or nothing' },
  },
  json: 'the run: id, title, partInventory with identity, quantity and quantityScrapped',
  examples: [
    {
      about: 'Three of a hundred were dropped',
      before: `traveler run start --procedure "Inspect igniter body" --part EP-1020 --lot LOT-0816 --quantity 100 --purpose build`,
      shell: 'traveler run scrap LOT-0816 3 --step 1 --reason "Dropped at the bench"',
    },
  ],
  async run({ values: { reason, step, batch }, operands: [typed = '', quantity = ''], openApi, show }) {
    const api = await openApi()
    const run = await loadRun(api, (await findRun(api, typed)).id)
    const input = {
      id: run.id,
      etag: run._etag ?? '',
      runStepId: step === undefined ? null : findStep(run, step).id,
      quantity,
      reason,
      siblingIds: batch === true ? await siblingsOf(api, run.id) : [],
    }
    const scrapped = (await api.ask(ScrapInRunDocument, { input })).scrapInRun?.run ?? null
    const { siblingIds } = input
    const others = siblingIds.length === 0 ? '' : `, and as much of each of ${siblingIds.length} other`
    show(scrapped, () => [
      `Scrapped ${quantity} of ${scrapped?.partInventory?.identity ?? 'its lot'}${others}.`,
    ])
    return 0
  },
})

/** The other open runs of its batch. */
async function siblingsOf(api: ApiClient, runId: string): Promise<readonly string[]> {
  const { run } = await api.ask(BatchOfRunDocument, { id: runId })
  return (run?.runBatch?.runs ?? []).flatMap((one) =>
    one?.isOpen === true && one.id !== runId ? [one.id] : [],
  )
}

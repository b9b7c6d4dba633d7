import { type Command, defineCommand } from '../command.ts'
import { findPlace } from '../find/findPlace.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { siteZone } from '../find/siteZone.ts'
import { FinishRunDocument } from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { runLines } from '../run/runLines.ts'
import { saidOf, valueOfWord, wordsOf } from '../words.ts'

const outcomes = ['ACCEPTED', 'CONCESSION', 'HELD'] as const

export const runComplete: Command = defineCommand({
  name: 'run complete',
  summary: 'review and sign a run whose steps are done, as a person',
  about: `Shows the run with everything that was recorded, signs it by the password of the person, locks its record and lets its
unit go. API keys never sign: --as is needed. Everything that stands in the way is told at once.`,
  asks: 'server',
  writes: true,
  operands: [runOperand],
  options: {
    outcome: {
      type: 'string',
      value: 'OUTCOME',
      about: 'what becomes of the unit',
      choices: wordsOf(outcomes),
      isRequired: true,
    },
    location: {
      type: 'string',
      value: 'NAME',
      about: 'where the unit goes; needed when it becomes available and lies nowhere',
    },
    rejected: {
      type: 'string',
      value: 'QUANTITY',
      about: 'of an inspected lot: becomes a lot of its own, held with an issue; the comment says why',
    },
    comment: { type: 'string', value: 'TEXT', about: 'stands beside the signature' },
  },
  json: '{"id", "title", "status", "outcome", "completedAt", "partInventory"}',
  examples: [
    {
      about: 'Accepted, and put into the rack',
      shell: `echo "$PASSWORD" | traveler run complete "$RUN" --outcome accepted --location "Rack A" \\
  --as quinn@ember.example --password-stdin`,
      before: 'traveler run step complete "$RUN" 5; PASSWORD=ember-and-quinn',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show, io, isJson }) {
    const api = await openApi()
    const signature = api.signature()
    const run = await loadRun(api, (await findRun(api, typed)).id)
    if (!isJson) {
      const shown = {
        depth: 'with fields',
        url: api.url,
        zone: await siteZone(api),
        screen: io.screen,
      } as const
      for (const line of runLines(run, shown)) io.err(line)
    }
    const { location, comment, rejected } = values
    const input = {
      id: run.id,
      etag: run._etag ?? '',
      outcome: valueOfWord(outcomes, values.outcome) ?? 'HELD',
      locationId: location === undefined ? undefined : (await findPlace(api, location, 'location')).id,
      quantityRejected: rejected,
      comment,
      signature,
    }
    const done = (await api.ask(FinishRunDocument, { input })).completeRun?.run ?? null
    const unit = done?.partInventory ?? null
    show(done, () => [
      `Run ${run.id} is complete: ${saidOf(done?.outcome ?? '')}.`,
      ...(unit === null ? [] : [`Unit ${unit.identity ?? unit.id} is ${saidOf(unit.status ?? '')}.`]),
    ])
    return 0
  },
})

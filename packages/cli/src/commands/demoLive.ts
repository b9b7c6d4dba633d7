import { setTimeout as pause } from 'node:timers/promises'
import { type Random, seededRandom } from '@traveler/server/demo/seededRandom.ts'
import { usualNumber } from '@traveler/server/demo/usualNumber.ts'
import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { nodesOf } from '../connection.ts'
import { type CrewMember, DemoCrew } from '../demo/demoCrew.ts'
import { readDemoLogins } from '../demo/demoLogins.ts'
import { type LiveAct, type LiveField, nextAct } from '../demo/nextAct.ts'
import { exitCodes } from '../exitCodes.ts'
import {
  LiveCompleteRunDocument,
  LiveCompleteStepDocument,
  LiveGateDocument,
  LivePlacesDocument,
  LiveRecordDocument,
  LiveRunsDocument,
  LiveSignDocument,
  LiveStartDocument,
  LiveToolsDocument,
} from '../generated/documents.ts'
import { wholeNumber } from '../typedValues.ts'
import { WrongUsage } from '../wrongUsage.ts'

const usualPace = 20

export const demoLive: Command = defineCommand({
  name: 'demo live',
  summary: 'let simulated operators work on in the demonstration factory, until Ctrl-C',
  about: `The people of demo.json log in at the server and go on with the open runs over its API: each works on what is assigned to
her or her team, or is of her trade, and signs what her role signs. A run that is refused, as one behind a stop, is
left alone. Ends when nothing is left to do.`,
  asks: 'nobody',
  options: {
    pace: { type: 'string', value: 'NUMBER', about: `acts a minute; ${usualPace} when absent, at most 600` },
    acts: { type: 'string', value: 'NUMBER', about: 'stop after so many' },
  },
  examples: [
    {
      about: 'A busy floor to look at',
      shell: 'traveler demo live --pace 60',
      heldBy: 'e2e/commandLine.test.ts',
    },
    { about: 'Five acts, as fast as may be', shell: 'traveler demo live --acts 5 --pace 600' },
  ],
  async run({ values, io }) {
    const pace = between('pace', wholeNumber('pace', values.pace) ?? usualPace, 600)
    const most = between('acts', wholeNumber('acts', values.acts) ?? 1_000_000, 1_000_000)
    const crew = new DemoCrew(io, readDemoLogins(io))
    const floor: Floor = { io, crew, random: seededRandom(most), leftAlone: new Set() }
    try {
      const done = await workOn(floor, { most, pause_ms: 60_000 / pace })
      io.err(`${done} acts.`)
    } finally {
      await crew.leave()
    }
    return io.stopSignal().aborted ? exitCodes.stopped : exitCodes.done
  },
})

function between(option: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw new WrongUsage(`--${option} is ${value}; it must be from 1 to ${most}.`)
}

interface Floor {
  readonly io: CommandIo
  readonly crew: DemoCrew
  readonly random: Random
  /** Runs on which something was refused. */
  readonly leftAlone: Set<string>
}

/** Gives how many acts were done. */
async function workOn(
  floor: Floor,
  { most, pause_ms }: { readonly most: number; readonly pause_ms: number },
): Promise<number> {
  const stop = floor.io.stopSignal()
  let done = 0
  while (done < most && !stop.aborted) {
    const acts = await possibleActs(floor)
    const act = acts[Math.floor(floor.random() * acts.length)]
    if (act === undefined) {
      floor.io.err('Nothing is left to do here: start runs, or lift what holds them.')
      break
    }
    if (await tryAct(floor, act)) done += 1
    if (done < most) await pause(pause_ms, undefined, { signal: stop }).catch(() => {})
  }
  return done
}

async function possibleActs({ crew, leftAlone }: Floor): Promise<readonly LiveAct[]> {
  const { api } = await crew.ofRole('Planner')
  const runs = nodesOf((await api.ask(LiveRunsDocument, {})).runs)
  return runs.flatMap((run) => (leftAlone.has(run.id) ? [] : (nextAct(run) ?? [])))
}

/** False: it was refused. */
async function tryAct(floor: Floor, act: LiveAct): Promise<boolean> {
  const { crew, io, leftAlone } = floor
  const member = await (act.role === null && 'step' in act
    ? crew.worker(act.run, act.step)
    : crew.ofRole(act.role ?? 'Operator'))
  try {
    io.out(`${member.name}: ${await doAct(floor, member, act)} · ${act.run.title}`)
    return true
  } catch (error) {
    if (!(error instanceof ApiRefused)) throw error
    leftAlone.add(act.run.id)
    io.err(`${act.run.title} is left alone: ${error.message}`)
    return false
  }
}

/** Does it; gives what was done, in words. */
async function doAct(floor: Floor, { api }: CrewMember, act: LiveAct): Promise<string> {
  if (act.does === 'finish') {
    const locationId = nodesOf((await api.ask(LivePlacesDocument, {})).locations)[0]?.id
    const { id, _etag } = act.run
    const input = { id, etag: _etag ?? '', outcome: 'ACCEPTED', signature: api.signature() } as const
    await api.ask(LiveCompleteRunDocument, { input: { ...input, ...(locationId && { locationId }) } })
    return 'completes the run'
  }
  const { id, number, title, _etag } = act.step
  const step = { id, etag: _etag ?? '' }
  if (act.does === 'start') await api.ask(LiveStartDocument, { input: { ...step, siblingIds: [] } })
  if (act.does === 'complete') await api.ask(LiveCompleteStepDocument, { input: { ...step, siblingIds: [] } })
  if (act.does === 'approve') {
    const input = { runStepId: id, etag: step.etag, gateNumber: act.gate, signature: api.signature() }
    await api.ask(LiveGateDocument, { input })
  }
  if (act.does === 'sign' || act.does === 'record') return fill(floor, { api, act })
  return `${act.does}s ${number} ${title}`
}

interface Filling {
  readonly api: CrewMember['api']
  readonly act: Extract<LiveAct, { readonly field: LiveField }>
}

async function fill(floor: Floor, { api, act }: Filling): Promise<string> {
  const { field, step } = act
  const input = { id: field.id, etag: field._etag ?? '' }
  if (act.does === 'sign') {
    await api.ask(LiveSignDocument, { input: { ...input, signature: api.signature(), siblingIds: [] } })
    return `signs ${field.name} of ${step.number}`
  }
  const value = await valueFor(floor, api, field)
  await api.ask(LiveRecordDocument, { input: { ...input, value } })
  return `records ${field.name} of ${step.number}`
}

async function valueFor(
  { random }: Floor,
  api: CrewMember['api'],
  { type, options, partId, minimum, maximum, target, tolerance }: LiveField,
): Promise<string | boolean | readonly string[]> {
  if (type === 'NUMBER') return usualNumber({ minimum, maximum, target, tolerance }, random)
  if (type === 'BOOLEAN') return true
  if (type === 'MULTISELECT') return options ?? []
  if (type === 'SELECT') return options?.[0] ?? ''
  if (type === 'DATE') return new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
  if (type === 'DATETIME') return new Date().toISOString()
  if (type === 'TOOL' && partId !== null) {
    return nodesOf((await api.ask(LiveToolsDocument, { partId })).partInventories)[0]?.id ?? ''
  }
  return 'As on the papers'
}

import { igniterBuild } from '../../../../demo/igniterBuild.ts'
import type { ProcedureLiteral } from '../../../../demo/procedureLiteral.ts'
import { type RunLiteral, runs } from '../../../../demo/runs.ts'
import { begunAt, type PastRunLiteral, pastRuns } from '../../../../demo/whole/history.ts'
import { withoutAdditions } from '../../../../demo/whole/igniterVersions.ts'
import { ByName } from './byName.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import { putStock } from './fillCatalog.ts'
import { pastRun } from './pastRun.ts'
import { seededRandom } from './seededRandom.ts'
import { PastTimeline } from './timeline.ts'
import { type Factory, scheduleRun, startRun, workRun } from './workRun.ts'
import { wholeProcedures } from './writeWholeProcedures.ts'

/** The same readings at every load. */
const seed = 718
/** So many runs are worked at once: more only wait for the database. */
const atOnce = 6

interface Scheduled {
  readonly begin: Date
  readonly run: RunLiteral
  /** Where its unit or lot arrives just before. */
  readonly arrivesAt?: string
  /** It is on the schedule of today up to then. */
  readonly plannedUntil?: Date
}

/** Runs that began from one moment up to another, and where their ids are noted by serial. */
export interface Span {
  readonly from: Date
  readonly until: Date
  readonly runs: ByName<string>
}

/** Works the runs of a span, oldest first. */
export async function workPast(
  factory: Factory,
  clock: FactoryClock,
  { from, until, runs: runIds }: Span,
): Promise<void> {
  const scheduled = everyRun(clock)
    .filter(({ begin }) => begin >= from && begin < until)
    .sort((one, other) => one.begin.getTime() - other.begin.getTime())
  const done = new Map<string, Promise<void>>()
  let next = 0
  const work = async (): Promise<void> => {
    for (let one = scheduled[next++]; one !== undefined; one = scheduled[next++]) {
      const before = done.get(one.run.serial)
      const working = Promise.resolve(before).then(() => workOne(factory, clock, one, runIds))
      done.set(one.run.serial, working)
      await working
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function workOne(
  factory: Factory,
  clock: FactoryClock,
  { begin, run, arrivesAt, plannedUntil }: Scheduled,
  runIds: ByName<string>,
): Promise<void> {
  const { staff, catalog } = factory
  if (arrivesAt !== undefined) {
    const shelf = { part: run.part, location: arrivesAt }
    const arriving =
      run.lotOf === undefined
        ? { ...shelf, serials: [run.serial] }
        : { ...shelf, lot: run.serial, quantity: String(run.lotOf) }
    await putStock(staff.person('priya', begin), catalog, [arriving])
  }
  const timeline = new PastTimeline(clock, begin)
  const runId = await startRun(factory, run, begin)
  runIds.add(run.serial, runId)
  if (plannedUntil !== undefined) await scheduleRun(factory, runId, [begin, plannedUntil])
  if (timeline.pass(6)) await workRun(factory, runId, run, timeline)
}

/** When a run begins. */
export function beginOf({ begins }: Pick<PastRunLiteral, 'begins'>, clock: FactoryClock): Date {
  return 'minutesAgo' in begins ? clock.ago(begins.minutesAgo) : clock.at(begins.day, begins.clock)
}

function everyRun(clock: FactoryClock): Scheduled[] {
  const random = seededRandom(seed)
  const past = pastRuns.map((one) => ({
    begin: beginOf(one, clock),
    run: pastRun(one, procedureOf(one), random),
    ...(one.arrivesAt === undefined ? {} : { arrivesAt: one.arrivesAt }),
    ...('minutesAgo' in one.begins ? { plannedUntil: clock.after(clock.now, 90) } : {}),
  }))
  const known = runs.map((run) => {
    const begins = begunAt[run.serial]
    if (begins === undefined) throw new Error(`The demonstration does not say when ${run.serial} began`)
    return { begin: beginOf({ begins }, clock), run }
  })
  return [...past, ...known]
}

/** The working day on which the igniter's second version was released. */
export const revisedOn = -12

/** The procedure as the run follows it. */
export function procedureOf({ procedure: title, begins }: PastRunLiteral): ProcedureLiteral {
  const procedure = wholeProcedures.find((one) => one.title === title)
  if (procedure === undefined) throw new Error(`The demonstration has no procedure ${title}`)
  const isFirst = procedure === igniterBuild && 'day' in begins && begins.day < revisedOn
  return isFirst ? withoutAdditions(procedure) : procedure
}

/** Makes the batches that runs of the past are in. */
export async function makeBatches({ staff }: Pick<Factory, 'staff'>, moment: Date): Promise<ByName<string>> {
  const batches = new ByName<string>('batch')
  for (const title of new Set(pastRuns.flatMap(({ batch }) => batch ?? []))) {
    batches.add(title, (await staff.person('priya', moment).make(doors.createRunBatch, { title })).id)
  }
  return batches
}

import type { ProcedureLiteral } from '../../../../demo/procedureLiteral.ts'
import type { RunLiteral, WorkLiteral } from '../../../../demo/runs.ts'
import type { PastRunLiteral } from '../../../../demo/whole/history.ts'
import { concessions, readings } from '../../../../demo/whole/readings.ts'
import type { Random } from './seededRandom.ts'
import { usualWork } from './usualWork.ts'

/** A run of the past with all that was done on it, as its literal and its procedure say. */
export function pastRun(past: PastRunLiteral, procedure: ProcedureLiteral, random: Random): RunLiteral {
  const all = usualWork(procedure, past, random).map((work) => asRead(work, past.serial))
  const work = workDone(all, past)
  const isWhole = work.length === all.length && past.fails === undefined
  return {
    procedure: past.procedure,
    part: past.part,
    serial: past.serial,
    startedBy: past.startedBy,
    assignedTo: past.worker,
    location: past.workCenter,
    work,
    ...(past.lotOf === undefined ? {} : { lotOf: past.lotOf }),
    ...(past.inStock === true || past.arrivesAt !== undefined ? { inStock: true } : {}),
    ...(past.order === undefined ? {} : { orderReference: past.order }),
    ...(past.dueInDays === undefined ? {} : { dueInDays: past.dueInDays }),
    ...(past.batch === undefined ? {} : { batch: past.batch }),
    ...(past.cancel === undefined ? {} : { cancel: past.cancel }),
    ...(isWhole ? { completion: completionOf(past, work) } : {}),
  }
}

function completionOf({ verifier: by, to: location }: PastRunLiteral, work: readonly WorkLiteral[]) {
  const accepted = work.find(({ concession }) => concession !== undefined)?.concession
  if (accepted === undefined) return { by, location, comment: 'As the traveler says.' }
  return { by, location, comment: accepted.reason, underConcession: true } as const
}

/** A reading of the literals stands in the place of the usual one. */
function asRead(work: WorkLiteral, serial: string): WorkLiteral {
  const read = Object.entries(readings[serial] ?? {}).filter(([name]) => name in work.values)
  const concession = concessions[serial]
  return {
    ...work,
    values: { ...work.values, ...Object.fromEntries(read) },
    ...(concession !== undefined && concession.field in work.values ? { concession } : {}),
  }
}

function workDone(all: readonly WorkLiteral[], { before, fails }: PastRunLiteral): WorkLiteral[] {
  const done = before === undefined ? [...all] : all.filter(({ step }) => isBefore(step, before))
  if (fails === undefined) return done
  const last = done.findIndex(({ step }) => step === fails.step)
  return done.slice(0, last + 1).map((work, nth) => (nth === last ? { ...work, failed: fails.reason } : work))
}

/** Whether step `2.10` comes before step `3`. */
export function isBefore(step: string, other: string): boolean {
  const [these, those] = [step, other].map((number) => number.split('.').map(Number))
  const differs = (these ?? []).findIndex((part, place) => part !== those?.[place])
  return differs >= 0 && (these?.[differs] ?? 0) < (those?.[differs] ?? 0)
}

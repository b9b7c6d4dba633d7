import type { CommandIo } from './commandIo.ts'
import { type Progress, startProgress } from './progress.ts'

/** How far one of several steps is, as the work itself tells it. */
export interface StepProgress {
  readonly step: string
  readonly unit: 'rows' | 'bytes'
  readonly done: number
  readonly total: number
}

/** Shows each step of a work with a bar of its own. */
export interface ShownSteps {
  report(progress: StepProgress): void
  /** The last step is over. */
  finish(): void
  /** It broke off. */
  abandon(): void
}

/**
 * `quiet`: nobody watches, as in a cron job that must say nothing when all is well. After Ctrl-C the next report throws, so
 * that the work clears up behind itself as after any failure.
 */
export function showSteps(io: CommandIo, how: 'shown' | 'quiet'): ShownSteps {
  const stop = io.stopSignal()
  if (how === 'quiet') return { report: () => stop.throwIfAborted(), finish() {}, abandon() {} }
  let current: { readonly step: string; readonly bar: Progress; shown: number } | null = null
  return {
    report({ step, unit, done, total }) {
      stop.throwIfAborted()
      if (current === null || current.step !== step) {
        current?.bar.finish()
        const name = unit === 'bytes' ? `${step} (kB)` : step
        current = { step, bar: startProgress({ name, total: inUnits(total, unit) }, io), shown: 0 }
      }
      const now = inUnits(done, unit)
      current.bar.advance(now - current.shown)
      current.shown = now
    },
    finish: () => current?.bar.finish(),
    abandon: () => current?.bar.abandon(),
  }
}

function inUnits(count: number, unit: StepProgress['unit']): number {
  return unit === 'bytes' ? Math.ceil(count / 1024) : count
}

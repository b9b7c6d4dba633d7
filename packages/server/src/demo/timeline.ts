import type { FactoryClock } from './factoryClock.ts'

/** Where a piece of work is in time. */
export interface Timeline {
  /** When the next act happens; null: now, whenever that is. */
  readonly moment: Date | null
  /** Lets working minutes go by. False: that would be in the future, and nothing went by. */
  pass(minutes: number): boolean
}

/** Everything happens now. */
export const present: Timeline = { moment: null, pass: () => true }

/** Begins at a moment and goes on in the working hours of the factory, up to now. */
export class PastTimeline implements Timeline {
  #moment: Date
  readonly #clock: FactoryClock

  constructor(clock: FactoryClock, begin: Date) {
    this.#clock = clock
    this.#moment = begin
  }

  get moment(): Date {
    return this.#moment
  }

  pass(minutes: number): boolean {
    const next = this.#clock.after(this.#moment, minutes)
    if (next >= this.#clock.now) return false
    this.#moment = next
    return true
  }
}

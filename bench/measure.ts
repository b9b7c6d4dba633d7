/** One figure: the product beside its floor, interleaved in one process. */
export interface Comparison {
  readonly name: string
  readonly unit: 'ms' | 'per second'
  /** The product's median over all rounds. */
  readonly value: number
  /** The floor's median. */
  readonly floor: number
  /** Median over the rounds of value ÷ floor: what counts on a machine shared with others. */
  readonly ratio: number
  /** `≤ 2` or `≥ 0.6`; null: no goal is set, the figure is to be watched. */
  readonly goal: string | null
  readonly ok: boolean
}

/** Work to time, and the same rows by hand-written SQL. */
export interface Contest {
  readonly name: string
  readonly rounds: number
  /** Times each is done in a round. */
  readonly repeats: number
  /** Clients at once; 1 times each call, more count the throughput. */
  readonly clients: number
  /** The ratio must be at most this (one client), or at least (several). Infinity: no goal. */
  readonly goal: number
  product(): Promise<unknown>
  floor(): Promise<unknown>
}

// Until the compiler has seen what is called: the first two hundred starts take twice as long as those after, and by
// sixteen at once it still gains for a thousand.
const warmUp = 200
const roundsToWarmUp = 3

/** Runs a contest: rounds of product and floor in turn, each round in the other order than the one before. */
export async function compare(contest: Contest): Promise<Comparison> {
  for (let nth = 0; nth < Math.min(warmUp, contest.repeats * 5); nth++) {
    await contest.product()
    await contest.floor()
  }
  if (contest.clients > 1) {
    for (let round = 0; round < roundsToWarmUp; round++) await timed(contest, contest.product, [])
  }
  const values: number[] = []
  const floors: number[] = []
  for (let round = 0; round < contest.rounds; round++) {
    const inTurn = [
      () => timed(contest, contest.product, values),
      () => timed(contest, contest.floor, floors),
    ]
    for (const one of round % 2 === 0 ? inTurn : inTurn.reverse()) await one()
  }
  const ratio = median(values.map((value, nth) => value / (floors[nth] ?? Number.NaN)))
  const alone = contest.clients === 1
  return {
    name: contest.name,
    unit: alone ? 'ms' : 'per second',
    value: median(values),
    floor: median(floors),
    ratio,
    goal: contest.goal === Number.POSITIVE_INFINITY ? null : `${alone ? '≤' : '≥'} ${contest.goal}`,
    ok: alone ? ratio <= contest.goal : ratio >= contest.goal,
  }
}

async function timed(contest: Contest, work: () => Promise<unknown>, into: number[]): Promise<void> {
  if (contest.clients > 1) {
    const begun = performance.now()
    const each = Math.ceil(contest.repeats / contest.clients)
    await Promise.all(Array.from({ length: contest.clients }, () => repeated(work, each)))
    into.push((each * contest.clients * 1000) / (performance.now() - begun))
    return
  }
  const times: number[] = []
  for (let nth = 0; nth < contest.repeats; nth++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  into.push(median(times))
}

async function repeated(work: () => Promise<unknown>, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) await work()
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  const high = sorted[Math.floor(middle)] ?? Number.NaN
  return (low + high) / 2
}

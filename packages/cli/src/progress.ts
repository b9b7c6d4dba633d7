import type { CommandIo } from './commandIo.ts'

/** Without a terminal, a line so often, in milliseconds: a log stays short. */
const quietInterval_ms = 10_000
/** On a terminal the bar is drawn so often. */
const drawInterval_ms = 100
const barWidth = 24

/** What a long command shows of how far it is. */
export interface Progress {
  /** So many more are done. */
  advance(count: number): void
  /** The work is over: the bar goes, a line with the count stays. */
  finish(): void
  /** The work broke off: the bar goes, and nothing is claimed. */
  abandon(): void
}

export interface Work {
  /** As in "Reading parts". */
  readonly name: string
  /** How many there are; null: not known beforehand. */
  readonly total: number | null
}

/** Shows a bar with counts and the time left on a terminal; plain lines, and few, elsewhere. On the standard error. */
export function startProgress({ name, total }: Work, io: CommandIo): Progress {
  const began = io.now()
  let [done, said] = [0, Number.NEGATIVE_INFINITY]
  const state = (): State => ({ name, total, done, elapsed_ms: io.now() - began })
  if (io.statusLine === null) said = began
  const show = (): void => {
    const interval = io.statusLine === null ? quietInterval_ms : drawInterval_ms
    if (io.now() - said < interval) return
    said = io.now()
    if (io.statusLine === null) io.err(progressText(state()))
    else io.statusLine.draw(progressBar(state(), io.statusLine.columns))
  }
  const clear = (): void => io.statusLine?.draw('')
  return {
    advance(count) {
      done += count
      show()
    },
    finish() {
      clear()
      io.err(`${name}: ${grouped(done)} in ${duration(io.now() - began)}.`)
    },
    abandon: clear,
  }
}

interface State extends Work {
  readonly done: number
  readonly elapsed_ms: number
}

function progressText(state: State): string {
  const { name, total, done } = state
  const counts = total === null ? grouped(done) : `${grouped(done)} of ${grouped(total)}`
  const left = timeLeft(state)
  return `${name}: ${counts}${left === null ? '' : `, ${left} left`}`
}

function progressBar(state: State, columns: number): string {
  const text = progressText(state)
  if (state.total === null || columns < text.length + barWidth + 3) return text.slice(0, columns - 1)
  const filled = Math.round(barWidth * Math.min(1, state.total === 0 ? 1 : state.done / state.total))
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${text}`
}

/** At the pace so far; null before there is one. */
function timeLeft({ total, done, elapsed_ms }: State): string | null {
  if (total === null || done === 0 || done >= total || elapsed_ms < 1000) return null
  return duration((elapsed_ms / done) * (total - done))
}

/** `8 s`, `3 min 20 s`, `1 h 5 min`. */
export function duration(time_ms: number): string {
  const seconds = Math.round(time_ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const grouped = (count: number): string => count.toLocaleString('en-US')

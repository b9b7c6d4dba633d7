import { Refused } from '@traveler/domain/refusal.ts'
import type { Caller } from '../operation/caller.ts'

export type ImportPhase = 'READING' | 'CHECKING' | 'WRITING' | 'DONE' | 'REFUSED' | 'CANCELED'

/** How far an import has come. */
export interface ImportStanding {
  readonly phase: ImportPhase
  readonly rowsDone: number
  /** Null: not counted yet. */
  readonly rowCount: number | null
}

/** How long the end of an import is remembered, for whoever asks what became of it. Milliseconds. */
const memory = 600_000

const running = new Map<string, ImportWatch>()

/** Watches one import of this process: how far it is, and whether whoever asked has gone. */
export class ImportWatch {
  readonly #gone: AbortSignal | undefined
  #phase: ImportPhase = 'READING'
  #rowsDone = 0
  #rowCount: number | null = null

  /** `key` names it for `standingOf`; null: nobody asks. `gone` is aborted when whoever asked hangs up. */
  static start(key: string | null, gone?: AbortSignal): ImportWatch {
    const watch = new ImportWatch(gone)
    if (key !== null) running.set(key, watch)
    return watch
  }

  private constructor(gone: AbortSignal | undefined) {
    this.#gone = gone
  }

  get standing(): ImportStanding {
    return { phase: this.#phase, rowsDone: this.#rowsDone, rowCount: this.#rowCount }
  }

  enter(phase: ImportPhase, rowCount: number | null = this.#rowCount): void {
    this.#phase = phase
    this.#rowCount = rowCount
    if (phase === 'CHECKING' || phase === 'WRITING') this.#rowsDone = 0
  }

  /** So many rows more are done. Throws Refused when whoever asked has gone: nothing is written then. */
  passed(rows: number): void {
    this.#rowsDone += rows
    if (this.#gone?.aborted === true) throw new Refused({ code: 'IMPORT_CANCELED' })
  }

  end(key: string | null, phase: ImportPhase): void {
    this.#phase = phase
    if (key === null) return
    const forget = setTimeout(() => running.get(key) === this && running.delete(key), memory)
    forget.unref()
  }
}

/** What the import of an upload is watched by. */
export function watchName({ organizationId }: Pick<Caller, 'organizationId'>, upload: string): string {
  return `${organizationId} ${upload}`
}

/** How far the import of a name is; null: this process knows of none. */
export function standingOf(name: string): ImportStanding | null {
  return running.get(name)?.standing ?? null
}

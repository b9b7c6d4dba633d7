import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What stood in a data folder before a start, so that whatever the start made there can be taken away again. */
export class FolderBefore {
  readonly #folder: string
  readonly #wasThere: boolean
  /** Null: whoever runs this may not look. Nothing is taken away then. */
  readonly #names: ReadonlySet<string> | null

  constructor(folder: string) {
    this.#folder = resolve(folder)
    this.#wasThere = existsSync(this.#folder)
    this.#names = this.#wasThere ? namesIn(this.#folder) : new Set()
  }

  /** Takes away what has come since, and the folder where there was none. */
  bringBack(): void {
    for (const name of namesIn(this.#folder) ?? [])
      if (this.#names?.has(name) === false) rmSync(join(this.#folder, name), { recursive: true, force: true })
    if (!this.#wasThere) rmdirSync(this.#folder)
  }
}

function namesIn(folder: string): ReadonlySet<string> | null {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return null
  }
}

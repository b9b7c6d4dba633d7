/** Where a command reads and writes: the terminal, or a test. */
export interface CommandIo {
  /** A line of the result, to the standard output. */
  out(line: string): void
  /** A line about what goes on or went wrong, to the standard error. */
  err(line: string): void
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What comes in on the standard input. */
  readonly input: AsyncIterable<Uint8Array>
  /** Asks the person at the terminal; null when there is none. `isSecret`: what is typed is not shown. */
  ask(question: Question): Promise<string | null>
  /** The terminal at which the result is read; null: it goes into a pipe or a file, whole and plain. */
  readonly screen: Screen | null
  /** The terminal at which somebody waits, on the standard error; null: nobody watches. */
  readonly statusLine: StatusLine | null
  /** Aborted by Ctrl-C, once somebody has asked for it; until then Ctrl-C ends the process. */
  stopSignal(): AbortSignal
  /** Milliseconds that only grow. */
  now(): number
}

export interface Question {
  readonly text: string
  readonly isSecret?: true
}

export interface Screen {
  /** How many columns a line has. */
  readonly columns: number
  /** False where NO_COLOR is set: neither bold nor color. */
  readonly hasColor: boolean
}

export interface StatusLine {
  readonly columns: number
  /** Puts a text in the place of the one before; an empty one clears the line. */
  draw(text: string): void
}

/** Where a command reads and writes: the terminal, or a test. */
export interface CommandIo {
  /** A line of the result, to the standard output. */
  out(line: string): void
  /** A line about what goes on or went wrong, to the standard error. */
  err(line: string): void
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Everything on the standard input. */
  readInput(): Promise<string>
  /** Asks the person at the terminal; null when there is none. `isSecret`: what is typed is not shown. */
  ask(question: Question): Promise<string | null>
}

export interface Question {
  readonly text: string
  readonly isSecret?: true
}

/** What the command line can do: `traveler NOUN VERB …` or `traveler VERB …`. */
export interface Command {
  /** `organization create`, `verify`. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` shows: usage, options, examples. */
  readonly help?: string
  /** Gives the exit code: 0 done, 1 refused or something found, 2 could not. */
  run(commandArguments: readonly string[], io: CommandIo): Promise<number>
}

/** What was typed makes no sense: said with a pointer to `--help`, exit code 2. */
export class WrongUsage extends Error {}

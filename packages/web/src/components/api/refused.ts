/** Why something was not done: the server's sentence, with its code and the facts of it. */
export interface RefusalLine {
  readonly code: string
  readonly message: string
  readonly facts: { readonly [name: string]: unknown }
}

/** The server refused; nothing was changed. */
export class RequestRefused extends Error {
  readonly lines: readonly RefusalLine[]

  constructor(lines: readonly RefusalLine[]) {
    super(lines.map(({ message }) => message).join('\n'))
    this.name = 'RequestRefused'
    this.lines = lines
  }
}

/** The session is over, locked, or another person's by now: who is here must be asked anew. */
export class SessionChanged extends RequestRefused {}

/** No answer came: nobody knows whether it was done, and the same key may ask again. */
export class Unreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('Traveler does not answer', options)
    this.name = 'Unreachable'
  }
}

/** What to show of anything that went wrong, one line each. */
export function linesOf(error: unknown): readonly RefusalLine[] {
  if (error === null || error === undefined) return []
  if (error instanceof RequestRefused) return error.lines
  if (error instanceof Unreachable) return [{ code: 'UNREACHABLE', message: unreachable, facts: {} }]
  return [{ code: 'BUG', message: unexpected, facts: {} }]
}

/** Whether one of the reasons has this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof RequestRefused && error.lines.some((line) => line.code === code)
}

const unreachable =
  'Traveler does not answer. What you entered is kept here: check the network, then try again; nothing is done twice.'
const unexpected = 'This page made a mistake. Reload it; what was saved is safe.'

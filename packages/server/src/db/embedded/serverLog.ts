/** Where the embedded server says what it does; every pino logger is one. */
export interface ServerLog {
  info(sentence: string): void
  warn(sentence: string): void
}

import { settings } from '@traveler/domain/organization/settings.ts'

/** Names remembered, at most. */
const capacity = 10_000

/**
 * Failed logins of names that nobody has. They lock as those of people do, or the answers would tell who works here.
 * In memory alone, and forgotten at the next start.
 */
export class UnknownLogins {
  readonly #failures = new Map<string, number>()

  /** Counts one more; true when a person of that name would be locked by now. */
  fail(name: string): boolean {
    const count = (this.#failures.get(name) ?? 0) + 1
    this.#failures.delete(name)
    this.#failures.set(name, count)
    const [oldest] = this.#failures.keys()
    if (this.#failures.size > capacity && oldest !== undefined) this.#failures.delete(oldest)
    return count >= settings.failedAttemptsBeforeLock.default
  }
}

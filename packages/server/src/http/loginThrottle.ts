import { Refused } from '@traveler/domain/refusal.ts'

/** Failures within the window after which no more logins are tried. A whole shop floor may share one address. */
const limits = { address: 60, name: 10 } as const
const windowSeconds = 600
/** Names and addresses remembered, at most: what an attacker can fill is bounded. */
const capacity = 20_000

interface Failures {
  count: number
  /** When the window began, in milliseconds of the process's own clock. */
  since: number
}

/** Slows down who tries many passwords: by the address that asks and by the name that is tried. In memory alone. */
export class LoginThrottle {
  readonly #failures = new Map<string, Failures>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Throws LOGIN_THROTTLED while there were too many failures. */
  refuse(address: string, name: string): void {
    const waits = [this.#wait(addressKey(address), limits.address), this.#wait(nameKey(name), limits.name)]
    const retryAfterSeconds = Math.max(...waits)
    if (retryAfterSeconds > 0) throw new Refused({ code: 'LOGIN_THROTTLED', retryAfterSeconds })
  }

  failed(address: string, name: string): void {
    this.#count(addressKey(address))
    this.#count(nameKey(name))
  }

  /** Who gets in is forgiven; the address is not, for others may try from there. */
  succeeded(name: string): void {
    this.#failures.delete(nameKey(name))
  }

  #wait(key: string, limit: number): number {
    const known = this.#current(key)
    if (known === undefined || known.count < limit) return 0
    return Math.max(1, Math.ceil(windowSeconds - (this.#now() - known.since) / 1000))
  }

  #current(key: string): Failures | undefined {
    const known = this.#failures.get(key)
    return known !== undefined && this.#now() - known.since < windowSeconds * 1000 ? known : undefined
  }

  #count(key: string): void {
    const known = this.#current(key) ?? { count: 0, since: this.#now() }
    known.count += 1
    // The newest stand last: the oldest are forgotten first.
    this.#failures.delete(key)
    this.#failures.set(key, known)
    const [oldest] = this.#failures.keys()
    if (this.#failures.size > capacity && oldest !== undefined) this.#failures.delete(oldest)
  }
}

/** One household has a whole /64 of IPv6 addresses. */
function addressKey(address: string): string {
  return `address ${address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address}`
}

function nameKey(name: string): string {
  return `name ${name.trim().toLowerCase().slice(0, 254)}`
}

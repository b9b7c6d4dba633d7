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

  /**
   * Begins a login, which counts as failed until it is known not to be: many at once are not many under the limit.
   * Throws LOGIN_THROTTLED while there were too many failures.
   */
  begin(address: string, name: string): void {
    const [byAddress, byName] = [addressKey(address), nameKey(name)]
    const retryAfterSeconds = Math.max(this.#wait(byAddress, limits.address), this.#wait(byName, limits.name))
    if (retryAfterSeconds > 0) throw new Refused({ code: 'LOGIN_THROTTLED', retryAfterSeconds })
    this.#count(byAddress, 1)
    this.#count(byName, 1)
  }

  /** It did not fail at who it was: who gets in has all earlier failures forgiven, the address only this one. */
  end(address: string, name: string, how: 'IN' | 'WITHDRAWN'): void {
    this.#count(addressKey(address), -1)
    if (how === 'IN') this.#failures.delete(nameKey(name))
    else this.#count(nameKey(name), -1)
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

  #count(key: string, change: 1 | -1): void {
    const known = this.#current(key) ?? { count: 0, since: this.#now() }
    known.count = Math.max(0, known.count + change)
    // The newest stand last: the oldest are forgotten first.
    this.#failures.delete(key)
    this.#failures.set(key, known)
    const [oldest] = this.#failures.keys()
    if (this.#failures.size > capacity && oldest !== undefined) this.#failures.delete(oldest)
  }
}

/** One household has a whole /64 of IPv6 addresses. An IPv4 address, also inside an IPv6 one, counts by itself. */
function addressKey(address: string): string {
  if (!address.includes(':') || address.includes('.')) return `address ${address}`
  const [left = '', right = ''] = address.split('::')
  const [before, after] = [groupsOf(left), groupsOf(right)]
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return `address ${[...before, ...zeros, ...after].slice(0, 4).join(':')}`
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))

function nameKey(name: string): string {
  return `name ${name.trim().toLowerCase().slice(0, 254)}`
}

import type { AuthenticationOptions } from './authentication.ts'
import type { LoginThrottle } from './loginThrottle.ts'

/** A login of the demonstration factory, meant to be read by everybody: nothing real is behind it. */
export interface ShownLogin {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly pin: string | null
  readonly role: string
}

/** What the routes by which people and programs come in work with. */
export interface AccessRouteOptions extends AuthenticationOptions {
  readonly throttle: LoginThrottle
  /** Offered to whoever comes; absent: there is no demonstration factory. */
  readonly demoLogins?: readonly ShownLogin[]
}

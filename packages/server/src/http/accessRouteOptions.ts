import type { AuthenticationOptions } from './authentication.ts'
import type { LoginThrottle } from './loginThrottle.ts'

/** What the routes by which people and programs come in work with. */
export interface AccessRouteOptions extends AuthenticationOptions {
  readonly throttle: LoginThrottle
}

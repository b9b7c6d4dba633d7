import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { AccessRouteOptions } from './accessRouteOptions.ts'
import { firstRunRoute } from './firstRunRoute.ts'
import { loginRoutes } from './loginRoutes.ts'
import { LoginThrottle } from './loginThrottle.ts'
import { sessionRoutes } from './sessionRoutes.ts'
import { tokenRoutes } from './tokenRoutes.ts'

/** `/login`, `/logout`, `/session`, `/first-run`, and the token endpoint of API keys. */
export function accessRoutes(app: FastifyInstance, options: Omit<AccessRouteOptions, 'throttle'>): void {
  const withThrottle = { ...options, throttle: new LoginThrottle() }
  app.register((routes, _options, done) => {
    const answerOther = routes.errorHandler
    routes.setErrorHandler<FastifyError>((error, request, reply) =>
      error instanceof Refused ? answerRefusals(error.refusals, reply) : answerOther(error, request, reply),
    )
    routes.addHook('onSend', async (_request, reply) => {
      void reply.header('cache-control', 'no-store')
    })
    loginRoutes(routes, withThrottle)
    sessionRoutes(routes, withThrottle)
    firstRunRoute(routes, withThrottle)
    done()
  })
  tokenRoutes(app, withThrottle)
}

const statuses: Partial<Record<Refusal['code'], number>> = {
  LOGIN_FAILED: 401,
  UNAUTHENTICATED: 401,
  SIGNER_LOCKED: 403,
  ORGANIZATION_EXISTS: 409,
  ALREADY_EXISTS: 409,
  LOGIN_THROTTLED: 429,
}

/** As GraphQL refuses, with a status, since no GraphQL is around it. */
function answerRefusals(refusals: readonly Refusal[], reply: FastifyReply) {
  const throttled = refusals.find((refusal) => refusal.code === 'LOGIN_THROTTLED')
  if (throttled?.code === 'LOGIN_THROTTLED') void reply.header('retry-after', throttled.retryAfterSeconds)
  const status = refusals.map(({ code }) => statuses[code] ?? 400).toSorted()[0] ?? 400
  const errors = refusals.map((refusal) => ({ message: explain(refusal), extensions: { ...refusal } }))
  return reply.code(status).send({ errors })
}

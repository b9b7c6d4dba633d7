import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AccessRouteOptions } from './accessRouteOptions.ts'
import { isSecure } from './loginRoutes.ts'
import { parseBody } from './parseBody.ts'
import { refuseForeignOrigin } from './sameOrigin.ts'
import { setSessionCookie } from './sessionCookie.ts'
import { shownPerson } from './shownPerson.ts'

const firstRunBody = z.object({
  organization: z.string(),
  domain: z.string(),
  timeZone: z.string(),
  name: z.string(),
  email: z.string(),
  password: z.string().max(1024),
})

/** `POST /first-run`: founds the first organization and logs its administrator in; refused once there is one. */
export function firstRunRoute(app: FastifyInstance, { access, publicUrl }: AccessRouteOptions): void {
  app.post('/first-run', async (request, reply) => {
    refuseForeignOrigin(request, publicUrl)
    const first = parseBody(firstRunBody, request)
    await access.found(first)
    const login = await access.logIn({ email: first.email, password: first.password, deviceToken: null })
    setSessionCookie(reply, {
      token: login.token,
      expiresAt: login.expiresAt,
      isSecure: isSecure(request, publicUrl),
    })
    return reply
      .code(201)
      .send({ token: login.token, user: shownPerson(login.person), expiresAt: login.expiresAt })
  })
}

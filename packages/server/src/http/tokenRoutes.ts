import { Refused } from '@traveler/domain/refusal.ts'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AccessRouteOptions } from './accessRouteOptions.ts'
import { tokenSeconds } from './tokenKey.ts'

const realm = '/realms/api-keys'
const protocol = `${realm}/protocol/openid-connect`

/** A refusal as OAuth 2.0 words it (RFC 6749, 5.2). */
class TokenRefusal extends Error {
  readonly code: string

  constructor(code: string, description: string) {
    super(description)
    this.code = code
  }
}

const tokenBody = z.object({
  grant_type: z.string(),
  client_id: z.string().max(100).optional(),
  client_secret: z.string().max(200).optional(),
})

/**
 * The token endpoint of API keys (client credentials), where programs of the reference look for it: below `/realms` and,
 * as old installations had it, below `/auth/realms`; with the keys by which its tokens are checked.
 */
export function tokenRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  app.register((routes, _options, done) => {
    routes.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
    )
    const answerOther = routes.errorHandler
    routes.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error instanceof TokenRefusal) {
        return reply.code(400).send({ error: error.code, error_description: error.message })
      }
      if (error instanceof Refused) {
        return reply.code(429).send({ error: 'slow_down', error_description: error.message })
      }
      return answerOther(error, request, reply)
    })
    for (const prefix of ['', '/auth']) {
      routes.post(`${prefix}${protocol}/token`, async (request, reply) => {
        void reply.header('cache-control', 'no-store')
        return giveToken(options, request, `${originOf(request, options.publicUrl)}${prefix}${realm}`)
      })
      routes.get(`${prefix}${protocol}/certs`, async () => options.tokenKey.keys)
      routes.get(`${prefix}${realm}/.well-known/openid-configuration`, async (request) =>
        discovery(`${originOf(request, options.publicUrl)}${prefix}`),
      )
    }
    done()
  })
}

async function giveToken(
  { access, tokenKey, throttle }: AccessRouteOptions,
  request: FastifyRequest,
  issuer: string,
) {
  const { clientId, clientSecret } = credentialsOf(request)
  throttle.begin(request.ip, clientId)
  const key = await access.findKey(clientId, clientSecret).catch((outage: unknown) => {
    throttle.end(request.ip, clientId, 'WITHDRAWN')
    throw outage
  })
  if (key === null) throw new TokenRefusal('invalid_client', 'Invalid client or Invalid client credentials')
  throttle.end(request.ip, clientId, 'IN')
  return {
    access_token: await tokenKey.sign(key, clientId, issuer),
    expires_in: tokenSeconds,
    refresh_expires_in: 0,
    token_type: 'Bearer',
    scope: '',
  }
}

function credentialsOf(request: FastifyRequest): {
  readonly clientId: string
  readonly clientSecret: string
} {
  const parsed = tokenBody.safeParse(request.body)
  if (!parsed.success)
    throw new TokenRefusal('invalid_request', 'Send grant_type, client_id and client_secret, form-encoded')
  if (parsed.data.grant_type !== 'client_credentials') {
    throw new TokenRefusal('unsupported_grant_type', 'The grant type of API keys is client_credentials')
  }
  const [basicId, basicSecret] = basicCredentials(request)
  const clientId = parsed.data.client_id ?? basicId
  const clientSecret = parsed.data.client_secret ?? basicSecret
  if (clientId === undefined || clientSecret === undefined) {
    throw new TokenRefusal('invalid_request', 'Send client_id and client_secret')
  }
  return { clientId, clientSecret }
}

/** Client id and secret in the header, as some OAuth libraries send them. */
function basicCredentials(request: FastifyRequest): string[] {
  const encoded = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (encoded === undefined) return []
  return Buffer.from(encoded, 'base64').toString('utf8').split(':', 2)
}

function originOf(request: FastifyRequest, publicUrl: string | null): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}

function discovery(origin: string) {
  return {
    issuer: `${origin}${realm}`,
    token_endpoint: `${origin}${protocol}/token`,
    jwks_uri: `${origin}${protocol}/certs`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  }
}

import type { Readable } from 'node:stream'
import { explain, Refused } from '@traveler/domain/refusal.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../operation/caller.ts'
import { type AuthenticationOptions, authenticateBy } from './authentication.ts'
import { RejectedCredentials } from './rejectedCredentials.ts'

/** What a pack is of, as an address names it. */
export interface EvidenceWanted {
  readonly kind: 'run' | 'unit'
  readonly id: string
  readonly form: 'json' | 'pdf'
}

/** A pack on its way out. */
export interface EvidenceGiven {
  /** To save it under, without its ending. */
  readonly name: string
  /** SHA-256 of the pack’s JSON: the same record has the same. */
  readonly digest: string
  open(): string | Readable
}

/** Packs of evidence: what the HTTP layer asks. Null: there is nothing of that id, or nothing that this caller may see. */
export interface EvidenceSource {
  find(caller: Caller, wanted: EvidenceWanted): Promise<EvidenceGiven | null>
}

export interface EvidenceRouteOptions extends AuthenticationOptions {
  readonly evidence: EvidenceSource
}

interface Asked {
  readonly Params: { readonly kind: string; readonly file: string }
}

const types = { json: 'application/json; charset=utf-8', pdf: 'application/pdf' } as const

/** `GET /evidence/run/12.pdf`, `/evidence/unit/12.json`: all that the record holds, to a session or a token. */
export function evidenceRoutes(app: FastifyInstance, options: EvidenceRouteOptions): void {
  app.register((routes, _options, done) => {
    const answerOther = routes.errorHandler
    routes.setErrorHandler<FastifyError>((error, request, reply) =>
      error instanceof Refused ? answerRefused(error, reply) : answerOther(error, request, reply),
    )
    routes.get<Asked>('/evidence/:kind/:file', (request, reply) => giveEvidence(options, request, reply))
    done()
  })
}

async function giveEvidence(
  options: EvidenceRouteOptions,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
) {
  const caller = await authenticateBy(options)(request)
  if (caller === null) throw new RejectedCredentials('Please provide proper credentials')
  if (!caller.permissions.has('ReadRecord'))
    throw new Refused({ code: 'PERMISSION', permission: 'ReadRecord' })
  const wanted = wantedOf(request.params)
  const given = wanted === null ? null : await options.evidence.find(caller, wanted)
  if (wanted === null || given === null) {
    const { kind, file } = request.params
    throw new Refused({ code: 'NOT_FOUND', type: 'Evidence', id: `${kind}/${file}` })
  }
  const etag = `"${given.digest}-${wanted.form}"`
  void reply.headers({
    'content-type': types[wanted.form],
    'content-disposition': `${wanted.form === 'pdf' ? 'inline' : 'attachment'}; ${nameOf(given.name, wanted.form)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'traveler-evidence-digest': given.digest,
    etag,
  })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.send(given.open())
}

/** Null: the address names no pack. */
function wantedOf({ kind, file }: Asked['Params']): EvidenceWanted | null {
  const [, id, form] = /^(\d{1,16})\.(json|pdf)$/.exec(file) ?? []
  if ((kind !== 'run' && kind !== 'unit') || id === undefined) return null
  return { kind, id, form: form === 'pdf' ? 'pdf' : 'json' }
}

/** In ASCII for old clients and whole for all others (RFC 6266). */
function nameOf(name: string, form: string): string {
  const ascii = name.replaceAll(/[^\w .-]/g, '_')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${ascii}.${form}"; filename*=UTF-8''${whole}.${form}`
}

const statuses: Readonly<Record<string, number>> = { PERMISSION: 403, NOT_FOUND: 404 }

function answerRefused({ refusals }: Refused, reply: FastifyReply) {
  const errors = refusals.map((refusal) => ({ message: explain(refusal), extensions: { ...refusal } }))
  return reply.code(statuses[refusals[0]?.code ?? ''] ?? 400).send({ errors })
}

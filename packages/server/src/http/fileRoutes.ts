import { Readable } from 'node:stream'
import { isShownInPlace } from '@traveler/domain/file/fileTypes.ts'
import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type FileAddresses, newUploadKey, uploadPath } from '../graphql/fileAddresses.ts'
import type { Caller } from '../operation/caller.ts'
import { type AuthenticationOptions, authenticateBy } from './authentication.ts'
import type { FileBytes, FoundFile } from './fileBytes.ts'
import type { FileTicket, FileTickets } from './fileTickets.ts'
import { RejectedCredentials } from './rejectedCredentials.ts'

export interface FileRouteOptions extends AuthenticationOptions {
  readonly bytes: FileBytes
  readonly tickets: FileTickets
}

/** The addresses of bytes as one caller reaches this server: with tickets, but for what is export-controlled. */
export function fileAddressesBy({
  tickets,
  publicUrl,
}: FileRouteOptions): (request: FastifyRequest, caller: Caller) => FileAddresses {
  return (request, caller) => {
    const base = publicUrl ?? `${request.protocol}://${request.host}`
    const withTicket = async (path: string, permits: FileTicket['permits']): Promise<string> =>
      `${base}${path}?ticket=${await tickets.sign(caller, permits)}`
    return {
      upload: (place) => withTicket(uploadPath(place), { upload: place }),
      async download({ id, sha256, export_controlled }) {
        if (sha256 === null) return null
        return export_controlled ? `${base}/files/${id}` : withTicket(`/files/${id}`, { download: id })
      },
      newKey: newUploadKey,
    }
  }
}

/** The sender went away before all had arrived; nothing of it is kept. */
class UploadBrokeOff extends Error {
  readonly statusCode = 400

  constructor() {
    super('The upload broke off. Send the file again.')
  }
}

interface Asked {
  readonly Querystring: { readonly ticket?: unknown }
  readonly Params: { readonly '*': string }
}

/** `PUT /files/…` with a ticket takes bytes; `GET /files/ID` gives them, to a ticket, a session or a token. */
export function fileRoutes(app: FastifyInstance, options: FileRouteOptions): void {
  app.register((routes, _options, done) => {
    const answerOther = routes.errorHandler
    routes.setErrorHandler<FastifyError>((error, request, reply) =>
      error instanceof Refused ? answerRefusals(error.refusals, reply) : answerOther(error, request, reply),
    )
    // Bytes of any kind pass as they arrive: nothing here reads them as a body.
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload))
    routes.put<Asked>('/files/*', (request, reply) => takeBytes(options, request, reply))
    routes.get<Asked>('/files/*', (request, reply) => giveBytes(options, request, reply))
    done()
  })
}

async function takeBytes(
  { bytes, ...options }: FileRouteOptions,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
) {
  const asked = await ticketOf(options, request)
  if (asked === null || !('upload' in asked.ticket.permits))
    throw new RejectedCredentials('This is no upload address, or its time is over. Ask for a new one.')
  // Whoever is refused before all has arrived must not send the rest into the next request.
  void reply.header('connection', 'close')
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  const stream = request.body instanceof Readable ? request.body : Readable.from([])
  const sha256 = await bytes
    .receive(asked.caller, asked.ticket.permits.upload, {
      stream,
      length: Number.isFinite(length) ? length : null,
    })
    .catch((error: unknown) => {
      throw error instanceof Refused || request.raw.errored === null ? error : new UploadBrokeOff()
    })
  return reply.code(200).header('etag', `"${sha256}"`).send()
}

async function giveBytes(options: FileRouteOptions, request: FastifyRequest<Asked>, reply: FastifyReply) {
  const id = request.params['*']
  const asked = await ticketOf(options, request)
  const isTicketed =
    asked !== null && 'download' in asked.ticket.permits && asked.ticket.permits.download === id
  const caller = isTicketed ? asked.caller : await authenticateBy(options)(request)
  if (caller === null) throw new RejectedCredentials('Please provide proper credentials')
  if (!caller.permissions.has('ReadRecord'))
    throw new Refused({ code: 'PERMISSION', permission: 'ReadRecord' })
  const file = await options.bytes.find(caller, id)
  // A link is handed on more easily than a session: it never leads to what is export-controlled.
  if (file === null || (isTicketed && file.isControlled))
    throw new Refused({ code: 'NOT_FOUND', type: 'FileAttachment', id })
  const etag = `"${file.sha256}"`
  void reply.headers({ ...headersOf(file), etag })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.header('content-length', file.size).send(await file.open())
}

/** What the browser is told of bytes that people sent: their type is ours, and nothing in them runs. */
function headersOf({ filename, contentType, isControlled }: FoundFile): Record<string, string> {
  const isShown = isShownInPlace(contentType)
  return {
    'content-type': contentType,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; ${dispositionName(filename)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; frame-ancestors 'none'${isShown ? '' : '; sandbox'}`,
    'cache-control': isControlled ? 'no-store' : 'private, no-cache',
  }
}

/** The name to save under (RFC 6266), in ASCII for old clients and whole for all others. */
function dispositionName(filename: string): string {
  const ascii = filename.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(filename).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${whole}`
}

interface Ticketed {
  readonly ticket: FileTicket
  readonly caller: Caller
}

/** The ticket of a request with who it makes the caller, as that person or key stands now; null: none that counts. */
async function ticketOf(
  { tickets, access }: Pick<FileRouteOptions, 'tickets' | 'access'>,
  { query }: FastifyRequest<Asked>,
): Promise<Ticketed | null> {
  const ticket = typeof query.ticket === 'string' ? await tickets.read(query.ticket) : null
  if (ticket === null) return null
  const { organizationId, userId, apiKeyId } = ticket
  const caller =
    apiKeyId === null
      ? await access.callerOfPerson({ organizationId, userId })
      : await access.callerOfKey({ organizationId, apiKeyId })
  return caller === null ? null : { ticket, caller }
}

const statuses: Partial<Record<Refusal['code'], number>> = {
  PERMISSION: 403,
  NOT_FOUND: 404,
  FILE_STORED: 409,
  FILE_TOO_LARGE: 413,
}

/** As GraphQL refuses, with a status, since no GraphQL is around it. */
function answerRefusals(refusals: readonly Refusal[], reply: FastifyReply) {
  const status = refusals.map(({ code }) => statuses[code] ?? 400).toSorted()[0] ?? 400
  const errors = refusals.map((refusal) => ({ message: explain(refusal), extensions: { ...refusal } }))
  return reply.code(status).send({ errors })
}

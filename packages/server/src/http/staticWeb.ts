import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pagePolicy } from './securityHeaders.ts'

/** A page of the built web app, with the policy under which it runs. */
interface Page {
  readonly html: string
  readonly policy: string
}

/** Paths of programs: what is not found there is no page. */
const programs = /^\/(graphql|health|metrics|assets|files|realms|auth)(\/|$|\?)/

/**
 * Serves the built web app of a folder: its files, its one page at every address that people may open, and the API
 * explorer at `/graphiql`. Nothing is loaded from elsewhere.
 */
export async function staticWeb(app: FastifyInstance, folder: string): Promise<void> {
  const main = readPage(folder, ['index.html'])
  const explorer = readPage(folder, ['graphiql.html', 'graphiql/index.html'])
  if (main !== null) await serveFiles(app, folder)
  app.get('/graphiql', (_request, reply) => sendPage(reply, explorer))
  app.get('/', (_request, reply) => sendPage(reply, main))
  app.setNotFoundHandler((request, reply) => {
    if (isPageRequest(request)) return sendPage(reply, main)
    const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}. The API is at POST /graphql.`
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] })
  })
}

/** Names in `assets/` hold a digest of their content, so they never change. */
async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    // The pages are sent by this file alone, with their policy.
    index: false,
    allowedPath: (path) => !path.endsWith('.html'),
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isFinal = path.startsWith(join(folder, 'assets'))
      void reply.header('cache-control', isFinal ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

function readPage(folder: string, names: readonly string[]): Page | null {
  const file = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (file === undefined) return null
  const html = readFileSync(file, 'utf8')
  return { html, policy: pagePolicy(html) }
}

function isPageRequest({ method, url, headers }: FastifyRequest): boolean {
  const wantsPage = headers.accept?.includes('text/html') ?? false
  return (method === 'GET' || method === 'HEAD') && wantsPage && !programs.test(url)
}

function sendPage(reply: FastifyReply, page: Page | null): FastifyReply {
  if (page === null) {
    return reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send('The web app is not built; `npm start` builds it. The API is at POST /graphql.\n')
  }
  return reply
    .header('content-security-policy', page.policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.html)
}

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fastify, { type FastifyInstance } from 'fastify'
import { securityHeaders } from '../src/http/securityHeaders.ts'
import { staticWeb } from '../src/http/staticWeb.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-web-'))
after(() => rmSync(folder, { recursive: true }))

const inline = 'document.documentElement.dataset.theme = "dark"'
mkdirSync(join(folder, 'assets'))
writeFileSync(
  join(folder, 'index.html'),
  `<html><script>${inline}</script><script type="module" src="/assets/main-1a2b.js"></script></html>`,
)
writeFileSync(join(folder, 'graphiql.html'), '<html>the explorer</html>')
writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {}')
writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
writeFileSync(join(folder, '.built-from'), 'digest')

const asPage = { accept: 'text/html,application/xhtml+xml' }

async function web(publicUrl: string | null = null, dist = folder): Promise<FastifyInstance> {
  const app = fastify()
  app.get('/health/live', async () => ({ status: 'live' }))
  securityHeaders(app, publicUrl)
  await staticWeb(app, dist)
  return app
}

test('every address that a person may open shows the app, whose files never change and whose page is always asked for', async () => {
  const app = await web()
  for (const url of ['/', '/runs/12/steps/3?tab=fields', '/login']) {
    const page = await app.inject({ url, headers: asPage })
    assert.equal(page.statusCode, 200, url)
    assert.match(page.body, /main-1a2b/)
    assert.equal(page.headers['cache-control'], 'no-cache')
  }
  const script = await app.inject('/assets/main-1a2b.js')
  assert.equal(script.headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.equal((await app.inject('/favicon.svg')).headers['cache-control'], 'no-cache')
  assert.match((await app.inject({ url: '/graphiql', headers: asPage })).body, /explorer/)
})

test('what programs ask for and is not there is told to them, never shown a page', async () => {
  const app = await web()
  for (const [method, url, headers] of [
    ['GET', '/assets/gone.js', asPage],
    ['GET', '/graphql', asPage],
    ['POST', '/runs', asPage],
    ['GET', '/anything', { accept: 'application/json' }],
  ] as const) {
    const answer = await app.inject({ method, url, headers })
    assert.equal(answer.statusCode, 404, url)
    assert.equal(answer.json().errors[0].extensions.code, 'NOT_FOUND')
  }
})

test('the page runs only its own scripts, loads nothing from elsewhere and stands in no frame', async () => {
  const page = await (await web()).inject({ url: '/', headers: asPage })
  const policy = String(page.headers['content-security-policy'])
  const digest = createHash('sha256').update(inline).digest('base64')
  assert.match(policy, /default-src 'none'/)
  assert.ok(policy.includes(`script-src 'self' 'sha256-${digest}';`))
  assert.match(policy, /frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /https?:|\*|unsafe-eval|script-src[^;]*unsafe/)
})

test('every answer tells the browser to guess nothing, and a public https address to stay with https', async () => {
  const plain = await (await web()).inject('/health/live')
  assert.equal(plain.headers['x-content-type-options'], 'nosniff')
  assert.equal(plain.headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'")
  assert.equal(plain.headers['strict-transport-security'], undefined)
  const secure = await (await web('https://traveler.example')).inject('/health/live')
  assert.match(String(secure.headers['strict-transport-security']), /max-age=\d+/)
})

test('no file outside the built app, and none that is not for browsers, leaves the server', async () => {
  const app = await web()
  for (const url of [
    '/.built-from',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f.built-from',
    '/index.html/../.built-from',
  ]) {
    assert.equal((await app.inject(url)).statusCode >= 400, true, url)
  }
})

test('before the app is built, the first page says so', async () => {
  const app = await web(null, join(folder, 'nowhere'))
  const page = await app.inject({ url: '/', headers: asPage })
  assert.equal(page.statusCode, 404)
  assert.match(page.body, /npm start/)
})

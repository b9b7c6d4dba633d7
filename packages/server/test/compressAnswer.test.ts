import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { compressAnswer } from '../src/http/compressAnswer.ts'

/** As long as the answer for a run of fifteen steps. */
const long = {
  data: { steps: Array.from({ length: 500 }, (_, nth) => ({ id: nth, title: 'Tighten the bolts' })) },
}
const short = { data: { run: null } }

async function ask(body: unknown, encoding: string | null) {
  const app = fastify()
  app.post('/graphql', { onSend: compressAnswer }, async () => body)
  const headers = encoding === null ? {} : { 'accept-encoding': encoding }
  return app.inject({ method: 'POST', url: '/graphql', headers })
}

test('a long answer comes compressed to who takes that, and is the same', async () => {
  for (const encoding of ['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.8', 'deflate,gzip ; q=1']) {
    const answer = await ask(long, encoding)
    assert.equal(answer.headers['content-encoding'], 'gzip', encoding)
    assert.equal(answer.headers['vary'], 'accept-encoding')
    assert.ok(answer.rawPayload.length < JSON.stringify(long).length / 5)
    assert.deepEqual(JSON.parse(gunzipSync(answer.rawPayload).toString()), long)
  }
})

test('who takes no compression gets none, and so does who asks for little', async () => {
  for (const encoding of [null, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'x-gzip-not']) {
    const answer = await ask(long, encoding)
    assert.equal(answer.headers['content-encoding'], undefined, String(encoding))
    assert.deepEqual(answer.json(), long)
  }
  const answer = await ask(short, 'gzip')
  assert.equal(answer.headers['content-encoding'], undefined)
  assert.deepEqual(answer.json(), short)
})

import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { request } from '../packages/cli/src/request.ts'
import { countPeakAnew, never, peakOf, post, type ServerProcess, startServer } from './serverProcess.ts'

/**
 * What an attachment holds in memory while it is uploaded: a server of the bench's own takes files of growing length, and the
 * most that its process ever held is read off. `node tools/run.js bench/uploadMemory.ts --mb 20 --mb 200 --mb 2048`.
 */
const { values } = parseArgs({
  options: { mb: { type: 'string', multiple: true, default: ['20', '200', '2048'] } },
})

const attach = `mutation ($filename: String!) { createFileAttachment(input: { filename: $filename }) {
  fileAttachment { id } uploadUrl } }`
const attached = z.object({
  data: z.object({
    createFileAttachment: z.object({ fileAttachment: z.object({ id: z.number() }), uploadUrl: z.string() }),
  }),
})
const stored = z.object({ data: z.object({ fileAttachment: z.object({ sha256: z.string() }) }) })

const allow = `mutation ($value: ScalarValue!) {
  updateOrganizationSetting(input: { name: "fileMegabytes", value: $value }) { organizationSetting { name } } }`
const mostMegabytes = 5_000

const megabyte = 1024 * 1024
const piece = Buffer.alloc(megabyte, 'a measurement a second, ')

function* pieces(count: number): Generator<Buffer> {
  for (let nth = 0; nth < count; nth++) yield piece
}

function digestOf(count: number): string {
  const hash = createHash('sha256')
  for (const one of pieces(count)) hash.update(one)
  return hash.digest('hex')
}

async function upload({ address, token, pid }: ServerProcess, count: number): Promise<string> {
  const asked = { query: attach, variables: { filename: `log-${count}.csv` } }
  const { createFileAttachment } = attached.parse(await post(`${address}/graphql`, asked, token)).data
  const { fileAttachment, uploadUrl } = createFileAttachment
  countPeakAnew(pid)
  const begun = performance.now()
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(count * megabyte) }
  const put = await request(uploadUrl, {
    method: 'PUT',
    headers,
    body: Readable.from(pieces(count)),
    signal: never,
  })
  if (put.status !== 200) throw new Error(`The upload was answered with ${put.status}: ${put.text}`)
  const seconds = (performance.now() - begun) / 1_000
  const peak = peakOf(pid)
  const query = 'query ($id: ID!) { fileAttachment(id: $id) { sha256 } }'
  const read = { query, variables: { id: fileAttachment.id } }
  const { sha256 } = stored.parse(await post(`${address}/graphql`, read, token)).data.fileAttachment
  if (sha256 !== digestOf(count)) throw new Error(`The file of ${count} MB was stored with other bytes`)
  return `${String(count).padStart(6)} MB  ${peak.toFixed(0).padStart(5)} MB held ${seconds.toFixed(1).padStart(7)} s`
}

const folder = mkdtempSync(join(tmpdir(), 'traveler-memory-'))
// As root the database runs as another user, who must pass through.
chmodSync(folder, 0o711)
const server = await startServer(join(folder, 'data'))
try {
  await post(`${server.address}/graphql`, { query: allow, variables: { value: mostMegabytes } }, server.token)
  // Code is compiled by the first upload, whatever its length.
  await upload(server, 1)
  for (const count of values.mb) console.log(await upload(server, Number(count)))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

import { spawn } from 'node:child_process'
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse'
import pg from 'pg'
import { z } from 'zod'
import { request } from '../packages/cli/src/request.ts'
import { copyIn } from '../packages/server/src/db/copyStreams.ts'
import { findRunningServer } from '../packages/server/src/db/embeddedServer.ts'
import { countPeakAnew, never, peakOf, post, type ServerProcess, startServer } from './serverProcess.ts'

/**
 * What imports hold in memory: a server of the bench's own takes tables of growing length, and the most that its process ever
 * held is read off. Beside each figure the floor: a bare process that reads the same file and sends its rows to the same
 * database by COPY. Both have a small heap, so that what they hold is what they need. `node tools/run.js bench/importMemory.ts --rows 10000 --rows 100000`.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', multiple: true, default: ['10000', '100000', '1000000'] },
    only: { type: 'string' },
    floor: { type: 'string' },
    data: { type: 'string' },
  },
})

/** Megabytes. */
const smallHeap = ['--max-old-space-size=128', '--max-semi-space-size=4']
const self = fileURLToPath(import.meta.url)

interface Table {
  readonly kind: 'parts' | 'bom'
  readonly rows: number
  readonly file: string
}

async function measureAll(counts: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-memory-'))
  // As root the database runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  const server = await startServer(join(folder, 'data'), smallHeap)
  try {
    // Code is compiled by the first import, whatever its length.
    await measured(server, await writeTable(folder, 'parts', 999))
    await measured(server, await writeTable(folder, 'bom', 999))
    for (const kind of ['parts', 'bom'] as const) {
      if (values.only !== undefined && values.only !== kind) continue
      for (const rows of counts) {
        const table = await writeTable(folder, kind, rows)
        const product = await measured(server, table)
        console.log(line(table, product, await floorOf(table, server.folder)))
      }
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Figure {
  readonly peak_MB: number
  readonly seconds: number
}

function line({ kind, rows }: Table, product: Figure, floor: Figure): string {
  const figure = ({ peak_MB, seconds }: Figure): string =>
    `${peak_MB.toFixed(0).padStart(5)} MB ${seconds.toFixed(1).padStart(7)} s`
  return `${kind.padEnd(6)} ${String(rows).padStart(8)} rows  ${figure(product)}   floor ${figure(floor)}`
}

/** Parts are a tenth of the lines of a BOM: assemblies of a hundred lines, half of them known from elsewhere in the table. */
async function writeTable(folder: string, kind: Table['kind'], rows: number): Promise<Table> {
  const file = join(folder, `${kind}-${rows}.csv`)
  await pipeline(Readable.from(kind === 'parts' ? partRows(rows) : bomRows(rows)), createWriteStream(file))
  return { kind, rows, file }
}

function* partRows(rows: number): Generator<string> {
  yield 'part,description,cost\n'
  for (let nth = 0; nth < rows; nth += 1) yield `P${rows}-${nth},Part number ${nth} of the trial,12.50\n`
}

function* bomRows(rows: number): Generator<string> {
  const parts = Math.ceil(rows / 10)
  yield `Depth,Part,Description,Qty\n0,T${rows},The whole,\n`
  for (let nth = 0; nth < rows; nth += 1) {
    if (nth % 100 === 0) yield `1,A${rows}-${nth},Assembly ${nth},1\n`
    else yield `2,C${rows}-${(nth * 7919) % parts},Component of the trial,2\n`
  }
}

const placeShape = z.object({
  data: z.object({ requestFileUploadUrl: z.object({ uploadUrl: z.string(), s3Key: z.string() }) }),
})
const documents = {
  parts: 'mutation ($upload: String!) { importParts(input: {upload: $upload}) { createdCount } }',
  bom: 'mutation ($upload: String!) { importBom(input: {upload: $upload}) { lineCount } }',
}

async function measured({ address, token, pid }: ServerProcess, table: Table): Promise<Figure> {
  const asked = 'query { requestFileUploadUrl(filename: "table.csv") { uploadUrl s3Key } }'
  const place = placeShape.parse(await post(`${address}/graphql`, { query: asked }, token))
  const { uploadUrl, s3Key: upload } = place.data.requestFileUploadUrl
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(statSync(table.file).size),
  }
  await request(uploadUrl, { method: 'PUT', headers, body: createReadStream(table.file), signal: never })
  countPeakAnew(pid)
  const begun = performance.now()
  const query = documents[table.kind]
  const answer = JSON.stringify(await post(`${address}/graphql`, { query, variables: { upload } }, token))
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 2_000))
  return { peak_MB: peakOf(pid), seconds: (performance.now() - begun) / 1_000 }
}

async function floorOf({ file }: Table, data: string): Promise<Figure> {
  const child = spawn(process.execPath, [...smallHeap, self, '--floor', file, '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return z.object({ peak_MB: z.number(), seconds: z.number() }).parse(JSON.parse(await text(child.stdout)))
}

/** The floor, in a process of its own: the rows of a file, sent to the database as they are read. */
async function copyRows(file: string, data: string): Promise<void> {
  const owner = findRunningServer(data)
  if (owner === null) throw new Error('The floor needs the embedded database of the bench')
  const begun = performance.now()
  const client = new pg.Client(owner)
  await client.connect()
  await client.query('create temporary table row_of_file (cells text)')
  const rows = createReadStream(file).pipe(parse({ relax_column_count: true }))
  await pipeline(
    rows.map((cells: readonly string[]) => `${cells.join(';')}\n`),
    copyIn(client, 'copy row_of_file from stdin'),
  )
  await client.end()
  const figure: Figure = { peak_MB: peakOf('self'), seconds: (performance.now() - begun) / 1_000 }
  console.log(JSON.stringify(figure))
}

if (values.floor !== undefined) await copyRows(values.floor, values.data ?? '')
else await measureAll(values.rows.map(Number))

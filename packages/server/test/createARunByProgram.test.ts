import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../../../', import.meta.url))
const guide = readFileSync(join(project, 'docs/create-a-run-by-program.md'), 'utf8')

/** What a program finds in the folder of the guide: the demonstration's `data`, and what it writes itself. */
let folder: string
let server: ChildProcess

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traveler-guide-'))
  server = spawn(process.execPath, [join(project, 'packages/server/src/main.ts')], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      TRAVELER_DATA: './data',
      TRAVELER_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text) => String(text).includes('Traveler runs at') && resolve())
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
})

after(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

/** The blocks of code of one language, as they are printed. */
function blocks(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  )
}

const answerShape = z.object({
  data: z.object({
    createRun: z.object({ run: z.object({ id: z.number(), status: z.string() }).nullable() }).nullable(),
  }),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z.object({ replayed: z.array(z.string()) }).optional(),
})

const answer = (file: string) => answerShape.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))

test('the guide to starting a run by program works as it is printed', async () => {
  const [script] = blocks('js')
  assert.ok(script)
  writeFileSync(join(folder, 'start-run.mjs'), script)
  const commands = ['set -euo pipefail', ...blocks('sh')].join('\n')
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  const { stdout, stderr } = await run('bash', ['-c', commands], {
    cwd: folder,
    env: { ...process.env, PATH },
  })
  assert.equal(stderr, '')

  const [first, again, refused] = [answer('first.json'), answer('again.json'), answer('refused.json')]
  assert.equal(first.errors, undefined, JSON.stringify(first.errors))
  assert.equal(first.data.createRun?.run?.status, 'TODO')
  assert.equal(first.extensions, undefined)
  assert.deepEqual(again.extensions, { replayed: ['createRun'] })
  assert.equal(again.data.createRun?.run?.id, first.data.createRun?.run?.id)
  assert.deepEqual(
    refused.errors?.map(({ extensions }) => extensions.code),
    ['ALREADY_EXISTS'],
  )
  assert.match(stdout, /started: run (\d+), .*\nwas started before: run \1, /)
  assert.match(stdout, /"blockers":\[\]/, 'the dry run found nothing that forbids the start')
})

test('every code that the guide names is a code of the API', async () => {
  const { refusalCodes } = await import('@traveler/domain/refusal.ts')
  const named = new Set([...guide.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code]) => code ?? ''))
  assert.deepEqual(
    [...named].filter((code) => !refusalCodes.includes(code)),
    [],
  )
})

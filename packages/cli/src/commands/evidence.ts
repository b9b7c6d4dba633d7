import { createWriteStream, openSync } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { whyNotMade } from '@traveler/domain/fileTrouble.ts'
import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { findUnit } from '../find/findUnit.ts'
import { WrongUsage } from '../wrongUsage.ts'

const fileOperand = { name: 'FILE', about: 'where to: it ends in .pdf or in .json' }
const json = '{"id", "file"}'
const about = `Values with their limits and history, signatures, approvals, concessions, issues, redlines, tools as they stood then, late
entries, what changed since a reopening, sessions, comments, files by their hash, what is in the unit and where it came from,
every event, and what is missing. The same record gives the same bytes: SHA-256 of the JSON stands on every page.
“traveler verify FILE.json” checks it without any server.`

export const runEvidence: Command = defineCommand({
  name: 'run evidence',
  summary: 'write all that the record holds of a run, as PDF or JSON',
  about,
  asks: 'server',
  operands: [runOperand, fileOperand],
  json,
  examples: [
    { about: 'For an auditor', shell: 'traveler run evidence TI-0007 igniter.pdf' },
    { about: 'For a program', shell: 'traveler run evidence TI-0007 igniter.json --json' },
  ],
  async run({ operands: [typed = '', file = ''], openApi, show }) {
    const form = formOf(file)
    const api = await openApi()
    const { id } = await findRun(api, typed)
    await write(api, `run/${id}.${form}`, file)
    show({ id, file }, () => [`The evidence of run ${id} is in ${file}.`])
    return 0
  },
})

export const inventoryEvidence: Command = defineCommand({
  name: 'inventory evidence',
  summary: 'write all that the record holds of a unit and its runs, as PDF or JSON',
  about,
  asks: 'server',
  operands: [{ name: 'UNIT', about: 'its serial, lot number or id' }, fileOperand],
  json,
  examples: [
    { about: 'For the customer', shell: 'traveler inventory evidence TI-0007 TI-0007.pdf' },
    {
      about: 'Checked without any server',
      before: 'traveler inventory evidence TI-0007 TI-0007.json',
      shell: 'traveler verify TI-0007.json',
    },
  ],
  async run({ operands: [typed = '', file = ''], openApi, show }) {
    const form = formOf(file)
    const api = await openApi()
    const { id } = await findUnit(api, typed)
    await write(api, `unit/${id}.${form}`, file)
    show({ id, file }, () => [`The evidence of unit ${typed} is in ${file}.`])
    return 0
  },
})

function formOf(file: string): 'pdf' | 'json' {
  const form = extname(file).slice(1).toLowerCase()
  if (form === 'pdf' || form === 'json') return form
  throw new WrongUsage(`${file} is neither .pdf nor .json. Give a file that ends in one of them.`)
}

async function write(api: ApiClient, pack: string, file: string): Promise<void> {
  const bytes = await api.bytes(`${api.url}/evidence/${pack}`)
  await pipeline(bytes, createWriteStream(file, { fd: made(file) }))
}

function made(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (cause) {
    throw new WrongUsage(`${file} cannot be written: ${whyNotMade(cause)}.`, { cause })
  }
}

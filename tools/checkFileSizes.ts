import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './runtime.js'
import { listSourceFiles } from './sourceFiles.ts'

const mostLines = 500

// Tables are read by looking something up, not from top to bottom.
const tables = /\/(migrations|generated|golden)\/|^demo\/|(^|\/)transitions\.ts$/

/** Files that are too long to be read at once. */
export function checkFileSizes(): string[] {
  const files = listSourceFiles(['{packages,tools,bench,e2e}/**/*.{ts,tsx,js,css}'])
  return files.flatMap((file) => {
    if (tables.test(file)) return []
    const lines = readFileSync(join(projectFolder, file), 'utf8').trimEnd().split('\n').length
    return lines > mostLines ? `${file} has ${lines} lines; ${mostLines} are the most, 300 are plenty` : []
  })
}

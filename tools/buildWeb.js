// Plain JavaScript for the same reason as runtime.js.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { announce, CannotRun, findNode, projectFolder, runQuietly } from './runtime.js'

const webFolder = join(projectFolder, 'packages', 'web')
const stampFile = join(webFolder, 'dist', '.built-from')

/** Build the web app, unless the last build was made from the very same sources. */
export async function buildWeb() {
  if (!existsSync(join(webFolder, 'vite.config.ts'))) return
  const digest = digestOfSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await announce('Building the web app …', () =>
    runQuietly(findNode(), [vite, 'build'], webFolder),
  )
  if (code !== 0) {
    console.error(output.trimEnd())
    throw new CannotRun('The web app could not be built; the reasons stand above.')
  }
  compressFiles()
  writeFileSync(stampFile, digest)
}

// Once here instead of at every request: the server sends what lies beside a file when the browser takes it. What the
// first page names gets the most patience: 18 KB less, for a second.
function compressFiles() {
  const firstPage = readFileSync(join(webFolder, 'dist', 'index.html'), 'utf8')
  const files = filesBelow(join(webFolder, 'dist')).filter((file) => /\.(js|css|svg|json)$/.test(file))
  for (const file of files) {
    const content = readFileSync(file)
    const quality = firstPage.includes(basename(file)) ? constants.BROTLI_MAX_QUALITY : 9
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
    writeFileSync(`${file}.br`, brotliCompressSync(content, options))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

// Contents, not times: a fresh clone and a switched branch give every file a new time.
function digestOfSources() {
  const hash = createHash('sha256')
  const sources = [
    ...filesBelow(webFolder).filter((file) => !file.startsWith(join(webFolder, 'dist'))),
    ...filesBelow(join(projectFolder, 'packages', 'domain', 'src')),
    join(projectFolder, 'package-lock.json'),
  ]
  for (const file of sources.filter((file) => !file.includes('.test.')).sort()) {
    hash.update(relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
}

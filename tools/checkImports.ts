// Who may import what, as rules. A file is judged by the first rule that knows it.

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectFolder } from './runtime.js'
import { listSourceFiles } from './sourceFiles.ts'

interface Rule {
  /** How the rule names itself in a complaint. */
  readonly code: string
  /** Files of the project that it judges; the group `noun` is their noun's folder. */
  readonly from: RegExp
  /** Files of the project that they may import; <noun> is the importing file's own noun. */
  readonly may: readonly string[]
  /** Whether acts are among what they may import. */
  readonly mayImportActs?: false
  /** Packages and Node modules that they may import; absent: all. */
  readonly packages?: RegExp
}

const domain = 'packages/domain/src/'
const server = 'packages/server/src/'
const web = 'packages/web/src/'
const cli = 'packages/cli/src/'
const anyStore = `${server}[^/]+/[^/]+Store\\.ts$`
const serverLayers = '(?!(?:db|operation|graphql|http|generated)/)'
const noDatabaseDriver = /^(?!pg$|pg-|kysely)/
const localCommands = '(?:serve|migrate|demo|verify|export|backup|restore|organization|user)'

const rules: readonly Rule[] = [
  {
    code: 'a test of the rules',
    from: /^packages\/domain\/src\/.*\.test\.ts$/,
    may: [domain],
    packages: /^(decimal\.js|fast-check|node:test|node:assert\/strict)$/,
  },
  { code: 'domain', from: /^packages\/domain\/src\//, may: [domain], packages: /^decimal\.js$/ },

  {
    code: 'a test of the server',
    from: /^packages\/server\/(test\/|src\/.*\.test\.ts$)/,
    may: [domain, 'packages/server/', 'demo/', 'bench/'],
  },
  { code: 'server/generated', from: /^packages\/server\/src\/generated\//, may: [domain] },
  {
    code: 'server/db',
    from: /^packages\/server\/src\/db\//,
    may: [domain, `${server}db/`, `${server}generated/`],
  },
  {
    code: 'server/operation',
    from: /^packages\/server\/src\/operation\//,
    may: [domain, `${server}(?:db|operation|generated)/`],
  },
  {
    code: 'server/graphql',
    from: /^packages\/server\/src\/graphql\//,
    may: [domain, `${server}(?:db|operation|graphql|generated)/`],
  },
  {
    code: 'server/http',
    from: /^packages\/server\/src\/http\//,
    may: [domain, `${server}(?:db|operation|graphql|http|generated)/`],
  },
  // How the record is signed for, exported and verified: it knows the kernel, and no noun.
  {
    code: 'the record',
    from: /^packages\/server\/src\/(?:checkpoint|record)\//,
    may: [
      domain,
      `${server}(?:db|operation|generated|checkpoint|archive|record)/`,
      `${server}configuration\\.ts$`,
    ],
  },
  // One signed file of many: it knows neither backups nor exports.
  {
    code: 'the archive',
    from: /^packages\/server\/src\/archive\//,
    may: [domain, `${server}(?:checkpoint|archive)/`],
  },
  // How a database is kept: it knows tables by the catalog, and no noun.
  {
    code: 'the backup',
    from: /^packages\/server\/src\/backup\//,
    may: [domain, `${server}(?:db|operation|checkpoint|record|archive|backup)/`],
  },
  {
    code: 'the demonstration',
    from: /^packages\/server\/src\/demo\//,
    may: [domain, 'packages/server/', 'demo/'],
  },
  // Registers and the start stand beside the folders: they are what gathers them.
  {
    code: 'a register of the server',
    from: /^packages\/server\/src\/[^/]+$/,
    may: [domain, 'packages/server/', 'demo/'],
  },
  {
    code: 'a store',
    from: /^packages\/server\/src\/(?<noun>[^/]+)\/[^/]+Store\.ts$/,
    may: [domain, `${server}(?:db|generated)/`, `${server}<noun>/[^/]+Store\\.ts$`],
  },
  {
    code: 'a noun’s GraphQL',
    from: /^packages\/server\/src\/(?<noun>[^/]+)\/[^/]+\.graphql\.ts$/,
    may: [
      domain,
      // Acts are handed to the layer below by its own words; SQL is what doors never hold.
      `${server}(?:graphql|operation)/`,
      anyStore,
      `${server}${serverLayers}[^/]+/[^/]+\\.graphql\\.ts$`,
      `${server}<noun>/`,
    ],
    packages: noDatabaseDriver,
  },
  {
    // Also for what acts share, such as the reading of a run at work: that is no act itself (docs/decisions/0005).
    code: 'an act',
    from: /^packages\/server\/src\/(?<noun>[^/]+)\/[^/]+\.ts$/,
    may: [domain, `${server}operation/`, `${server}${serverLayers}[^/]+/(?!.*\\.graphql\\.ts$)`],
    mayImportActs: false,
    packages: noDatabaseDriver,
  },

  { code: 'a test of the web', from: /^packages\/web\/src\/.*\.test\.ts$/, may: [domain, web] },
  {
    code: 'a page',
    from: /^packages\/web\/src\/pages\/(?<noun>[^/]+)\//,
    may: [domain, `${web}(?:components|ui|generated)/`, `${web}paths\\.ts$`, `${web}pages/<noun>/`],
  },
  {
    code: 'a component',
    from: /^packages\/web\/src\/components\//,
    may: [domain, `${web}(?:components|ui|generated)/`, `${web}paths\\.ts$`],
  },
  { code: 'web/ui', from: /^packages\/web\/src\/ui\//, may: [`${web}ui/`] },
  { code: 'web', from: /^packages\/web\//, may: [domain, web] },

  {
    code: 'a test of the command line',
    from: /^packages\/cli\/(test\/|src\/.*\.test\.ts$)/,
    may: [domain, 'packages/(?:cli|server)/'],
  },
  {
    code: 'a local command',
    from: new RegExp(`^packages/cli/src/commands/${localCommands}(?:/|[A-Z.])`),
    may: [domain, cli, server],
    packages: noDatabaseDriver,
  },
  {
    code: 'cli',
    from: /^packages\/cli\//,
    may: [domain, cli, 'packages/cli/', 'tools/runtime\\.js$'],
    packages: noDatabaseDriver,
  },
]

/** Why one file of the project may not import another file or package; null when it may. */
export function whyNotImport(from: string, specifier: string, isAct = declaresOperation): string | null {
  const rule = rules.find((candidate) => candidate.from.test(from))
  const target = resolveImport(from, specifier)
  if (target.kind === 'package') {
    if (!rule?.packages || rule.packages.test(target.name)) return null
    return `${from}: ${rule.code} may not import the package ${target.name}`
  }
  if (crossesPackages(from, specifier, target.path)) {
    return `${from}: import ${target.path} by its package's name, not by the path ${specifier}`
  }
  if (!rule) return null
  const noun = rule.from.exec(from)?.groups?.['noun'] ?? ''
  const isListed = rule.may.some((pattern) =>
    new RegExp(`^${pattern.replace('<noun>', noun)}`).test(target.path),
  )
  const isAllowed = isListed && !(rule.mayImportActs === false && isAct(target.path))
  return isAllowed ? null : `${from}: ${rule.code} may not import ${target.path}`
}

// An act is what declares an operation; nothing in its name tells it from a shape that acts share.
function declaresOperation(path: string): boolean {
  const file = join(projectFolder, path)
  return existsSync(file) && /^export const \w+: Operation</m.test(readFileSync(file, 'utf8'))
}

type ImportTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }

function resolveImport(from: string, specifier: string): ImportTarget {
  if (specifier.startsWith('.')) return { kind: 'file', path: normalize(join(dirname(from), specifier)) }
  const [, name, path] = /^@traveler\/([^/]+)\/(.+)$/.exec(specifier) ?? []
  if (name && path) return { kind: 'file', path: `packages/${name}/src/${path}` }
  return { kind: 'package', name: specifier }
}

// From inside a package the others are packages; tools, benchmarks and stories stand outside all of them.
function crossesPackages(from: string, specifier: string, path: string): boolean {
  const home = /^packages\/[^/]+\//.exec(from)?.[0]
  const there = /^packages\/[^/]+\//.exec(path)?.[0]
  return specifier.startsWith('.') && home !== undefined && there !== undefined && home !== there
}

/** What a source file imports, in order: static, re-exported and dynamic with a literal. */
export function listImports(text: string): string[] {
  const pattern =
    /(?:^|\n)[ \t]*(?:import|export)\s+(?:[\w\s{},*$]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? [])
}

const forbiddenNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc'])

/** Why a file or a folder above it may not be called so; null when it may. */
export function whyNotNamed(path: string): string | null {
  const name = path.split('/').at(-1) ?? ''
  const isBarrel = /^(index|types)\.(ts|tsx|js|jsx|mts|mjs)$/.test(name)
  const words = path.split('/').map((part) => part.replace(/\..*$/, ''))
  const isDrawer = words.some((word) => forbiddenNames.has(word.toLowerCase()))
  if (!isBarrel && !isDrawer) return null
  return `${path}: a file is named as its one main export, a folder as its noun; "index", "types" and drawers say nothing`
}

/** One circle of nouns in which each imports the next, or null. */
export function findNounCycle(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>()
  const visit = (noun: string, path: readonly string[]): string[] | null => {
    if (path.includes(noun)) return [...path.slice(path.indexOf(noun)), noun]
    if (done.has(noun)) return null
    for (const next of imports.get(noun) ?? []) {
      const cycle = visit(next, [...path, noun])
      if (cycle) return cycle
    }
    done.add(noun)
    return null
  }
  for (const noun of imports.keys()) {
    const cycle = visit(noun, [])
    if (cycle) return cycle
  }
  return null
}

function nounOf(path: string): string | undefined {
  return /^packages\/domain\/src\/([^/]+)\//.exec(path)?.[1]
}

/** Everything in the project's sources that the table forbids, one sentence each. */
export function checkImports(): string[] {
  const files = listSourceFiles(['{packages,tools,bench,e2e,demo}/**/*.{ts,tsx,js}'])
  const problems = files.flatMap((file) => whyNotNamed(file) ?? [])
  const nouns = new Map<string, Set<string>>()
  for (const file of files) {
    for (const specifier of listImports(readFileSync(join(projectFolder, file), 'utf8'))) {
      const problem = whyNotImport(file, specifier)
      if (problem) problems.push(problem)
      addNounImport(nouns, file, specifier)
    }
  }
  const cycle = findNounCycle(nouns)
  if (cycle) problems.push(`packages/domain: nouns import each other in a circle: ${cycle.join(' → ')}`)
  return problems
}

function addNounImport(nouns: Map<string, Set<string>>, file: string, specifier: string): void {
  const target = resolveImport(file, specifier)
  const from = nounOf(file)
  const to = target.kind === 'file' ? nounOf(target.path) : undefined
  if (!from || !to || from === to || file.includes('.test.')) return
  nouns.set(from, (nouns.get(from) ?? new Set()).add(to))
}

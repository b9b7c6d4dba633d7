import { Document, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { type FolderFault, inWords, type TextPlace } from './folderFault.ts'

/** A file of the folder as it is written: front matter in YAML between lines of `---`, and Markdown. */
export interface WrittenText {
  readonly front: object
  readonly body: string
}

/** The same as it was read. `placeOf` finds where a value of the front matter stands. */
export interface ReadText<Front> {
  readonly front: Front
  readonly body: string
  /** The first line of the body, from 1. */
  readonly bodyLine: number
  placeOf(path: readonly PropertyKey[]): TextPlace
}

/** Every value is text: nothing that is typed is taken for a number, a date or a truth value. */
const yaml = { schema: 'failsafe', version: '1.2' } as const

/** The text of a file. What is undefined is left out; lines are never folded, so that a change shows where it is. */
export function printText({ front, body }: WrittenText): string {
  const document = new Document(withoutAbsent(front), yaml)
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && isOdd(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  const head = document.toString({ lineWidth: 0, minContentWidth: 0 })
  return `---\n${head}---\n${body === '' ? '' : `\n${body}\n`}`
}

/** Text that does not come back from lines of YAML as it was: of nothing, or with spaces at the edges of its lines. */
function isOdd(value: string): boolean {
  return (
    value === '' || (value.includes('\n') && /^\s|\s$|[ \t]\n|\n[ \t]|[\u2028\u2029\u0085\ufeff]/.test(value))
  )
}

/** Reads a file by its schema, or says all that is wrong with it. */
export function readText<Front>(
  file: string,
  text: string,
  schema: z.ZodType<Front>,
): ReadText<Front> | readonly FolderFault[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (end < 0) return [noFrontMatter(file)]
  const counter = new LineCounter()
  const head = lines.slice(1, end).join('\n')
  const document = parseDocument(`${head}\n`, {
    ...yaml,
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  })
  // The line of --- stands before the first of the front matter.
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line) + 1, character: Math.max(1, col) }
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return broken.map(({ message, pos: [offset] }) => ({
      code: 'FOLDER_FAULT',
      file,
      ...placeAt(offset),
      problem: `the front matter is not the YAML that is read here: ${message}`,
      remedy: 'Correct it; text with signs in it is quoted.',
    }))
  }
  const placeOf = (path: readonly PropertyKey[]): TextPlace => placeAt(offsetOf(document, path))
  const read = parsed(document)
  if (read === null) return [{ ...noFrontMatter(file), problem: 'names a value a second time by * or &' }]
  const result = schema.safeParse(read.value)
  if (!result.success) {
    return result.error.issues.flatMap(plainIssues).map(({ path, message }) => ({
      code: 'FOLDER_FAULT',
      file,
      ...placeOf(path),
      ...inWords(message),
    }))
  }
  const [blank, ...rest] = lines.slice(end + 1)
  const body = blank === '' ? rest : blank === undefined ? [] : [blank, ...rest]
  return {
    front: result.data,
    body: body.join('\n').replace(/\n$/, ''),
    bodyLine: end + 2 + (blank === '' ? 1 : 0),
    placeOf,
  }
}

/** Null when the text uses YAML's aliases: they can make a small text huge, and nothing here needs them. */
function parsed(document: Document.Parsed): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {} }
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

interface PlainIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Issues in our words: what is not known is named where it stands, and of a choice the first way in is told. */
function plainIssues(issue: z.core.$ZodIssue): readonly PlainIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `${named(issue.path, key)} is not known. Take it out, or correct its name.`,
    }))
  }
  if (issue.code === 'invalid_union') {
    const [first] = issue.errors
    return (first ?? []).flatMap((inner) => plainIssues({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  const last = issue.path.at(-1) ?? ''
  const what = named(issue.path.slice(0, -1), last)
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.startsWith('Invalid')) {
    return [
      {
        path: issue.path,
        message: `${what} is missing or of another kind (${issue.expected} is wanted). Write it.`,
      },
    ]
  }
  if (issue.code === 'invalid_value') {
    return [
      { path: issue.path, message: `${what} is none of ${issue.values.join(', ')}. Write one of them.` },
    ]
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return [{ path: issue.path, message: `${what} has more than ${issue.maximum} entries. Take some out.` }]
  }
  return [{ path: issue.path, message: `${what} ${issue.message}` }]
}

function named(path: readonly PropertyKey[], last: PropertyKey): string {
  const parent = path.at(-1)
  return typeof last === 'number' && parent !== undefined ? `${String(parent)} ${last + 1}` : String(last)
}

/** The place of a value; of one that is missing, of what it is missing in. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length).map(String), true)
    if (isPlaced(node)) return node.range[0]
  }
  return 0
}

function isPlaced(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function noFrontMatter(file: string): FolderFault {
  return {
    code: 'FOLDER_FAULT',
    file,
    line: 1,
    character: 1,
    problem: 'has no front matter',
    remedy: 'Begin it with a line of ---, then the values, then a line of ---.',
  }
}

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      isAbsent(member) ? [] : [[key, withoutAbsent(member)]],
    ),
  )
}

// An empty list says what its absence says.
function isAbsent(member: unknown): boolean {
  return member === undefined || (Array.isArray(member) && member.length === 0)
}

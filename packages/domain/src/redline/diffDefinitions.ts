import { canonicalText, type Json } from '../canonical.ts'
import type { RichText } from '../richText/richText.ts'
import type { FieldDefinition, StepDefinition } from '../step/stepDefinition.ts'

/** What of a step may differ. */
export const definitionParts = [
  'title',
  'type',
  'content',
  'field',
  'column',
  'row',
  'gates',
  'certificates',
  'redoLimit',
  'mandatory',
  'files',
] as const

export type DefinitionPart = (typeof definitionParts)[number]

/** One difference between what a step said and what it is to say. */
export interface DefinitionChange {
  readonly part: DefinitionPart
  /** Of a field, a column or a row: its number. Null: the part has none. */
  readonly number: number | null
  /** What a person calls it: the name of a field, the header of a column, the number of a row. Empty: the part says it. */
  readonly name: string
  /** The member of a field, column or row that differs, as `limits`; null: it was added or removed whole, or has no members. */
  readonly member: string | null
  /** Null: it was not there. */
  readonly before: Json
  /** Null: it is there no more. */
  readonly after: Json
}

/** What a redline changes in a step, part by part, in the order in which the step shows it. `before` null: the step is new. */
export function diffDefinitions(
  before: StepDefinition | null,
  after: StepDefinition,
): readonly DefinitionChange[] {
  return [
    ...plainChanges(before, after, ['title', 'type', 'content']),
    ...numberedChanges('field', before?.fields ?? [], after.fields, nameOfField),
    ...orderChange('field', before?.fields ?? [], after.fields),
    ...numberedChanges('column', before?.columns ?? [], after.columns, ({ header }) => header),
    ...orderChange('column', before?.columns ?? [], after.columns),
    ...numberedChanges('row', before?.rows ?? [], after.rows, ({ number }) => String(number)),
    ...orderChange('row', before?.rows ?? [], after.rows),
    ...plainChanges(before, after, ['gates', 'certificates', 'redoLimit', 'mandatory', 'files']),
  ]
}

type PlainPart = Exclude<DefinitionPart, 'field' | 'column' | 'row'>

const unsaid: Readonly<Record<PlainPart, Json>> = {
  title: null,
  type: 'CONTENT',
  content: [],
  gates: [],
  certificates: [],
  redoLimit: 1,
  mandatory: false,
  files: [],
}

function plainChanges(
  before: StepDefinition | null,
  after: StepDefinition,
  parts: readonly PlainPart[],
): DefinitionChange[] {
  return parts.flatMap((part) => {
    const [was, is] = [before === null ? unsaid[part] : asJson(before[part]), asJson(after[part])]
    return isSame(was, is) ? [] : [{ part, number: null, name: '', member: null, before: was, after: is }]
  })
}

interface Numbered {
  readonly number: number
}

function numberedChanges<Part extends Numbered>(
  part: 'field' | 'column' | 'row',
  before: readonly Part[],
  after: readonly Part[],
  nameOf: (one: Part) => string,
): DefinitionChange[] {
  const [old, now] = [byNumber(before), byNumber(after)]
  const numbers = [...new Set([...after, ...before].map(({ number }) => number))]
  return numbers.flatMap((number): DefinitionChange[] => {
    const [was, is] = [old.get(number), now.get(number)]
    const shown = is ?? was
    const name = shown === undefined ? '' : nameOf(shown)
    if (was === undefined || is === undefined)
      return [{ part, number, name, member: null, before: asJson(was ?? null), after: asJson(is ?? null) }]
    return changedMembers(was, is).map((change) => ({ part, number, name, ...change }))
  })
}

/** Fields, columns or rows that stay but stand in another order: their numbers in order. */
function orderChange(
  part: 'field' | 'column' | 'row',
  before: readonly Numbered[],
  after: readonly Numbered[],
): DefinitionChange[] {
  const [old, now] = [byNumber(before), byNumber(after)]
  const was = before.filter(({ number }) => now.has(number)).map(({ number }) => number)
  const is = after.filter(({ number }) => old.has(number)).map(({ number }) => number)
  return isSame(was, is) ? [] : [{ part, number: null, name: '', member: 'order', before: was, after: is }]
}

function changedMembers<Part extends Numbered>(was: Part, is: Part) {
  const [old, now] = [membersOf(was), membersOf(is)]
  return Object.keys(now).flatMap((member) => {
    const [before, after] = [old[member] ?? null, now[member] ?? null]
    return isSame(before, after) ? [] : [{ member, before, after }]
  })
}

/** A block of text as it was, as it is, or in both. */
export interface ContentChange {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED'
  readonly content: RichText
}

/** Two texts, block by block: what stayed, what was taken out and what was put in, in reading order. */
export function diffContent(before: RichText, after: RichText): readonly ContentChange[] {
  const [old, now] = [before.map(textOf), after.map(textOf)]
  const common = longestCommon(old, now)
  const changes: ContentChange[] = []
  const add = (kind: ContentChange['kind'], block: RichText[number] | undefined) => {
    if (block !== undefined) changes.push({ kind, content: [block] })
  }
  let [at, to] = [0, 0]
  while (at < old.length || to < now.length) {
    const isRemoved =
      at < old.length && (to >= now.length || taken(common, at + 1, to) >= taken(common, at, to + 1))
    if (at < old.length && to < now.length && old[at] === now[to]) {
      add('SAME', after[to])
      at += 1
      to += 1
    } else if (isRemoved) {
      add('REMOVED', before[at])
      at += 1
    } else {
      add('ADDED', after[to])
      to += 1
    }
  }
  return changes
}

const taken = (table: readonly (readonly number[])[], at: number, to: number): number => table[at]?.[to] ?? 0

/** At `[a][b]`: how many blocks the rests from a and from b have in common, in order. */
function longestCommon(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = table[at]
    if (row === undefined) continue
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === now[to]
          ? taken(table, at + 1, to + 1) + 1
          : Math.max(taken(table, at + 1, to), taken(table, at, to + 1))
    }
  }
  return table
}

/** Whether a field asks for the same as before: what was recorded in it still stands. */
export function isSameField(
  before: FieldDefinition | undefined,
  after: FieldDefinition | undefined,
): boolean {
  return before !== undefined && after !== undefined && isSame(asJson(before), asJson(after))
}

/** Whether two parts of definitions say the same. */
export function isSame(before: Json, after: Json): boolean {
  return canonicalText(before) === canonicalText(after)
}

/** A part of a definition as plain JSON. */
export function asJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value))
  return json
}

function membersOf(part: object): Readonly<Record<string, Json>> {
  const json: Readonly<Record<string, Json>> = JSON.parse(JSON.stringify(part))
  return json
}

const textOf = (block: unknown): string => canonicalText(asJson(block))
const byNumber = <Part extends Numbered>(parts: readonly Part[]): ReadonlyMap<number, Part> =>
  new Map(parts.map((part) => [part.number, part]))
const nameOfField = ({ name }: FieldDefinition): string => name

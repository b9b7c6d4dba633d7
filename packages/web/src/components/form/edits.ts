import type { Json } from '../../generated/documents.ts'

/** The values of a form, by the names that the API gives its fields. */
export type FormValues = Readonly<Record<string, Json>>

/** What somebody typed into a record's form and has not saved, and how the record stood before. */
export interface Edits {
  /** Of what was changed only: what stood there when it was first touched. */
  readonly before: FormValues
  readonly typed: FormValues
}

export const noEdits: Edits = { before: {}, typed: {} }

/** Another person saved another value where one’s own is still being typed. */
export interface Conflict {
  readonly name: string
  readonly mine: Json
  readonly theirs: Json
}

/** What the form shows: what is typed, and everything else as it stands now. */
export function shownValues(now: FormValues, { typed }: Edits): FormValues {
  return { ...now, ...typed }
}

/** Type into one field. Back at what stands there it is no edit any more. */
export function typeInto(now: FormValues, edits: Edits, name: string, value: Json): Edits {
  const before = name in edits.before ? edits.before[name] : now[name]
  if (isSame(value, now[name])) return forget(edits, [name])
  return {
    before: { ...edits.before, [name]: before ?? null },
    typed: { ...edits.typed, [name]: value },
  }
}

/** Where both changed the same field to different values; all else goes together by itself. */
export function conflictsOf(now: FormValues, { before, typed }: Edits): readonly Conflict[] {
  return Object.entries(typed).flatMap(([name, mine]) => {
    const theirs = now[name] ?? null
    return isSame(theirs, before[name]) || isSame(theirs, mine) ? [] : [{ name, mine, theirs }]
  })
}

/** Settle a conflict: mine shall stand although theirs is known now, or theirs shall. */
export function settle(now: FormValues, edits: Edits, name: string, whose: 'mine' | 'theirs'): Edits {
  if (whose === 'theirs') return forget(edits, [name])
  return { ...edits, before: { ...edits.before, [name]: now[name] ?? null } }
}

/** What is to be saved: typed values that differ from what stands there. */
export function changesOf(now: FormValues, { typed }: Edits): FormValues {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => !isSame(value, now[name])))
}

/** What is still to be saved once the server has `sent`: what was typed on meanwhile, which goes on from there. */
export function afterSaving({ typed }: Edits, sent: FormValues): Edits {
  const names = Object.keys(typed).filter((name) => !(name in sent) || !isSame(typed[name], sent[name]))
  return {
    before: Object.fromEntries(names.map((name) => [name, sent[name] ?? null])),
    typed: Object.fromEntries(names.map((name) => [name, typed[name] ?? null])),
  }
}

function forget(edits: Edits, names: readonly string[]): Edits {
  const without = (values: FormValues) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
  return { before: without(edits.before), typed: without(edits.typed) }
}

/** Absent and null are the same: nothing is there. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

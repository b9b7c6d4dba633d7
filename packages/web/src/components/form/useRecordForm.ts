import { useEffect, useRef } from 'react'
import type { Json } from '../../generated/documents.ts'
import type { RefusalLine } from '../api/refused.ts'
import { useDrafts } from '../drafts/drafts.tsx'
import {
  afterSaving,
  type Conflict,
  changesOf,
  conflictsOf,
  type Edits,
  type FormValues,
  noEdits,
  settle,
  shownValues,
  typeInto,
} from './edits.ts'
import { splitRefusals } from './splitRefusals.ts'

interface RecordFormOptions {
  /** Names the record among the drafts of the screen. */
  readonly key: string
  /** The record as it stands on the server now. */
  readonly now: FormValues
  readonly refusals: readonly RefusalLine[]
  /** What is wrong with what stands in the form, told before it is sent; by the names of the fields. */
  readonly problemsIn?: (values: FormValues) => Problems
  /** Save what changed; true when the server has it. */
  readonly save: (changes: FormValues) => Promise<boolean>
}

/** Sentences by the names of the fields that they are about. */
export type Problems = { readonly [name: string]: string | undefined }

/** A record’s form, as its inputs and buttons need it. */
export interface RecordForm {
  readonly values: FormValues
  readonly text: (name: string) => string
  readonly type: (name: string, value: Json) => void
  /** What is wrong with a field. */
  readonly problemOf: (name: string) => string | undefined
  readonly others: readonly RefusalLine[]
  readonly conflicts: readonly Conflict[]
  readonly settle: (name: string, whose: 'mine' | 'theirs') => void
  readonly isEdited: boolean
  /** Something is to be saved, and nothing that is known forbids it. */
  readonly canSave: boolean
  readonly save: () => Promise<boolean>
  readonly discard: () => void
}

/**
 * Edit a record that others may edit too. What is typed is kept until the server has it; what others save meanwhile is
 * taken over where one has typed nothing, and asked about where one has.
 */
export function useRecordForm({ key, now, refusals, problemsIn, save }: RecordFormOptions): RecordForm {
  const { drafts, keep, drop } = useDrafts()
  const edits = parseEdits(drafts.get(key))
  const latest = useRef(edits)
  latest.current = edits
  const put = (after: Edits) => {
    // What is typed next, before the screen is drawn anew, goes on from here.
    latest.current = after
    if (Object.keys(after.typed).length === 0) drop(key)
    else keep(key, { before: after.before, typed: after.typed })
  }
  const values = shownValues(now, edits)
  const conflicts = conflictsOf(now, edits)
  const changes = changesOf(now, edits)
  const problems = problemsIn?.(values) ?? {}
  const isEdited = Object.keys(changes).length > 0
  const canSave = isEdited && conflicts.length === 0 && Object.keys(problems).length === 0
  const isIdle = !isEdited && drafts.has(key)
  // Somebody else saved the same: nothing of one's own is left to be saved.
  useEffect(() => {
    if (isIdle) drop(key)
  }, [isIdle, drop, key])
  const { beside, others } = splitRefusals(refusals, Object.keys(now))
  return {
    values,
    text: (name) => String(values[name] ?? ''),
    type: (name, value) => put(typeInto(now, latest.current, name, value)),
    problemOf: (name) => problems[name] ?? beside[name],
    others,
    conflicts,
    settle: (name, whose) => put(settle(now, edits, name, whose)),
    isEdited,
    canSave,
    save: async () => {
      if (!canSave) return false
      const isSaved = await save(changes)
      if (isSaved) put(afterSaving(latest.current, changes))
      return isSaved
    },
    discard: () => drop(key),
  }
}

/** A draft as it was kept; none when it is of another form. */
function parseEdits(raw: Json | undefined): Edits {
  const { before, typed }: { before?: unknown; typed?: unknown } = Object(raw)
  return isValues(before) && isValues(typed) ? { before, typed } : noEdits
}

const isValues = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type { Actor } from '@traveler/domain/access/actor.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { type EnteredValue, isSameValue } from '@traveler/domain/runStepField/fieldValue.ts'
import { type Judgement, judgeFieldValue } from '@traveler/domain/runStepField/judgeFieldValue.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { asksReason, whyNotRecordValue } from '@traveler/domain/runStepField/whyNotRecordValue.ts'
import { useState } from 'react'
import type { RefusalLine } from '../../../components/api/refused.ts'
import { useDrafts } from '../../../components/drafts/drafts.tsx'
import { said } from '../../../components/said.ts'
import type { Json } from '../../../generated/documents.ts'
import {
  definitionOf,
  type FieldView,
  lifeOf,
  type RunView,
  recordedValue,
  type StepView,
  statusOf,
} from '../runView.ts'
import { draftKey } from './draftKey.ts'

/** A field that is being filled. */
export interface FieldSaving {
  /** What the input shows: the draft, else what is recorded. */
  readonly raw: Json
  readonly state: 'same' | 'typed' | 'saving' | 'failed'
  /** How the rule judges what the input shows, before it is saved. */
  readonly judgement: Judgement
  /** What is wrong with the entry itself; null: it can be saved. */
  readonly problem: string | null
  readonly refusals: readonly RefusalLine[]
  /** Why nothing can be recorded now; null: it can. */
  readonly lockedBy: string | null
  /** A change that takes a reason waits for it. */
  readonly isReasonAsked: boolean
  readonly type: (raw: Json) => void
  /** Save what is typed, or the given entry. */
  readonly save: (raw?: Json) => void
  readonly saveWithReason: (reason: string) => void
  readonly discard: () => void
}

/** Where a value is saved: a field, or a cell that is shown as one. */
export interface SavingPlace {
  readonly field: FieldView
  readonly step: StepView
  readonly run: RunView
  readonly actor: Actor
}

/** What sends a value to the server; null from `send`: it was not saved. */
export interface ValueSender {
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  readonly reset: () => void
  readonly send: (value: EnteredValue, reason: string | null) => Promise<unknown>
}

/** Saving of one value by its etag. Nothing typed is lost: it stays a draft until the server has it. */
export function useValueSaving({ field, step, run, actor }: SavingPlace, act: ValueSender): FieldSaving {
  const { drafts, keep, drop } = useDrafts()
  const [isReasonAsked, setReasonAsked] = useState(false)
  const definition = definitionOf(field)
  const recorded = recordedValue(field)
  const key = draftKey(field.id, step.attempt)
  const draft = drafts.get(key)
  const raw = draft === undefined ? field.value : draft
  const parsed = parseFieldValue(definition, blankAsNothing(raw))
  const facts = {
    run: lifeOf(run),
    stepStatus: statusOf(step),
    field: definition,
    before: recorded,
    isCorrecting: step.correcting,
  }
  const lock = whyNotRecordValue({ ...facts, after: recorded }, null, actor)[0]

  const send = async (value: EnteredValue, reason: string | null) => {
    if ((await act.send(value, reason)) !== null) drop(key)
  }
  const saveParsed = (entry: Json, reason: string | null) => {
    const value = parseFieldValue(definition, blankAsNothing(entry))
    if (isRefusal(value)) return keep(key, entry)
    if (isSameValue(value, recorded)) return drop(key)
    keep(key, entry)
    if (reason === null && asksReason({ ...facts, after: value })) return setReasonAsked(true)
    setReasonAsked(false)
    void send(value, reason)
  }
  const isTyped = draft !== undefined
  return {
    raw,
    state: act.isBusy ? 'saving' : isTyped && act.refusals.length > 0 ? 'failed' : isTyped ? 'typed' : 'same',
    judgement: isRefusal(parsed) ? 'PENDING' : judgeFieldValue(definition, parsed),
    problem: isTyped && isRefusal(parsed) ? said(parsed) : null,
    refusals: isTyped ? act.refusals : [],
    lockedBy: lock === undefined ? null : said(lock),
    isReasonAsked,
    type: (entry) => keep(key, entry),
    save: (entry = raw) => saveParsed(entry, null),
    saveWithReason: (reason) => saveParsed(raw, reason),
    discard: () => {
      setReasonAsked(false)
      act.reset()
      drop(key)
    },
  }
}

/** An emptied input means nothing, not an empty text. */
function blankAsNothing(raw: Json): Json {
  return typeof raw === 'string' && raw.trim() === '' ? null : raw
}

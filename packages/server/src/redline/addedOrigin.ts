import type { Refusal } from '@traveler/domain/refusal.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import { plainStep, type StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { RunWork } from '../runStep/runWork.ts'
import type { StandardStepToAddRow } from './redlineStore.ts'

/** What a step that is added to a run begins as. */
export interface AddedOrigin {
  readonly definition: StepDefinition
  /** A standard step keeps its key wherever it is used, and counts its uses. Null: a key of its own. */
  readonly key: { readonly id: string; readonly occurrence: number } | null
  readonly facts: Readonly<Record<string, unknown>>
}

interface Asked {
  readonly title?: string | null | undefined
  readonly slateContent?: RichText | null | undefined
  readonly content?: RichText | null | undefined
  readonly copyOfStepId?: string | null | undefined
  readonly standardStepId?: string | null | undefined
}

/** What the step begins as: what was written, over the step that it copies or the standard step that it uses. */
export function originOf(
  work: RunWork,
  standard: StandardStepToAddRow | undefined,
  asked: Asked,
): AddedOrigin | Refusal {
  const from = baseOf(work, standard, asked)
  if ('code' in from) return from
  const title = asked.title ?? from.definition.title
  if (title === '')
    return {
      code: 'INVALID_INPUT',
      field: 'title',
      problem: 'is missing',
      remedy: 'Say what the step is called, or name the step that it copies.',
    }
  const content = asked.slateContent ?? asked.content ?? from.definition.content
  return { ...from, definition: { ...from.definition, title, content } }
}

function baseOf(
  work: RunWork,
  standard: StandardStepToAddRow | undefined,
  { copyOfStepId, standardStepId }: Asked,
): AddedOrigin | Refusal {
  if (copyOfStepId && standardStepId)
    return {
      code: 'INVALID_INPUT',
      field: 'standardStepId',
      problem: 'stands beside copyOfStepId',
      remedy: 'Give one of them.',
    }
  if (copyOfStepId) {
    const copied = work.steps.get(copyOfStepId)
    if (copied === undefined) return { code: 'NOT_FOUND', type: 'RunStep', id: copyOfStepId }
    return { definition: copied.shown.definition, key: null, facts: { copyOfStepId } }
  }
  if (standardStepId) return standardOrigin(work, standard, standardStepId)
  return { definition: { ...plainStep, title: '' }, key: null, facts: {} }
}

function standardOrigin(
  work: RunWork,
  standard: StandardStepToAddRow | undefined,
  standardStepId: string,
): AddedOrigin | Refusal {
  if (standard === undefined) return { code: 'NOT_FOUND', type: 'Step', id: standardStepId }
  const { status, content } = standard
  if (status !== 'RELEASED' || content === null)
    return { code: 'STANDARD_STEP_NOT_RELEASED', stepId: standardStepId, status }
  const uses = [...work.steps.values()].filter(({ row }) => row.step_key_id === standard.step_key_id)
  const occurrence = 1 + Math.max(0, ...uses.map(({ row }) => row.occurrence))
  return {
    definition: parseStepDefinition(content),
    key: { id: standard.step_key_id, occurrence },
    facts: { standardStepId },
  }
}

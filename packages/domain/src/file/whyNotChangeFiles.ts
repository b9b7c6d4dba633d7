import type { Refusal } from '../refusal.ts'
import {
  type Draft,
  type StepInDraft,
  whyNotEditDraft,
  whyNotEditStep,
} from '../standardStep/whyNotEditDraft.ts'

/** A record that files hang on, as the rules know it. */
export interface FileOwner {
  readonly type: string
  /** The version, of a procedure, or the draft that a step is in. */
  readonly draft: Draft | StepInDraft | null
  /** The run, of a run or a step of it. */
  readonly run: { readonly id: string; readonly status: string; readonly isOpen: boolean } | null
}

/** Whether the files of a record are part of what people are told to do, which only engineers change. */
export function isInstruction({ type }: Pick<FileOwner, 'type'>): boolean {
  return type === 'procedure' || type === 'step'
}

/** Why no file can be attached to a record: what was frozen is what is worked by. */
export function whyNotAttachFile({ draft }: FileOwner): Refusal | null {
  if (draft === null) return null
  return 'stepId' in draft ? whyNotEditStep(draft) : whyNotEditDraft(draft)
}

/** Why a file cannot be shown in a record as part of its content. */
export function whyNotAsset(owner: FileOwner): Refusal | null {
  if (owner.type === 'step' || owner.type === 'runStep') return whyNotAttachFile(owner)
  return {
    code: 'INVALID_INPUT',
    field: 'entityId',
    problem: 'is no step, and an asset is shown in a step',
    remedy: 'Attach the file with createFileAttachment instead.',
  }
}

/** Why a file cannot be taken off a record: of a closed run it is evidence. */
export function whyNotDetachFile(owner: FileOwner): Refusal | null {
  if (owner.run !== null && !owner.run.isOpen)
    return { code: 'RUN_NOT_OPEN', runId: owner.run.id, status: owner.run.status }
  return whyNotAttachFile(owner)
}

/** A file that a step of a draft shows, and that was named but never sent. */
export interface MissingFile {
  readonly stepTitle: string
  readonly filename: string
}

/** Why a draft cannot be frozen: nobody knows which bytes it would show. */
export function whyNotFreezeFiles(kind: Draft['kind'], missing: readonly MissingFile[]): Refusal | null {
  if (missing.length === 0) return null
  const problems = missing.map(({ stepTitle, filename }) => ({
    where: `step ${stepTitle}`,
    problem: `has the file ${filename}, which has not arrived. Send it, or take it off`,
  }))
  return { code: kind === 'procedure' ? 'PROCEDURE_INVALID' : 'STANDARD_STEP_INVALID', problems }
}

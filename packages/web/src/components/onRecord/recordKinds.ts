import {
  type Document,
  OnFurtherActionDocument,
  OnIssueDocument,
  OnPartDocument,
  OnProcedureDocument,
  OnRunDocument,
  type OnRunResult,
  OnRunStepDocument,
  OnStepDocument,
  OnUnitDocument,
} from '../../generated/documents.ts'

/** A record on which comments, labels and files hang. */
export type RecordKind =
  | 'run'
  | 'runStep'
  | 'procedure'
  | 'step'
  | 'part'
  | 'unit'
  | 'issue'
  | 'furtherAction'

/** The read of what hangs on a record, by what it is. */
export const documentOf = {
  run: OnRunDocument,
  runStep: OnRunStepDocument,
  procedure: OnProcedureDocument,
  step: OnStepDocument,
  part: OnPartDocument,
  unit: OnUnitDocument,
  issue: OnIssueDocument,
  furtherAction: OnFurtherActionDocument,
} satisfies Record<RecordKind, Document<OnRunResult, { readonly id: string | number }>>

/** Whether a comment on it can be feedback: whether it follows a procedure. */
export const takesFeedback = (kind: RecordKind): boolean =>
  !['part', 'unit', 'issue', 'furtherAction'].includes(kind)

/** Whether its files tell people what to do: then they change in a draft alone, by whoever may change instructions. */
export const holdsInstructions = (kind: RecordKind): boolean => kind === 'procedure' || kind === 'step'

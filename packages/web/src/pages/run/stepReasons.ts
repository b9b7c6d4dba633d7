// Why a button of a step cannot be pressed now. Every answer is the rule's own, none is written here.

import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotPassGate } from '@traveler/domain/gate/gateState.ts'
import type { Hold } from '@traveler/domain/hold/hold.ts'
import { ordersRedo } from '@traveler/domain/issue/disposition.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { whyNotMoveRunStep } from '@traveler/domain/runStep/runStepStatus.ts'
import { whyNotBelowDone, whyNotBringBackRunStep } from '@traveler/domain/runStep/whyNotBringBackRunStep.ts'
import { whyNotCompleteRunStep } from '@traveler/domain/runStep/whyNotCompleteRunStep.ts'
import { whyNotFailRunStep } from '@traveler/domain/runStep/whyNotFailRunStep.ts'
import { whyNotHoldRunStep } from '@traveler/domain/runStep/whyNotHoldRunStep.ts'
import { whyNotRedoRunStep } from '@traveler/domain/runStep/whyNotRedoRunStep.ts'
import { whyNotReopenRunStep } from '@traveler/domain/runStep/whyNotReopenRunStep.ts'
import { whyNotResumeRunStep } from '@traveler/domain/runStep/whyNotResumeRunStep.ts'
import { whyNotSkipRunStep } from '@traveler/domain/runStep/whyNotSkipRunStep.ts'
import { whyNotStartRunStep } from '@traveler/domain/runStep/whyNotStartRunStep.ts'
import { whyNotUnstartRunStep } from '@traveler/domain/runStep/whyNotUnstartRunStep.ts'
import { missingFields, missingSignOffs } from '@traveler/domain/runStepField/missingFields.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { saidAll } from '../../components/said.ts'
import {
  acceptedIn,
  approvalsOf,
  aroundOf,
  definitionOf,
  fieldsOf,
  gateDefinitionOf,
  gatesOf,
  gridOf,
  hasIssue,
  holdKind,
  lifeOf,
  nodeOf,
  type RunView,
  recordedOf,
  recordedValue,
  type StepView,
} from './runView.ts'

/** What an operator can do with a step, in the order in which it is usually done. */
export const stepActions = [
  'start',
  'complete',
  'hold',
  'resume',
  'fail',
  'redo',
  'unstart',
  'skip',
  'bringBack',
  'reopen',
  'redline',
] as const
export type StepAction = (typeof stepActions)[number]

const permissions: Readonly<Record<StepAction, Permission>> = {
  start: 'StartRunStep',
  complete: 'CompleteRunStep',
  hold: 'HoldRunStep',
  resume: 'ResumeRunStep',
  fail: 'FailRunStep',
  redo: 'RedoRunStep',
  unstart: 'UnstartRunStep',
  skip: 'SkipRunStep',
  bringBack: 'BringBackRunStep',
  reopen: 'ReopenRunStep',
  redline: 'CreateRedline',
}

/** A reason that is yet to be given counts as given: the dialog asks for it. */
const given = 'given'

/** Everything that keeps a person from an action on a step, as the rules say it. Empty: it can be done. */
export function whyNotStep(
  action: StepAction,
  step: StepView,
  run: RunView,
  actor: Actor,
): readonly Refusal[] {
  const permitted = whyNotPermitted(actor, permissions[action])
  return [...(permitted === null ? [] : [permitted]), ...rules[action]({ step, run, actor })]
}

/** The same in sentences; null: it can be done. */
export function reasonFor(action: StepAction, step: StepView, run: RunView, actor: Actor): string | null {
  return saidAll(whyNotStep(action, step, run, actor))
}

interface Facts {
  readonly step: StepView
  readonly run: RunView
  readonly actor: Actor
}

const rules: { readonly [Action in StepAction]: (facts: Facts) => readonly Refusal[] } = {
  start: ({ step, run }) =>
    whyNotStartRunStep(nodeOf(step), aroundOf(run), openGates(step, 'BEFORE_START'), []),
  complete: ({ step, run }) => {
    const fields = fieldsOf(step).map(definitionOf)
    const shown = { fields, ...gridOf(step) }
    const recorded = recordedOf(step)
    return whyNotCompleteRunStep(nodeOf(step), aroundOf(run), {
      missingFields: missingFields(shown, recorded),
      outOfRange: valuesOutOfRange(fields, recorded.values, acceptedIn(step), hasIssue(step)),
      missingSignOffs: missingSignOffs(shown, recorded),
      openGates: openGates(step, 'BEFORE_COMPLETION'),
      missingInstalls: [],
    })
  },
  hold: ({ step, run, actor }) =>
    whyNotHoldRunStep(lifeOf(run), nodeOf(step), { kind: 'PRODUCTION', reason: given }, actor),
  resume: ({ step, run, actor }) => {
    const hold = {
      kind: holdKind(step.holdKind),
      reason: step.holdReason ?? '',
      causedBy: step.heldBy?.id ?? '',
    }
    return whyNotResumeRunStep(lifeOf(run), nodeOf(step), hold, actor)
  },
  fail: ({ step, run, actor }) => whyNotFailRunStep(nodeOf(step), aroundOf(run), given, actor),
  redo: ({ step, run }) =>
    whyNotRedoRunStep({
      run: lifeOf(run),
      step: nodeOf(step),
      attempt: step.attempt,
      redoLimit: step.redoLimit ?? 0,
      isRedoOrdered: (step.issues ?? []).some(
        (issue) => issue.runStepAttempt === step.attempt && ordersRedo(issue.status, issue.approvedKind),
      ),
    }),
  unstart: ({ step, run, actor }) =>
    whyNotUnstartRunStep(
      { run: lifeOf(run), step: nodeOf(step), startedBy: step.startedBy?.id ?? '', records: recordsOf(step) },
      actor,
    ),
  // The approvals of a required one are asked for in its dialog.
  skip: ({ step, run, actor }) =>
    whyNotSkipRunStep(
      {
        run: lifeOf(run),
        step: nodeOf(step),
        isMandatory: step.mandatory ?? false,
        hold: holdOf(step),
        rolesToApprove: [],
      },
      given,
      actor,
    ),
  bringBack: ({ step, run }) => whyNotBringBackRunStep(lifeOf(run), nodeOf(step), aroundOf(run).steps),
  reopen: ({ step, run, actor }) => {
    const below = whyNotBelowDone(nodeOf(step), aroundOf(run).steps)
    const reopening = whyNotReopenRunStep(lifeOf(run), nodeOf(step), given, actor)
    return [...reopening, ...(below === null ? [] : [below])]
  },
  redline: ({ step, run }) =>
    [
      // Behind a step that is done another one can be added.
      isFinished(nodeOf(step)) ? null : whyNotMoveRunStep('redline', nodeOf(step).status),
      whyNotOpenRun(lifeOf(run)),
    ].filter((refusal) => refusal !== null),
}

function holdOf(step: StepView): Hold | null {
  if (step.holdKind === null) return null
  return {
    kind: holdKind(step.holdKind),
    reason: step.holdReason ?? '',
    causedBy: step.heldBy?.id ?? '',
  }
}

function openGates(step: StepView, when: 'BEFORE_START' | 'BEFORE_COMPLETION'): readonly Refusal[] {
  return gatesOf(step)
    .filter((gate) => gateDefinitionOf(gate).when === when)
    .map((gate) => whyNotPassGate(gateDefinitionOf(gate), approvalsOf(gate)))
    .filter((refusal) => refusal !== null)
}

function recordsOf(step: StepView): readonly string[] {
  return fieldsOf(step).flatMap((field) => {
    if (field.signature !== null) return [`signature of ${field.name}`]
    return recordedValue(field) === null ? [] : [`value of ${field.name}`]
  })
}

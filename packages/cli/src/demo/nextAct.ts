import type { LiveRunsResult } from '../generated/documents.ts'

type Runs = NonNullable<LiveRunsResult['runs']>['edges'][number]
export type LiveRun = NonNullable<NonNullable<Runs>['node']>
export type LiveStep = NonNullable<LiveRun['steps']>[number]
export type LiveField = NonNullable<LiveStep['fields']>[number]

/** What somebody does next on a run. `role`: who may; null: whoever works on the run. */
export type LiveAct = { readonly run: LiveRun; readonly role: string | null } & (
  | { readonly does: 'start' | 'complete'; readonly step: LiveStep }
  | { readonly does: 'approve'; readonly step: LiveStep; readonly gate: number }
  | { readonly does: 'record' | 'sign'; readonly step: LiveStep; readonly field: LiveField }
  | { readonly does: 'finish' }
)

/** The next act on a run, in the order in which people work; null: it waits for something that is not done here. */
export function nextAct(run: LiveRun): LiveAct | null {
  const steps = (run.steps ?? []).filter(({ isHeading }) => isHeading !== true)
  const inWork = steps.find(({ status }) => status === 'IN_PROGRESS')
  if (inWork !== undefined) return actOnOpenStep(run, inWork)
  const ready = steps.find((step) => step.availableToWork === true && step.status === 'TODO')
  if (ready !== undefined) {
    return gateBefore(run, ready, 'BEFORE_START') ?? { does: 'start', run, step: ready, role: null }
  }
  const isDone = steps.length > 0 && steps.every(({ status }) => status === 'COMPLETE')
  return isDone ? { does: 'finish', run, role: 'Quality Engineer' } : null
}

function actOnOpenStep(run: LiveRun, step: LiveStep): LiveAct {
  const open = (step.fields ?? []).filter(({ required, value }) => required === true && value === null)
  // What is recorded comes before what is signed over it.
  const field = open.find(({ type }) => type !== 'SIGNOFF') ?? open[0]
  if (field?.type === 'SIGNOFF') return { does: 'sign', run, step, field, role: field.signoffRoleName }
  if (field !== undefined) return { does: 'record', run, step, field, role: null }
  return gateBefore(run, step, 'BEFORE_COMPLETION') ?? { does: 'complete', run, step, role: null }
}

function gateBefore(run: LiveRun, step: LiveStep, stands: string): LiveAct | null {
  const gate = (step.gates ?? []).find((one) => one.stands === stands && one.outcome === 'OPEN')
  if (gate === undefined) return null
  return { does: 'approve', run, step, gate: gate.number, role: gate.missing[0]?.roleName ?? null }
}

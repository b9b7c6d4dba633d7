import { parseQuantity } from '@traveler/domain/decimal.ts'
import type { TrackingType } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { whyNotPlanRun } from '@traveler/domain/plannedRun/whyNotPlanRun.ts'
import { explain, isRefusal, type Refusal } from '@traveler/domain/refusal.ts'
import type { FormValues } from '../../../components/form/edits.ts'
import { textOf, wholeOf } from '../../../components/form/formInput.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import type { Problems } from '../../../components/form/useRecordForm.ts'
import type { CreatePlannedRunInput, PlanView, UpdatePlannedRunInput } from '../../../generated/documents.ts'
import { planWords } from './planWords.ts'

/** Work that nobody has planned yet. */
export const emptyPlan: FormValues = {
  partId: '',
  quantity: '1',
  procedureFamilyId: '',
  procedureId: '',
  needBy: '',
  locationId: '',
  windowStart: '',
  windowEnd: '',
  orderReference: '',
  title: '',
  priority: '0',
}

/** Planned work as its form shows it. Of a version that was named its procedure is shown too. */
export function planValues(plan: PlanView): FormValues {
  return {
    partId: plan.part?.id ?? '',
    quantity: plan.quantity,
    procedureFamilyId: plan.procedureFamilyId ?? (plan.procedureId === null ? '' : familyOf(plan)),
    procedureId: plan.procedureId ?? '',
    needBy: plan.needBy ?? '',
    locationId: plan.location?.id ?? '',
    windowStart: plan.windowStart ?? '',
    windowEnd: plan.windowEnd ?? '',
    orderReference: plan.orderReference ?? '',
    title: plan.title ?? '',
    priority: String(plan.priority),
  }
}

const familyOf = ({ procedure }: PlanView): string => procedure?.familyId ?? ''

/** What is wrong with what stands in the form, by field: the rules' own answers, before anything is sent. */
export function problemsOfPlan(values: FormValues, trackingType: TrackingType): Problems {
  const quantity = parseQuantity(String(values['quantity'] ?? '').trim())
  const refusals = isRefusal(quantity)
    ? [quantity]
    : whyNotPlanRun({
        trackingType,
        quantity,
        procedureId: null,
        procedureFamilyId: null,
        windowStart: null,
        windowEnd: null,
      })
  return withoutGaps({
    partId: values['partId'] === '' ? planWords.choosePart : undefined,
    quantity: splitRefusals(refusals.map(lineOf), ['quantity']).beside['quantity'],
    windowEnd: endsBeforeStart(values) ? planWords.endBeforeStart : undefined,
    priority: /^-?\d+$/.test(String(values['priority']).trim()) ? undefined : planWords.notPriority,
  })
}

const lineOf = (refusal: Refusal) => ({
  code: refusal.code,
  message: explain(refusal),
  facts: { ...refusal },
})

function endsBeforeStart({ windowStart, windowEnd }: FormValues): boolean {
  if (windowStart === '' || windowEnd === '') return false
  return Date.parse(String(windowEnd)) < Date.parse(String(windowStart))
}

function withoutGaps(problems: Problems): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined))
}

/** The whole form as the API takes it. */
export function createInput(values: FormValues): CreatePlannedRunInput {
  return {
    ...changedInput(values, values),
    partId: textOf(values, 'partId') ?? null,
    quantity: String(values['quantity']).trim(),
  }
}

/** What changed, as the API takes it; what did not is left out. `values`: the form with the changes in it. */
export function updateInput(
  changes: FormValues,
  values: FormValues,
): Omit<UpdatePlannedRunInput, 'id' | 'etag'> {
  const quantity = textOf(changes, 'quantity')
  return { ...changedInput(changes, values), ...(quantity == null ? {} : { quantity }) }
}

function changedInput(changes: FormValues, values: FormValues) {
  return {
    title: textOf(changes, 'title'),
    ...procedureInput(changes, values),
    needBy: textOf(changes, 'needBy'),
    locationId: textOf(changes, 'locationId'),
    windowStart: textOf(changes, 'windowStart'),
    windowEnd: textOf(changes, 'windowEnd'),
    orderReference: textOf(changes, 'orderReference'),
    priority: wholeOf(changes, 'priority'),
  }
}

/** A version, or the procedure in whichever version is released: the API takes one of them, and the form shows both. */
function procedureInput(changes: FormValues, values: FormValues) {
  if (!('procedureId' in changes) && !('procedureFamilyId' in changes)) return {}
  const procedureId = textOf(values, 'procedureId') ?? null
  return {
    procedureId,
    procedureFamilyId: procedureId === null ? (textOf(values, 'procedureFamilyId') ?? null) : null,
  }
}

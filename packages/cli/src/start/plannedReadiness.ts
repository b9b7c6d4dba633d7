import type { ApiClient } from '../apiClient.ts'
import { findPlannedRun } from '../find/findPlannedRun.ts'
import { PlannedReadinessDocument, type PlannedReadinessResult } from '../generated/documents.ts'
import { counted, readinessLines } from './readinessLines.ts'

type Planned = NonNullable<PlannedReadinessResult['plannedRun']>
type ShortPart = NonNullable<Planned['readiness']>['shortParts'][number]

/** Whether planned work can start now, and which parts are short. */
export async function plannedReadiness(api: ApiClient, typed: string): Promise<Planned> {
  const { id } = await findPlannedRun(api, typed)
  const { plannedRun } = await api.ask(PlannedReadinessDocument, { id })
  // It was found a moment ago; planned work is never deleted.
  if (plannedRun === null) throw new Error(`Planned run ${id} is gone`)
  return plannedRun
}

export function plannedLines({ title, status, readiness }: Planned, api: ApiClient): readonly string[] {
  if (readiness === null)
    return [`${title ?? 'This planned work'} is ${status === 'STARTED' ? 'started' : 'canceled'} already.`]
  const { shortParts } = readiness
  return [
    ...readinessLines(readiness, api),
    ...(shortParts.length === 0 ? [] : [`${counted(shortParts.length, 'part is', 'parts are')} short:`]),
    ...shortParts.map(
      ({ part, required, available, short }) =>
        `  - ${part?.partNumber} ${part?.revision}: ${required} wanted, ${available} there, ${short} short${onOrder(part)}`,
    ),
  ]
}

/** How much is on order, and when the first of it is expected. */
function onOrder(part: ShortPart['part']): string {
  return part === null || part.expectedOn === null
    ? ''
    : `, ${part.quantityOnOrder} on order until ${part.expectedOn}`
}

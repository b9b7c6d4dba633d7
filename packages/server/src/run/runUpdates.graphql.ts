import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { assignRun } from './assignRun.ts'
import { scheduleRun } from './scheduleRun.ts'
import { updateRun } from './updateRun.ts'

const assignment = ['assignedToId', 'assignedTeamId', 'locationId']
const schedule = ['scheduledStart', 'scheduledEnd']

/** The acts that an updateRun carries: who does it where is one, when another, everything else a third. */
export function runUpdates(input: { readonly id: string; readonly etag: string }): Act[] {
  const { id, etag, ...fields } = input
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const assigned = given.filter(([name]) => assignment.includes(name))
  const scheduled = given.filter(([name]) => schedule.includes(name))
  const updated = given.filter(([name]) => !assignment.includes(name) && !schedule.includes(name))
  const acts: Act[] = []
  if (assigned.length > 0) acts.push(act(assignRun, { id, etag, ...Object.fromEntries(assigned) }))
  if (scheduled.length > 0) {
    const unchecked = acts.length === 0 ? etag : null
    acts.push(act(scheduleRun, { id, etag: unchecked, ...Object.fromEntries(scheduled) }))
  }
  if (updated.length > 0 || acts.length === 0) {
    const unchecked = acts.length === 0 ? etag : null
    acts.push(act(updateRun, { id, etag: unchecked, ...Object.fromEntries(updated) }))
  }
  return acts
}

import type { ApiClient } from '../apiClient.ts'
import { findPerson } from '../find/findPerson.ts'
import { findPlannedRun } from '../find/findPlannedRun.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { findTeam } from '../find/findTeam.ts'
import { findUnit } from '../find/findUnit.ts'
import { type StartedRun, StartPlannedRunDocument } from '../generated/documents.ts'
import { WrongUsage } from '../wrongUsage.ts'
import type { StartValues } from './startOptions.ts'

/** The rest stands in the planned work itself. */
const openAtStart = [
  'planned',
  'procedure',
  'unit',
  'serial',
  'lot',
  'identify-later',
  'assignee',
  'team',
  'superseded',
  'reason',
]

/** Refuses what planned work has said already. */
export function checkPlannedStart(values: StartValues, others: readonly string[]): void {
  const planned = Object.entries(values).find(
    ([name, value]) => value !== undefined && !openAtStart.includes(name) && !others.includes(name),
  )
  if (planned !== undefined)
    throw new WrongUsage(
      `--${planned[0]} stands in the planned work itself: change that, or start without --planned.`,
    )
}

/** Starts all of it: serials are a run each, in one batch. */
export async function startPlanned(
  api: ApiClient,
  planned: string,
  values: StartValues,
): Promise<readonly (StartedRun | null)[]> {
  const { id, _etag } = await findPlannedRun(api, planned)
  const { procedure, assignee, team, unit, serial } = values
  const partInventoryIds: string[] = []
  for (const typed of unit ?? []) partInventoryIds.push((await findUnit(api, typed)).id)
  const { startPlannedRun } = await api.ask(StartPlannedRunDocument, {
    input: {
      id,
      etag: _etag ?? '',
      procedureId: procedure === undefined ? undefined : (await findProcedure(api, procedure)).id,
      assignedToId: assignee === undefined ? undefined : (await findPerson(api, assignee)).id,
      assignedTeamId: team === undefined ? undefined : (await findTeam(api, team)).id,
      partInventoryIds: unit === undefined ? undefined : partInventoryIds,
      serialNumbers: serial,
      lotNumber: values.lot,
      identifyLater: values['identify-later'],
      allowSupersededRevision: values.superseded,
      reason: values.reason,
    },
  })
  return startPlannedRun?.runs ?? []
}

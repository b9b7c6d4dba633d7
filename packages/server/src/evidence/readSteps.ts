import { definitionAt } from '@traveler/domain/redline/keptRecords.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { type AppliedRedlineRow, asApplied, listAppliedRedlinesOfSteps } from '../redline/redlineStore.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow, stepsInOrder } from '../runStep/runStepStore.ts'
import { definitionsOf } from '../stepDefinition/definitionCacheStore.ts'
import {
  namedIds,
  type ReadingRow,
  type SessionOfStepRow,
  type SignatureOfRunRow,
  type StepPeopleRow,
  type StepRead,
} from './evidenceSteps.ts'
import {
  listEvidenceNames,
  listEvidenceReadings,
  listEvidenceSessions,
  listEvidenceSignatures,
  listEvidenceStepPeople,
} from './evidenceStore.ts'

/** All that the record holds of the steps of these runs. */
export async function readSteps(read: Read, caller: Caller, runIds: readonly string[]): Promise<StepRead[]> {
  const rows = stepsInOrder(await read<RunStepOfRunRow>(listRunStepsOfRuns(runIds)))
  const applied = Map.groupBy(
    await read<AppliedRedlineRow>(listAppliedRedlinesOfSteps(rows.map(({ id }) => id))),
    ({ of_id }) => of_id,
  )
  const definitions = await definitionsOf(
    caller,
    [
      ...rows.map((row) => row.definition_id),
      ...[...applied.values()].flat().flatMap(({ base_definition_id }) => base_definition_id ?? []),
    ],
    (statement) => read(statement),
  )
  const people = new Map(
    (await read<StepPeopleRow>(listEvidenceStepPeople(runIds))).map((one) => [one.id, one]),
  )
  const byStep = <Row extends { readonly run_step_id: string | null }>(all: readonly Row[]) =>
    Map.groupBy(all, ({ run_step_id }) => run_step_id)
  const readings = byStep(await read<ReadingRow>(listEvidenceReadings(runIds)))
  const signatures = byStep(await read<SignatureOfRunRow>(listEvidenceSignatures(runIds)))
  const sessions = byStep(await read<SessionOfStepRow>(listEvidenceSessions(runIds)))
  const parents = new Set(rows.map(({ parent_id }) => parent_id))
  const ids = rows.flatMap((row) => {
    const shown = definitions.get(row.definition_id)
    return shown === undefined ? [] : namedIds(shown.definition, readings.get(row.id) ?? [])
  })
  const named = await read<{ readonly id: string; readonly name: string }>(
    listEvidenceNames([...new Set(ids)]),
  )
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return rows.map(({ of_id: _run, ...row }) => {
    const shown = definitions.get(row.definition_id)
    // Nobody may delete a definition, and a controlled one stands only in controlled steps.
    if (shown === undefined) throw new Error(`Run step ${row.id} shows no definition`)
    return {
      row,
      hasChildren: parents.has(row.id),
      definition: shown.definition,
      digest: shown.digest,
      definitionAt: (attempt: number) => {
        const earlier = (applied.get(row.id) ?? []).map(asApplied)
        return definitions.get(definitionAt(row.definition_id, earlier, attempt)) ?? shown
      },
      people: people.get(row.id),
      readings: readings.get(row.id) ?? [],
      signatures: signatures.get(row.id) ?? [],
      sessions: sessions.get(row.id) ?? [],
      names,
    }
  })
}

import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { calledBy, helpKinds, whyNotCallHelp } from '@traveler/domain/helpCall/helpCall.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepFact, readStepWork } from '../runStep/stepWork.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { type HelpCallRow, listOpenHelpCallsOfStep } from './helpCallStore.ts'

const input = z.object({ runStepId: id, kind: z.enum(helpKinds), note: reason, teamId: id.nullish() })

/** Call for help at a step of an open run: a team by name, or whoever helps with this kind. */
export const createHelpCall: Operation<z.output<typeof input>> = {
  name: 'createHelpCall',
  permission: 'CreateHelpCall',
  input,
  lock: ({ runStepId, teamId }) => lockRunOfStep(runStepId, [teamId]),
  async perform(tx, { runStepId, kind, note, teamId = null }) {
    const [work, open, teams] = await Promise.all([
      readStepWork(tx, { id: runStepId, etag: null }),
      tx.read<HelpCallRow>(listOpenHelpCallsOfStep(runStepId)),
      tx.read<TeamRow>(loadTeams(teamId === null ? [] : [teamId])),
    ])
    const { run, life, step, now } = work
    refuseIf(whyNotFound('Team', teamId, teams))
    const [team] = teams
    refuseIf(whyNotUseTeam(team && { name: team.name, isArchived: team.archived_at !== null }, 'teamId'))
    refuseIf(whyNotOpenRun(life))
    refuseIf(whyNotCallHelp(step, kind, open))
    const helpCallId = await tx.newId()
    const row = {
      id: helpCallId,
      run_id: run.id,
      run_step_id: step.id,
      kind,
      status: 'OPEN' as const,
      note: note ?? null,
      team_id: teamId,
      location_id: step.row.work_center_id ?? run.location_id,
      answered_at: null,
      answered_by: null,
      closed_at: null,
      closed_by: null,
      outcome: null,
      export_controlled: run.export_controlled,
      ...stamp(tx, now),
    }
    appendStepFact(tx, work, {
      type: 'HELP_CALLED',
      reason: note,
      changes: [insertRows('help_call', [row])],
    })
    tx.notify({
      type: 'HELP_CALL',
      recordId: step.id,
      path: notificationPath({ type: 'runStep', id: step.id, ownerId: run.id }),
      words: note,
      controlled: run.export_controlled,
      ...(teamId === null ? { permission: calledBy[kind] } : { teams: [teamId] }),
      followersOf: [run.id, step.id],
    })
    return { helpCallId }
  },
}

import type { DemoLogin } from './demoLogins.ts'
import type { LiveRun, LiveStep } from './nextAct.ts'

/**
 * Those who may work on a step of a run, the first rule that names anybody: whoever has begun it; to whom the run is
 * assigned; the operators of its team; those whose trade is the work of its work center; operators of no trade; any operator.
 */
export function whoWorks(
  logins: readonly DemoLogin[],
  run: Pick<LiveRun, 'assignedTo' | 'assignedTeam' | 'location'>,
  step: Pick<LiveStep, 'workCenter' | 'startedBy'>,
): readonly DemoLogin[] {
  const called = (emails: readonly (string | null | undefined)[]) =>
    logins.filter(({ email }) => emails.includes(email))
  const operators = logins.filter(({ role }) => role === 'Operator')
  const team = new Set(run.assignedTeam?.users?.map(({ email }) => email))
  const place = step.workCenter?.name ?? run.location?.name
  const found = [
    called([step.startedBy?.email]),
    called([run.assignedTo?.email]),
    operators.filter(({ email }) => team.has(email)),
    operators.filter(({ worksAt }) => place !== undefined && worksAt.includes(place)),
    operators.filter(({ worksAt }) => worksAt.length === 0),
  ]
  return found.find((those) => those.length > 0) ?? operators
}

import type { Command } from './command.ts'
import { backupCommand } from './commands/backup.ts'
import { bomImport } from './commands/bomImport.ts'
import { completion } from './commands/completion.ts'
import { exportCommand } from './commands/export.ts'
import { migrateCommand } from './commands/migrate.ts'
import { organizationCreate } from './commands/organizationCreate.ts'
import { organizationSet, organizationSettings } from './commands/organizationSettings.ts'
import { organizationShow } from './commands/organizationShow.ts'
import { partImport } from './commands/partImport.ts'
import { readiness } from './commands/readiness.ts'
import { restoreCommand } from './commands/restore.ts'
import { roleList } from './commands/roleList.ts'
import { runComplete } from './commands/runComplete.ts'
import { runList } from './commands/runList.ts'
import { runShow } from './commands/runShow.ts'
import { runStart } from './commands/runStart.ts'
import { runStep } from './commands/runStep.ts'
import { runStepSet } from './commands/runStepSet.ts'
import { runStepSign } from './commands/runStepSign.ts'
import { serveCommand } from './commands/serve.ts'
import { user } from './commands/user.ts'
import { userCreate } from './commands/userCreate.ts'
import { userList } from './commands/userList.ts'
import { userRecover } from './commands/userRecover.ts'
import { verifyCommand } from './commands/verify.ts'
import { workMine } from './commands/workMine.ts'
import { workPool } from './commands/workPool.ts'
import { workQueue } from './commands/workQueue.ts'
import { workGiveBack, workTake } from './commands/workTake.ts'

/** Everything that `traveler` can do, in the order of its help. Help, completion and docs come from it. */
export const commands: readonly Command[] = [
  runStart,
  runList,
  runShow,
  runStep.start,
  runStep.unstart,
  runStep.hold,
  runStep.resume,
  runStepSet,
  runStep.complete,
  runStep.fail,
  runStep.redo,
  runStepSign,
  runComplete,
  workMine,
  workPool,
  workQueue,
  workTake,
  workGiveBack,
  partImport,
  bomImport,
  organizationCreate,
  organizationShow,
  organizationSettings,
  organizationSet,
  userList,
  userCreate,
  user.show,
  user.grant,
  user.revoke,
  user.unlock,
  user.resetPassword,
  user.deactivate,
  user.reactivate,
  userRecover,
  roleList,
  readiness,
  serveCommand,
  migrateCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  completion,
]

/** What the help of a group of commands begins with; the empty name is the whole. */
export const groups: Readonly<Record<string, string>> & { readonly '': string } = {
  '': 'The command line of Traveler: to work, to fill, to check and to keep a factory.',
  bom: 'Bills of materials.',
  run: 'Runs: to start, find and read them, to work their steps, and to complete them.',
  'run step': 'Steps of runs: STEP is a number such as 2.4, or a title.',
  part: 'Parts.',
  work: 'Work: what is mine, what waits in the pool and at a work center, and to take it.',
  user: 'People: who they are, what they may do, and whether they can log in.',
  role: 'Roles: what people may do.',
  organization: 'The organization: founded on the machine of the server, read and set over the API.',
}

import type { Command } from './command.ts'
import { backupCommand } from './commands/backup.ts'
import { bomImport } from './commands/bomImport.ts'
import { completion } from './commands/completion.ts'
import { exportCommand } from './commands/export.ts'
import { migrateCommand } from './commands/migrate.ts'
import { organizationCreate } from './commands/organizationCreate.ts'
import { partImport } from './commands/partImport.ts'
import { restoreCommand } from './commands/restore.ts'
import { runComplete } from './commands/runComplete.ts'
import { runList } from './commands/runList.ts'
import { runShow } from './commands/runShow.ts'
import { runStart } from './commands/runStart.ts'
import { runStep } from './commands/runStep.ts'
import { runStepSet } from './commands/runStepSet.ts'
import { runStepSign } from './commands/runStepSign.ts'
import { serveCommand } from './commands/serve.ts'
import { userRecover } from './commands/userRecover.ts'
import { verifyCommand } from './commands/verify.ts'

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
  bomImport,
  organizationCreate,
  userRecover,
  serveCommand,
  migrateCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  partImport,
  bomImport,
  completion,
]

/** What the help of a group of commands begins with; the empty name is the whole. */
export const groups: Readonly<Record<string, string>> & { readonly '': string } = {
  '': 'The command line of Traveler: to work, to fill, to check and to keep a factory.',
  bom: 'Bills of materials.',
  run: 'Runs: to start, find and read them, to work their steps, and to complete them.',
  'run step': 'Steps of runs: STEP is a number such as 2.4, or a title.',
  part: 'Parts.',
  user: 'People.',
  organization: 'The organization: founded on the machine of the server, read and set over the API.',
}

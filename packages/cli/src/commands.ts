import type { Command } from './command.ts'
import { backupCommand } from './commands/backup.ts'
import { bomImport } from './commands/bomImport.ts'
import { completion } from './commands/completion.ts'
import { exportCommand } from './commands/export.ts'
import { migrateCommand } from './commands/migrate.ts'
import { organizationCreate } from './commands/organizationCreate.ts'
import { restoreCommand } from './commands/restore.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'

/** Everything that `traveler` can do, in the order of its help. Help, completion and docs come from it. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  organizationCreate,
  verifyCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  bomImport,
  completion,
]

/** What the help of a group of commands begins with; the empty name is the whole. */
export const groups: Readonly<Record<string, string>> & { readonly '': string } = {
  '': 'The command line of Traveler: to work, to fill, to check and to keep a factory.',
  bom: 'Bills of materials.',
  organization: 'The organization: founded on the machine of the server, read and set over the API.',
}

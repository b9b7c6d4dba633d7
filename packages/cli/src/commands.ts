import type { Command } from './command.ts'
import { bomImport } from './commands/bomImport.ts'
import { exportCommand } from './commands/export.ts'
import { migrateCommand } from './commands/migrate.ts'
import { organizationCreate } from './commands/organizationCreate.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'

/** Everything that `traveler` can do, in the order of its help. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  organizationCreate,
  verifyCommand,
  exportCommand,
  bomImport,
]

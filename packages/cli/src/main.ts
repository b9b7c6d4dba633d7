import { runCommandLine } from './runCommandLine.ts'
import { terminal } from './terminal.ts'

process.exit(await runCommandLine(process.argv.slice(2), terminal))

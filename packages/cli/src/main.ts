import { runCommandLine } from './runCommandLine.ts'
import { terminal } from './terminal.ts'

// Whoever reads the result may have seen enough, as head does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exit(await runCommandLine(process.argv.slice(2), terminal))

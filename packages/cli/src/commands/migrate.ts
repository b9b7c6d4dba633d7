import { migrate } from '@traveler/server/db/migrate.ts'
import { withDatabase } from '@traveler/server/withDatabase.ts'
import type { Command } from '../command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to this version’s tables',
  help: `Usage: traveler migrate

Brings the tables of the database to those of this version; starting the server does the same. Nothing is lost and
nothing is done twice. Uses DATABASE_URL, or the embedded database of TRAVELER_DATA.

Examples:
  traveler migrate
  DATABASE_URL=postgresql://traveler@db.example/traveler traveler migrate`,
  async run(_arguments, io) {
    const number = await withDatabase(io.environment, ({ owner }) => migrate(owner))
    io.out(`The database is at migration ${number}.`)
    return 0
  },
}

import { migrate } from '@traveler/server/db/migrate.ts'
import { withDatabase } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'

export const migrateCommand: Command = defineCommand({
  name: 'migrate',
  summary: 'bring the database to this version’s tables',
  about: `Brings the tables of the database to those of this version; starting the server does the same. Nothing is lost and
nothing is done twice. Uses DATABASE_URL, as in postgresql://traveler@db.example/traveler, or the embedded
database of TRAVELER_DATA.`,
  asks: 'database',
  json: '{"migration": number}, the migration that the database is at',
  examples: [{ about: 'The embedded database of ./data', shell: 'traveler migrate' }],
  async run({ io, show }) {
    const migration = await withDatabase(io.environment, ({ owner }) => migrate(owner))
    show({ migration }, () => [`The database is at migration ${migration}.`])
    return 0
  },
})

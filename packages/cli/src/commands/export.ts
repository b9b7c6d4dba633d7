import { readPublicKeys } from '@traveler/server/checkpoint/signingKey.ts'
import { FolderStorage } from '@traveler/server/db/folderStorage.ts'
import { DatabaseSource } from '@traveler/server/record/databaseSource.ts'
import { exportOrganization } from '@traveler/server/record/exportOrganization.ts'
import { pickOrganization } from '@traveler/server/record/pickOrganization.ts'
import { withDatabase } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'

export const exportCommand: Command = defineCommand({
  name: 'export',
  summary: 'write one organization’s record as files that anybody can verify',
  about: `Writes events exactly as they were hashed, heads, checkpoints, rows and their history, all of one moment, as one JSON
object a line (docs/record.md), and the bytes of files. Personal data and secrets stay out. The folder must be new or empty.`,
  asks: 'database',
  options: {
    organization: {
      type: 'string',
      value: 'DOMAIN',
      about: 'whose record: its domain or its id',
      isRequired: true,
    },
    to: { type: 'string', value: 'FOLDER', about: 'where to', isRequired: true, isPath: true },
  },
  examples: [
    {
      about: 'The record of one organization',
      shell: 'traveler export --organization ember.example --to ember-record',
    },
    { about: 'Verified without any database', shell: 'traveler verify ember-record' },
  ],
  async run({ values: { organization: wanted, to: folder }, io }) {
    const manifest = await withDatabase(io.environment, async ({ owner, configuration }) => {
      const { dataFolder } = configuration
      const source = new DatabaseSource(owner, readPublicKeys(dataFolder), FolderStorage.ofData(dataFolder))
      return exportOrganization(source, await pickOrganization(source, wanted), folder)
    })
    const lines = Object.values(manifest.lines).reduce((sum, count) => sum + count, 0)
    io.out(
      `The record of ${manifest.organization.name} is in ${folder}: ${lines} lines in ${Object.keys(manifest.lines).length} files.`,
    )
    return 0
  },
})

import { parseArgs } from 'node:util'
import { readPublicKeys } from '@traveler/server/checkpoint/signingKey.ts'
import { FolderStorage } from '@traveler/server/db/folderStorage.ts'
import { DatabaseSource } from '@traveler/server/record/databaseSource.ts'
import { exportOrganization } from '@traveler/server/record/exportOrganization.ts'
import { pickOrganization } from '@traveler/server/record/pickOrganization.ts'
import { withDatabase } from '@traveler/server/withDatabase.ts'
import { type Command, WrongUsage } from '../command.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'write one organization’s record as files that anybody can verify',
  help: `Usage: traveler export --organization DOMAIN --to FOLDER

Writes events exactly as they were hashed, heads, checkpoints, rows and their history, all of one moment, as one JSON
object a line (docs/record.md), and the bytes of files. Personal data and secrets stay out. The folder must be new or empty.

  --organization DOMAIN  whose record: its domain or its id
  --to FOLDER            where to

Examples:
  traveler export --organization acme.com --to /backup/acme-2026-01-31
  traveler verify /backup/acme-2026-01-31`,
  async run(commandArguments, io) {
    const { values } = parseArgs({
      args: [...commandArguments],
      options: { organization: { type: 'string' }, to: { type: 'string' } },
    })
    const { organization: wanted, to: folder } = values
    if (wanted === undefined || folder === undefined)
      throw new WrongUsage('--organization and --to are both needed.')
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
}

import { archivePath } from '@traveler/server/archive/archiveNames.ts'
import { openSigningKey, readPublicKeys } from '@traveler/server/checkpoint/signingKey.ts'
import { FolderStorage } from '@traveler/server/db/folderStorage.ts'
import { DatabaseSource } from '@traveler/server/record/databaseSource.ts'
import { ArchiveTarget } from '@traveler/server/record/exportArchive.ts'
import { FolderTarget } from '@traveler/server/record/exportFolder.ts'
import { exportSuffix } from '@traveler/server/record/exportFormat.ts'
import { exportOrganization } from '@traveler/server/record/exportOrganization.ts'
import { pickOrganization } from '@traveler/server/record/pickOrganization.ts'
import { withRecord } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'

export const exportCommand: Command = defineCommand({
  name: 'export',
  summary: 'write one organization’s record into one file that anybody can verify',
  about: `Writes events exactly as they were hashed, heads, checkpoints, rows and their history, all of one moment, and the bytes of
files, into one archive that is signed with the key that signs checkpoints (docs/record.md). With --folder the same lies
as plain files in a folder, which must be new or empty. Personal data and secrets stay out. Exit code 1: files of the
record are lost; the export is there all the same.`,
  asks: 'database',
  options: {
    organization: {
      type: 'string',
      value: 'DOMAIN',
      about: 'whose record: its domain or its id',
      isRequired: true,
    },
    to: {
      type: 'string',
      value: 'TO',
      about: 'a file; or, ending in / or being there already, a folder for one with the time in its name',
      isRequired: true,
      isPath: true,
    },
    folder: { type: 'boolean', about: 'write plain files into the folder TO, instead of one archive' },
    force: { type: 'boolean', about: 'replace the file TO if it is there' },
  },
  json: '{"export": path, "organization", "exportedAt", "lines": {file: count}, "files", "lost"}',
  examples: [
    {
      about: 'The record of one organization, to be sent',
      shell: 'traveler export --organization ember.example --to ember.traveler-export',
    },
    { about: 'Verified without any database', shell: 'traveler verify ember.traveler-export' },
    {
      about: 'As plain files, for tools of one’s own',
      shell: 'traveler export --organization ember.example --to ember-record --folder',
    },
  ],
  async run({ values: { organization: wanted, to, folder, force }, io, show }) {
    const { path, manifest, lost } = await withRecord(io.environment, async ({ owner, configuration }) => {
      const { dataFolder, signingKey } = configuration
      const key = folder === true ? null : openSigningKey(signingKey, dataFolder)
      const source = new DatabaseSource(owner, readPublicKeys(dataFolder), FolderStorage.ofData(dataFolder))
      const organization = await pickOrganization(source, wanted)
      const place =
        key === null ? to : archiveAt(to, { domain: organization.domain, mayReplace: force === true })
      const target = key === null ? new FolderTarget(place) : new ArchiveTarget(place, key)
      return { path: place, ...(await exportOrganization(source, organization, target)) }
    })
    const { organization, exportedAt, lines, files } = manifest
    show({ export: path, organization, exportedAt, lines, files: files ?? null, lost }, () => [
      `The record of ${organization.name} is in ${path}: ${sum(lines)} lines in ${Object.keys(lines).length} files, and the bytes of ${files ?? 'no'} files.`,
      ...(lost > 0
        ? [`${lost} files of the record are gone or altered on this disk; traveler verify names them.`]
        : []),
    ])
    return lost > 0 ? exitCodes.refused : exitCodes.done
  },
})

function archiveAt(
  to: string,
  { domain, mayReplace }: { readonly domain: string; readonly mayReplace: boolean },
): string {
  const called = { stem: domain, suffix: exportSuffix }
  return archivePath({ to, isKept: false, mayReplace, called }, new Date())
}

function sum(lines: Readonly<Record<string, number>>): number {
  return Object.values(lines).reduce((all, count) => all + count, 0)
}

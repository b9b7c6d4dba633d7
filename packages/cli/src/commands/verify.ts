import { readFileSync } from 'node:fs'
import { readPublicKeys } from '@traveler/server/checkpoint/signingKey.ts'
import { FolderStorage } from '@traveler/server/db/folderStorage.ts'
import { verifyEvidence } from '@traveler/server/evidence/verifyEvidence.ts'
import { DatabaseSource } from '@traveler/server/record/databaseSource.ts'
import { ExportSource } from '@traveler/server/record/exportSource.ts'
import { pickOrganization } from '@traveler/server/record/pickOrganization.ts'
import { blindSpots, printVerification } from '@traveler/server/record/printVerification.ts'
import type { RecordSource } from '@traveler/server/record/recordSource.ts'
import { type Verification, verifyOrganization } from '@traveler/server/record/verifyRecord.ts'
import { noOrganization, withRecord } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { WrongUsage } from '../wrongUsage.ts'
import { verifyKeys } from './verifyKeys.ts'

const options = {
  organization: { type: 'string', value: 'DOMAIN', about: 'only this one, by domain or id' },
  key: {
    type: 'string',
    value: 'FILE',
    isPath: true,
    about: 'the public keys (PEM) to believe, instead of those in the data folder or in the export',
  },
} as const

export const verifyCommand: Command = defineCommand({
  name: 'verify',
  summary: 'check that a record is whole and says what it always said',
  about: `Checks the record in the database or, with EXPORT, in an export, without any database: every chain of events, what the
checkpoints vouch for, their signatures, every row against its events, and the bytes of every file. Names each finding
with its place, and what it cannot see. Exit code 1: something is wrong, the archive was cut off or altered, or there is
no record to check. Of a pack of evidence (.json) it checks the signatures against what was signed, and the chains:
--json prints {"ok", "digest", "signatures", "events", "problems"} of it.`,
  asks: 'database',
  operands: [
    {
      name: 'EXPORT',
      about: 'an archive or a folder of traveler export, or a pack of evidence (.json); absent: the database',
      isOptional: true,
    },
  ],
  options,
  json: '{"ok": boolean, "keysAreItsOwn": boolean, "organizations": [findings and what was checked], "blindSpots": [text]}',
  examples: [
    { about: 'Every organization in the database', shell: 'traveler verify' },
    { about: 'One of them, for a program', shell: 'traveler verify --organization ember.example --json' },
    {
      about: 'An export, with keys that came another way',
      before: 'cp "$TRAVELER_DATA/signing-key.public.pem" ember-keys.pem',
      shell: 'traveler verify ember.traveler-export --key ember-keys.pem',
    },
  ],
  async run({ values, operands: [exported], isJson, io }) {
    const trusted = values.key === undefined ? null : verifyKeys(values.key)
    const wanted = { organization: values.organization, print: isJson ? printJson : printText }
    if (exported?.endsWith('.json') === true) return verifyPack(exported, { isJson, io })
    if (exported !== undefined) return verifyExport(await ExportSource.open(exported, trusted), wanted, io)
    return withRecord(io.environment, ({ owner, configuration }) =>
      verifySource(
        new DatabaseSource(
          owner,
          trusted ?? readPublicKeys(configuration.dataFolder),
          FolderStorage.ofData(configuration.dataFolder),
        ),
        wanted,
        io,
      ),
    )
  },
})

/** A pack of evidence by itself. */
function verifyPack(
  file: string,
  { isJson, io }: { readonly isJson: boolean; readonly io: CommandIo },
): number {
  const check = verifyEvidence(readFileSync(file, 'utf8'))
  if (check === null) throw new WrongUsage(`${file} is no pack of evidence. Give its JSON, or an export.`)
  const { digest, signatures, events, problems } = check
  if (isJson)
    io.out(JSON.stringify({ ok: problems.length === 0, digest, signatures, events, problems }, null, 2))
  else {
    for (const problem of problems) io.out(problem)
    io.out(`${signatures} signatures and ${events} events checked, ${problems.length} problems.`)
    io.out(`SHA-256 ${digest}: the pages of this pack have it at their foot.`)
    io.out(
      'Whether the heads of its chains were signed for shows an export: traveler export, traveler verify EXPORT.',
    )
  }
  return problems.length === 0 ? 0 : 1
}

interface Wanted {
  readonly organization: string | undefined
  print(io: CommandIo, source: RecordSource, verifications: readonly Verification[]): void
}

async function verifyExport(source: ExportSource, wanted: Wanted, io: CommandIo): Promise<number> {
  try {
    return await verifySource(source, wanted, io)
  } finally {
    await source.close()
  }
}

async function verifySource(
  source: RecordSource,
  { organization, print }: Wanted,
  io: CommandIo,
): Promise<number> {
  const chosen =
    organization === undefined ? await source.organizations() : [await pickOrganization(source, organization)]
  if (chosen.length === 0) throw noOrganization(io.environment)
  const verifications: Verification[] = []
  for (const one of chosen) verifications.push(await verifyOrganization(source, one))
  print(io, source, verifications)
  return verifications.some(({ findingCount }) => findingCount > 0) ? 1 : 0
}

function printText(io: CommandIo, source: RecordSource, verifications: readonly Verification[]): void {
  for (const verification of verifications) io.out(printVerification(verification))
  if (source.keysAreItsOwn) {
    io.out(
      'Signatures were checked with the keys in the export itself: compare their ids with those you were given, or use --key.',
    )
  }
  io.out('This cannot see:')
  for (const spot of blindSpots) io.out(`  - ${spot}`)
}

function printJson(io: CommandIo, source: RecordSource, organizations: readonly Verification[]): void {
  const { keysAreItsOwn } = source
  io.out(
    JSON.stringify(
      {
        ok: organizations.every(({ findingCount }) => findingCount === 0),
        keysAreItsOwn,
        organizations,
        blindSpots,
      },
      null,
      2,
    ),
  )
}

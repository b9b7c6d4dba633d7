import { recordTables } from '../operation/recordTables.ts'
import { type Finding, findingMeanings, type Place } from './finding.ts'
import type { Verification } from './verifyRecord.ts'

/** What no verification sees, so that "nothing found" is not read as more than it is. */
export const blindSpots: readonly string[] = [
  'what is about persons or secret, which events never hold: mail addresses, names, hashes of passwords and keys',
  `what is computed from the rest: ${derivedColumns().join(', ')}`,
  'events after the last checkpoint that were cut off together with their heads and rows: at most a minute of work',
  'the newest checkpoints, when they were cut off with all that came after: compare the last number and hash with those in a log kept elsewhere',
  'old values (row_history), the ledger of stock (inventory_transaction), sessions, idempotency keys and what kind of thing an id is (record)',
  'acts that somebody with the database’s password made up, hashes and all, before a checkpoint signed for them',
]

function derivedColumns(): string[] {
  return Object.entries(recordTables).flatMap(([table, entry]) =>
    'derived' in entry ? entry.derived.map((column) => `${table}.${column}`) : [],
  )
}

/** A verification as a person reads it. */
export function printVerification({
  organization,
  checkpoints,
  checked,
  findingCount,
  findings,
}: Verification): string {
  const { streams, events, rows, files, unsigned } = checked
  const last = checkpoints.last
  return [
    `${organization.name} (${organization.domain}): ${events} events of ${streams} streams, ${rows} rows, ${files ?? 'no'} files read, ${checkpoints.count} checkpoints.`,
    last === null
      ? '  No checkpoint was made yet.'
      : `  Last checkpoint ${last.number} of ${last.createdAt}, ${last.hash}; ${unsigned} events since.`,
    ...checkpoints.keys.map((key) => `  Signed with the key ${key}`),
    ...findings.flatMap((finding) => printFinding(finding)),
    ...(findingCount > findings.length ? [`  … and ${findingCount - findings.length} more.`] : []),
    findingCount === 0 ? '  Nothing is wrong.' : `  ${findingCount} findings.`,
  ].join('\n')
}

function printFinding({ code, place, expected, found }: Finding): string[] {
  const values = [
    ...(expected === undefined ? [] : [`    expected: ${expected ?? 'nothing'}`]),
    ...(found === undefined ? [] : [`    found:    ${found ?? 'nothing'}`]),
  ]
  return [`  ✗ ${code} at ${printPlace(place)}: ${findingMeanings[code]}`, ...values]
}

function printPlace(place: Place): string {
  if ('file' in place) return place.file
  const parts: readonly [string, unknown][] =
    'table' in place
      ? [
          ['table', place.table],
          ['row', place.row],
          ['column', place.column],
          ['stream', place.stream],
          ['version', place.version],
        ]
      : 'stream' in place
        ? [
            ['stream', place.stream],
            ['type', place.type],
            ['version', place.version],
            ['column', place.column],
            ['checkpoint', place.checkpoint],
          ]
        : [
            ['checkpoint', place.checkpoint],
            ['column', place.column],
          ]
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])).join(', ')
}

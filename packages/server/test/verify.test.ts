import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeSigningKey } from '../src/checkpoint/signingKey.ts'
import { sha256 } from '../src/operation/chain.ts'
import { type FindingCode, findingMeanings } from '../src/record/finding.ts'
import { blindSpots, printVerification } from '../src/record/printVerification.ts'
import type { Verification } from '../src/record/verifyRecord.ts'
import { openFloor } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'

/** A record with a unit that was named and renamed, one that was only named, and checkpoints over both. */
async function keptRecord(): Promise<{ record: RecordKeeping; renamed: string; named: string }> {
  const record = new RecordKeeping(await openFloor())
  const renamed = await record.nameUnit('inch')
  const named = await record.nameUnit('foot')
  await record.signAll()
  await record.renameUnit(renamed, 'in')
  await record.signAll()
  return { record, renamed, named }
}

function codes({ findings }: Verification): FindingCode[] {
  return findings.map(({ code }) => code).sort()
}

type Kept = Awaited<ReturnType<typeof keptRecord>>

/** What is done to a record, and exactly what verifying it then finds. */
interface Tampering {
  readonly title: string
  readonly finds: readonly FindingCode[]
  tamper(kept: Kept): Promise<void>
}

const ofStream = 'where organization_id = $1 and stream_id = $2'
const otherKey = makeSigningKey()

const tamperings: readonly Tampering[] = [
  {
    title: 'a flipped byte in what an event says',
    finds: ['EVENT_HASH', 'ROW_DIFFERS'],
    tamper: ({ record, named }) =>
      record.tamper(`update event set body = replace(body, '"foot"', '"fool"') ${ofStream}`, [named]),
  },
  {
    title: 'a flipped bit in an event’s hash, which the next event and the head still know',
    finds: ['EVENT_HASH', 'EVENT_PREVIOUS', 'STREAM_REWRITTEN'],
    tamper: ({ record, renamed }) =>
      record.tamper(
        `update event set hash = set_bit(hash, 0, 1 - get_bit(hash, 0)) ${ofStream} and version = 1`,
        [renamed],
      ),
  },
  {
    title: 'an event that was written later than it says, in its column',
    finds: ['EVENT_COLUMN'],
    tamper: ({ record, named }) =>
      record.tamper(`update event set recorded_at = recorded_at - interval '1 day' ${ofStream}`, [named]),
  },
  {
    title: 'a reason that was put into another’s mouth, in its column',
    finds: ['EVENT_COLUMN'],
    tamper: ({ record, named }) =>
      record.tamper(`update event set reason = 'not needed' ${ofStream}`, [named]),
  },
  {
    title: 'a body with a space in it, whose hash was made to fit',
    finds: ['EVENT_BODY', 'STREAM_REWRITTEN'],
    async tamper({ record, named }) {
      await record.tamper(`update event set body = body || ' ' ${ofStream}`, [named])
      await refit(record, named)
    },
  },
  {
    title: 'a missing event in the middle of a stream',
    finds: ['EVENT_GAP', 'ROW_OF_TWO_STREAMS', 'ROW_UNTOLD'],
    async tamper({ record, renamed }) {
      await record.tamper(`delete from event ${ofStream} and version = 1`, [renamed])
    },
  },
  {
    title: 'an event that is older than the one before it',
    finds: ['EVENT_ORDER', 'STREAM_REWRITTEN', 'EVENT_COLUMN'],
    tamper: ({ record, renamed }) =>
      record.rewrite(renamed, (body) =>
        body.includes('RENAMED') ? body.replace(/"recordedAt":"\d{4}/, '"recordedAt":"1999') : body,
      ),
  },
  {
    title: 'an event about a table that is no record',
    finds: ['EVENT_VALUES', 'STREAM_REWRITTEN', 'ROW_UNTOLD'],
    tamper: ({ record, named }) =>
      record.rewrite(named, (body) => body.replace('"unit_of_measurement"', '"unit_of_nothing"')),
  },
  {
    title: 'a head that is not the newest event',
    finds: ['HEAD_DIFFERS'],
    tamper: ({ record, renamed }) =>
      record.tamper('update stream set version = 1 where organization_id = $1 and id = $2', [renamed]),
  },
  {
    title: 'a missing head',
    finds: ['HEAD_MISSING'],
    tamper: ({ record, named }) =>
      record.tamper('delete from stream where organization_id = $1 and id = $2', [named]),
  },
  {
    title: 'a head whose events are gone, with its row',
    finds: ['HEAD_WITHOUT_EVENTS', 'STREAM_DELETED'],
    async tamper({ record, named }) {
      await record.tamper(`delete from event ${ofStream}`, [named])
      await record.tamper('delete from unit_of_measurement where organization_id = $1 and id = $2', [named])
    },
  },
  {
    title: 'a cut tail: the last event taken away, its head and its row set back',
    finds: ['STREAM_CUT'],
    async tamper({ record, renamed }) {
      await record.tamper(`delete from event ${ofStream} and version = 2`, [renamed])
      await record.tamper(
        `update stream s set version = 1, hash = e.hash from event e
where s.organization_id = $1 and s.id = $2 and e.organization_id = $1 and e.stream_id = $2`,
        [renamed],
      )
      await record.tamper(
        `update unit_of_measurement u set type = e.row ->> 'type', etag = (e.row ->> 'etag')::uuid, updated_at = (e.row ->> 'updated_at')::timestamptz
from (select body::jsonb #> '{values,unit_of_measurement,insert,0}' as row from event ${ofStream}) e where u.organization_id = $1 and u.id = $2`,
        [renamed],
      )
    },
  },
  {
    title: 'a deleted stream, with its head and its row',
    finds: ['STREAM_DELETED'],
    async tamper({ record, named }) {
      await record.tamper(`delete from event ${ofStream}`, [named])
      await record.tamper('delete from stream where organization_id = $1 and id = $2', [named])
      await record.tamper('delete from unit_of_measurement where organization_id = $1 and id = $2', [named])
    },
  },
  {
    title: 'a rewritten chain: another reason, every later hash recomputed, the column made to fit',
    finds: ['STREAM_REWRITTEN', 'STREAM_REWRITTEN'],
    async tamper({ record, renamed }) {
      await record.rewrite(renamed, (body) => body.replace('"reason":"needed"', '"reason":"ordered"'))
      await record.tamper(`update event set reason = 'ordered' ${ofStream} and version = 1`, [renamed])
    },
  },
  {
    title: 'an edited value',
    finds: ['ROW_DIFFERS'],
    tamper: ({ record, named }) =>
      record.tamper(`update unit_of_measurement set factor = 0.3048 where organization_id = $1 and id = $2`, [
        named,
      ]),
  },
  {
    title: 'a row that nobody told of',
    finds: ['ROW_UNTOLD'],
    tamper: ({ record, named }) =>
      record.tamper(
        `insert into unit_of_measurement select organization_id, nextval('record_id'), 'yard', dimension, factor, etag, created_at, updated_at, created_by, updated_by
from unit_of_measurement where organization_id = $1 and id = $2`,
        [named],
      ),
  },
  {
    title: 'a row that is gone',
    finds: ['ROW_MISSING'],
    tamper: ({ record, named }) =>
      record.tamper('delete from unit_of_measurement where organization_id = $1 and id = $2', [named]),
  },
  {
    title: 'a row that was changed by the event of another stream',
    finds: ['ROW_DIFFERS', 'ROW_DIFFERS', 'ROW_DIFFERS', 'ROW_OF_TWO_STREAMS'],
    async tamper({ record, renamed, named }) {
      await record.renameUnit(renamed, 'zoll', named)
    },
  },
  {
    title: 'frozen work whose digest is another content’s',
    finds: ['CONTENT_DIGEST'],
    async tamper({ record }) {
      await record.freezeWork(
        `\\x${sha256('{"form":1,"title":"Torque"}').toString('hex')}`,
        '{"form":1,"title":"Glue"}',
      )
    },
  },
  {
    title: 'a missing checkpoint, with the heads that it vouched for',
    finds: ['CHECKPOINT_GAP'],
    async tamper({ record }) {
      await record.tamper('delete from checkpoint_leaf where organization_id = $1 and number = 1')
      await record.tamper('delete from checkpoint where organization_id = $1 and number = 1')
    },
  },
  {
    title: 'a checkpoint that claims another time',
    finds: ['CHECKPOINT_COLUMN'],
    tamper: ({ record }) =>
      record.tamper(
        `update checkpoint set created_at = created_at - interval '1 day' where organization_id = $1 and number = 2`,
      ),
  },
  {
    title: 'a checkpoint whose body was changed',
    finds: ['CHECKPOINT_HASH', 'CHECKPOINT_LEAVES', 'CHECKPOINT_SIGNATURE'],
    tamper: ({ record }) =>
      record.tamper(
        `update checkpoint set body = regexp_replace(body, '"root":"..', '"root":"00') where organization_id = $1 and number = 2`,
      ),
  },
  {
    title: 'a checkpoint whose body is no checkpoint',
    finds: ['CHECKPOINT_BODY', 'CHECKPOINT_HASH'],
    tamper: ({ record }) =>
      record.tamper(`update checkpoint set body = '{}' where organization_id = $1 and number = 2`),
  },
  {
    title: 'a checkpoint that hangs on another than the one before it',
    finds: ['CHECKPOINT_HASH', 'CHECKPOINT_PREVIOUS', 'CHECKPOINT_SIGNATURE'],
    tamper: ({ record }) =>
      record.tamper(
        `update checkpoint set body = regexp_replace(body, '"previous":"..', '"previous":"00') where organization_id = $1 and number = 2`,
      ),
  },
  {
    title: 'a checkpoint that was signed anew with another key',
    finds: ['CHECKPOINT_HASH', 'CHECKPOINT_KEY'],
    tamper: ({ record }) =>
      record.tamper(
        `update checkpoint set body = replace(body, $2, $3) where organization_id = $1 and number = 2`,
        [record.key.id, otherKey.id],
      ),
  },
  {
    title: 'a checkpoint with the signature of another',
    finds: ['CHECKPOINT_SIGNATURE'],
    tamper: ({ record }) =>
      record.tamper(`update checkpoint set signature = (select signature from checkpoint where organization_id = $1 and number = 1)
where organization_id = $1 and number = 2`),
  },
  {
    title: 'a head that a checkpoint vouches for, taken out of it',
    finds: ['CHECKPOINT_LEAVES'],
    tamper: ({ record, named }) => record.tamper(`delete from checkpoint_leaf ${ofStream}`, [named]),
  },
]

/** Makes the hash of a stream's only event, and its head, fit its body. */
async function refit(record: RecordKeeping, stream: string): Promise<void> {
  await record.tamper(
    `update event set hash = sha256(previous_hash || int4send(version) || sha256(convert_to(body, 'UTF8'))) ${ofStream}`,
    [stream],
  )
  await record.tamper(
    'update stream s set hash = e.hash from event e where s.organization_id = $1 and s.id = $2 and e.organization_id = $1 and e.stream_id = $2',
    [stream],
  )
}

test('a record that nobody touched verifies, in the database and from its export', async () => {
  const { record } = await keptRecord()
  for (const verification of [await record.verify(), await record.verifyExported()]) {
    assert.deepEqual(verification.findings, [])
    assert.equal(verification.checked.unsigned, 0)
    assert.ok(verification.checkpoints.count >= 2)
    assert.deepEqual(verification.checkpoints.keys, [record.key.id])
    assert.ok(verification.checked.events > 10)
  }
})

for (const { title, finds, tamper } of tamperings) {
  test(`found in the database and in an export: ${title}`, async () => {
    const kept = await keptRecord()
    await tamper(kept)
    const online = await kept.record.verify()
    assert.deepEqual(codes(online), [...finds].sort(), printVerification(online))
    const offline = await kept.record.verifyExported()
    assert.deepEqual(offline.findings, online.findings)
  })
}

test('a byte that was flipped in an export is found there', async () => {
  const { record, named } = await keptRecord()
  const { findings } = await record.verifyExported((folder) => {
    const file = join(folder, 'events.ndjson')
    writeFileSync(file, readFileSync(file, 'utf8').replace('\\"foot\\"', '\\"fool\\"'))
  })
  assert.deepEqual(
    findings.map(({ code, place }) => ({ code, place })),
    [
      { code: 'EVENT_HASH', place: { stream: named, type: 'unitOfMeasurement', version: 1 } },
      {
        code: 'ROW_DIFFERS',
        place: { table: 'unit_of_measurement', row: named, column: 'type', stream: named, version: 1 },
      },
      { code: 'EXPORT_FILE', place: { file: 'events.ndjson' } },
    ],
  )
})

test('an export that lost a line, or got one, is not whole', async () => {
  const { record } = await keptRecord()
  const longer = await record.verifyExported((folder) =>
    appendFileSync(join(folder, 'rows/team.ndjson'), '{"id": 1}\n'),
  )
  assert.deepEqual(codes(longer), ['EXPORT_FILE', 'ROW_UNTOLD'])
})

test('a finding names the row, the column, and what should stand there', async () => {
  const { record, named } = await keptRecord()
  await record.tamper(
    `update unit_of_measurement set factor = 0.3048 where organization_id = $1 and id = $2`,
    [named],
  )
  const verification = await record.verify()
  assert.deepEqual(verification.findings, [
    {
      code: 'ROW_DIFFERS',
      place: { table: 'unit_of_measurement', row: named, column: 'factor', stream: named, version: 1 },
      expected: '0.0254',
      found: '0.3048',
    },
  ])
  const page = printVerification(verification)
  assert.match(
    page,
    new RegExp(
      `ROW_DIFFERS at table unit_of_measurement, row ${named}, column factor, stream ${named}, version 1`,
    ),
  )
  assert.match(page, /expected: 0\.0254\n +found: +0\.3048/)
  assert.ok(blindSpots.length > 0)
})

test('what happened after the last checkpoint is counted, because nobody has signed for it yet', async () => {
  const { record, renamed } = await keptRecord()
  await record.renameUnit(renamed, 'zoll')
  const { checked, findings } = await record.verify()
  assert.equal(checked.unsigned, 1)
  assert.deepEqual(findings, [])
})

test('everything that can be wrong with a record has a tampering that shows it', () => {
  // Bytes of files are tampered with where they are uploaded: attachedFile.test.ts.
  const elsewhere = ['EXPORT_FILE', 'FILE_DIFFERS', 'FILE_MISSING']
  const shown = new Set<string>([...tamperings.flatMap(({ finds }) => finds), ...elsewhere])
  assert.deepEqual(
    Object.keys(findingMeanings).filter((code) => !shown.has(code)),
    [],
  )
})

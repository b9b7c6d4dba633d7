import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { act } from '../src/operation/act.ts'
import { createRun } from '../src/run/createRun.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Asker, type Floor, openFloor, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const createRuns = `mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs {
  title partInventory { serialNumber lotNumber quantity } } } }`

interface Started {
  readonly title: string
  readonly partInventory: { readonly serialNumber: string | null; readonly lotNumber: string | null }
}

async function start(asker: Asker, input: readonly object[]): Promise<Started[]> {
  return (await asker.get(createRuns, { input })).createRuns.runs
}

const serialsOf = (runs: readonly Started[]) => runs.map(({ partInventory }) => partInventory.serialNumber)

const setSetting = `mutation ($input: UpdateOrganizationSettingInput!) {
  updateOrganizationSetting(input: $input) { organizationSetting { value } } }`

test('the pattern of a part makes the serials of the units that runs make, and numbers run on', async () => {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: '{part}-{number:3}' })
  const procedure = await aReleasedProcedure(admin)
  const one = { procedureId: procedure.id, partId: part.id }
  const runs = await start(admin, [one, one, { ...one, serialNumber: 'BY-HAND' }])
  const named = (number: string) => `${part.partNumber}-${number}`
  assert.deepEqual(serialsOf(runs), [named('001'), named('002'), 'BY-HAND'])
  assert.ok(runs[0]?.title.endsWith(`${part.partNumber} · ${named('001')}`), 'the run is called after it')
  assert.deepEqual(serialsOf(await start(admin, [one])), [named('003')])
  assert.deepEqual(serialsOf(await start(admin, [{ ...one, identifyLater: true }])), [null])
})

test('a number that somebody typed, as ever it is written, is passed over', async () => {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: 'SN-{number:3}' })
  const procedure = await aReleasedProcedure(admin)
  await aUnit(admin, part.id, { serialNumber: 'sn-002', quantity: 1 })
  const one = { procedureId: procedure.id, partId: part.id }
  const runs = await start(admin, [one, one, { ...one, serialNumber: 'SN-003' }])
  assert.deepEqual(serialsOf(runs), ['SN-001', 'SN-004', 'SN-003'])
})

test('numbers of a part number run on through its revisions and patterns', async () => {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: 'A{number}' })
  const procedure = await aReleasedProcedure(admin)
  await start(admin, [{ procedureId: procedure.id, partId: part.id }])
  const revise = `mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part { id _etag numberingPattern } } }`
  const read = 'query ($id: ID!) { part(id: $id) { _etag } }'
  const etag = (await admin.get(read, { id: part.id })).part._etag
  const next = (await admin.get(revise, { input: { id: part.id, etag } })).createPartRevision.part
  assert.equal(next.numberingPattern, 'A{number}')
  const update = `mutation ($input: UpdatePartInput!) { updatePart(input: $input) { part { numberingPattern } } }`
  const input = { id: next.id, etag: next._etag, numberingPattern: 'B{number:4}' }
  assert.equal((await admin.get(update, { input })).updatePart.part.numberingPattern, 'B{number:4}')
  const runs = await start(admin, [
    { procedureId: procedure.id, partId: next.id },
    { procedureId: procedure.id, partId: part.id },
  ])
  assert.deepEqual(serialsOf(runs), ['B0002', 'A3'])
})

test('lots are numbered as serials are, and a unit that is recorded without a number gets one too', async () => {
  const { admin } = floor
  const lots = await aPart(admin, { trackingType: 'LOT', numberingPattern: 'L{year}-{number}' })
  const procedure = await aReleasedProcedure(admin)
  const [run] = await start(admin, [{ procedureId: procedure.id, partId: lots.id, quantity: 5 }])
  assert.match(run?.partInventory.lotNumber ?? '', /^L\d{4}-1$/)
  const serials = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: 'SN-{number:5}' })
  const create = `mutation ($input: CreatePartInventoryInput!) {
    createPartInventory(input: $input) { partInventory { serialNumber } } }`
  const input = { partId: serials.id, quantity: 1 }
  const made = (await admin.get(create, { input })).createPartInventory.partInventory
  assert.equal(made.serialNumber, 'SN-00001')
})

test('a number that a controlled unit has is passed over by people who do not see it', async () => {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: 'SN-{number}' })
  const procedure = await aReleasedProcedure(admin)
  const one = { procedureId: procedure.id, partId: part.id }
  await start(admin, [{ ...one, exportControlled: true }])
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  assert.deepEqual(serialsOf(await start(engineer, [one])), ['SN-2'])
})

test('of many who start at once each gets a number of its own, where serials are of the whole organization too', async () => {
  for (const isAcross of [false, true]) {
    const own = await openFloor()
    const { admin } = own
    await admin.get(setSetting, { input: { name: 'serialsUniqueAcrossOrganization', value: isAcross } })
    const procedure = await aReleasedProcedure(admin)
    const pattern = 'SN-{number}'
    const parts = [
      await aPart(admin, { trackingType: 'SERIAL', numberingPattern: pattern }),
      await aPart(admin, { trackingType: 'SERIAL', numberingPattern: pattern }),
    ]
    const performer = atOnce(own.performer, 6)
    await Promise.all(
      Array.from({ length: 6 }, (_none, nth) =>
        performAs(
          performer,
          admin.caller,
          act(createRun, { procedureId: String(procedure.id), partId: String(parts[nth % 2]?.id) }),
        ),
      ),
    )
    const { partInventories } = await admin.get(
      '{ partInventories { edges { node { serialNumber partId } } } }',
    )
    const numbers = partInventories.edges.map(
      ({ node }: { node: { serialNumber: string; partId: number } }) =>
        isAcross ? node.serialNumber : `${node.partId} ${node.serialNumber}`,
    )
    assert.equal(numbers.length, 6)
    assert.equal(new Set(numbers).size, 6, numbers.join())
  }
})

test('numbers take as many statements for 1, 50 and 500 of them', async () => {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'SERIAL', numberingPattern: '{part}-{number:5}' })
  const procedure = await aReleasedProcedure(admin)
  const counts: number[] = []
  for (const size of [1, 1, 50, 500]) {
    const input = Array.from({ length: size }, () => ({ procedureId: procedure.id, partId: part.id }))
    counts.push(await countStatements(floor.performer, () => start(admin, input)))
  }
  assert.equal(new Set(counts.slice(1)).size, 1, counts.join())
})

test('a pattern that gives every unit one number is refused', async () => {
  const { admin } = floor
  const create = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }'
  for (const numberingPattern of ['SN', 'SN-{part}', 'SN-{number', 'SN-{number:99}', '{number}\n']) {
    const { errors } = await admin.ask(create, { input: { partNumber: unique('P'), numberingPattern } })
    if (numberingPattern.endsWith('\n')) assert.equal(errors, undefined, 'white space around it is no fault')
    else assert.equal(errors?.[0]?.extensions?.field, 'numberingPattern', numberingPattern)
  }
})

test('an organization that calls its runs by a pattern of its own finds them under it', async () => {
  const own = await openFloor()
  const { admin } = own
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const value = '{order} · {part} {revision} · {unit}'
  await admin.get(setSetting, { input: { name: 'runTitlePattern', value } })
  const run = await aRun(admin, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: 'SN-9',
    orderReference: 'PO-7',
  })
  assert.equal(run.title, `PO-7 · ${part.partNumber} A · SN-9`)
  const refused = await admin.refused(setSetting, { input: { name: 'runTitlePattern', value: 'A run' } })
  assert.deepEqual(refused, ['INVALID_INPUT'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type InventoryColumns, inventoryCopies } from '../src/partInventory/inventoryCopiesStore.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, aUnit, refusedStart } from './made.ts'

const fields = `id _etag serialNumber lotNumber quantity quantityScrapped status statusReason locationId unitOfMeasure { type }
  howCreated trackingType identity`
const create = `mutation ($input: CreatePartInventoryInput!) { createPartInventory(input: $input) { partInventory { ${fields} } } }`
const createMany = `mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id serialNumber } } }`
const update = `mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { ${fields} } } }`

test('a unit is recorded with its serial as entered; without a quantity it is 0, and so consumed', async () => {
  const { admin } = await openFloor()
  const unit = (
    await admin.get(
      'mutation { createUnitOfMeasurement(input: {type: "each"}) { unitOfMeasurement { id } } }',
    )
  ).createUnitOfMeasurement.unitOfMeasurement
  const part = await aPart(admin, { unitOfMeasureId: unit.id })
  const made = await admin.get(create, { input: { partId: part.id, serialNumber: 'sn-0001' } })
  const { id: _id, _etag, ...seen } = made.createPartInventory.partInventory
  assert.deepEqual(seen, {
    serialNumber: 'sn-0001',
    lotNumber: null,
    quantity: 0,
    quantityScrapped: 0,
    status: 'UNAVAILABLE',
    statusReason: 'CONSUMED',
    locationId: null,
    unitOfMeasure: { type: 'each' },
    howCreated: 'MANUAL',
    trackingType: 'SERIAL',
    identity: 'sn-0001',
  })
})

test('two makers of a bought part give one serial, each once; who made a unit is corrected where nothing stands against it', async () => {
  const { admin } = await openFloor()
  const valve = await aPart(admin, { sourcingStrategy: 'BUY' })
  const made = await aPart(admin, { sourcingStrategy: 'MAKE' })
  const of = (partId: number, manufacturer: string | null, serialNumber = '0001') => ({
    input: { partId, manufacturer, serialNumber, quantity: 1 },
  })
  const make = async (...asked: Parameters<typeof of>) =>
    (await admin.get(create, of(...asked))).createPartInventory.partInventory
  await make(valve.id, 'Parker')
  const other = await make(valve.id, 'Swagelok')
  for (const maker of [' parker ', 'Swagelok', null])
    assert.deepEqual(await admin.refused(create, of(valve.id, maker)), ['ALREADY_EXISTS'], maker ?? 'nobody')
  await make(made.id, 'Parker')
  assert.deepEqual(await admin.refused(create, of(made.id, 'Swagelok')), ['ALREADY_EXISTS'])
  const change = (manufacturer: string | null) => ({
    input: { id: other.id, etag: other._etag, manufacturer },
  })
  for (const maker of ['Parker', null])
    assert.deepEqual(await admin.refused(update, change(maker)), ['ALREADY_EXISTS'], maker ?? 'nobody')
  await admin.get(update, change('Swagelok Company'))
  const both = await Promise.all(
    ['Parker', 'PARKER'].map((maker) => admin.ask(create, of(valve.id, maker, '0002'))),
  )
  assert.equal(both.filter(({ errors }) => errors === undefined).length, 1, 'of two at once one has it')
})

test('a serial is one unit and has a serial, a lot has a lot, an untracked amount has what it has', async () => {
  const { admin } = await openFloor()
  const [serial, lot, loose] = await Promise.all(
    ['SERIAL', 'LOT', null].map((trackingType) => aPart(admin, { trackingType })),
  )
  const refused = (partId: number | undefined, input: Record<string, unknown>) =>
    admin.refused(create, { input: { partId, ...input } })
  assert.deepEqual(await refused(serial?.id, { quantity: 1 }), ['TRACKING'])
  assert.deepEqual(await refused(serial?.id, { serialNumber: 'SN-1', quantity: 2 }), ['TRACKING'])
  assert.deepEqual(await refused(serial?.id, { serialNumber: 'SN-1', quantity: 0.5 }), ['TRACKING'])
  assert.deepEqual(await refused(lot?.id, { quantity: 5 }), ['TRACKING'])
  assert.deepEqual(await refused(lot?.id, { lotNumber: 'L-1', serialNumber: 'SN-1', quantity: 1 }), [
    'TRACKING',
  ])
  assert.deepEqual(await refused(loose?.id, { quantity: -1 }), ['INVALID_INPUT'])
  await admin.get(create, {
    input: { partId: serial?.id, serialNumber: 'SN-1', lotNumber: 'L-1', quantity: 1 },
  })
  await admin.get(create, { input: { partId: lot?.id, lotNumber: 'L-1', quantity: '2.50' } })
  await admin.get(create, { input: { partId: loose?.id, quantity: 0.8 } })
})

test('a serial is used once for a part number, all its revisions together, however it is spaced or cased', async () => {
  const { admin } = await openFloor()
  const first = await aPart(admin, { partNumber: 'PUMP' })
  const second = await aPart(admin, { partNumber: 'PUMP', revision: 'B' })
  const other = await aPart(admin, { partNumber: 'LAMP' })
  await aUnit(admin, first.id, { serialNumber: 'SN-1' })
  const { errors } = await admin.ask(create, {
    input: { partId: second.id, serialNumber: ' sn-1 ', quantity: 1 },
  })
  assert.equal(errors?.[0]?.extensions['code'], 'ALREADY_EXISTS')
  assert.match(errors?.[0]?.message ?? '', /^Serial sn-1 already exists\. Give another/)
  await aUnit(admin, other.id, { serialNumber: 'SN-1' })
})

test('of two people who record one serial at once, one is told that it exists', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const both = await Promise.all(
    ['SN-1', 'sn-1'].map((serialNumber) =>
      admin.ask(create, { input: { partId: part.id, serialNumber, quantity: 1 } }),
    ),
  )
  assert.deepEqual(
    both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['ALREADY_EXISTS'],
  )
})

test('where the organization wants it, a serial is used once for all parts, also by two people at once', async () => {
  const { admin } = await openFloor()
  await admin.get(
    'mutation { updateOrganizationSetting(input: {name: "serialsUniqueAcrossOrganization", value: true}) { __typename } }',
  )
  const parts = await Promise.all([aPart(admin), aPart(admin)])
  const both = await Promise.all(
    parts.map(({ id: partId }) =>
      admin.ask(create, { input: { partId, serialNumber: 'SN-1', quantity: 1 } }),
    ),
  )
  assert.deepEqual(
    both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['ALREADY_EXISTS'],
  )
})

test('many units are recorded all or none, and every one in the way is named', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  await aUnit(admin, part.id, { serialNumber: 'SN-1' })
  const records = ['SN-1', 'SN-2', 'SN-2'].map((serialNumber) => ({
    partId: part.id,
    serialNumber,
    quantity: 1,
  }))
  assert.deepEqual(await admin.refused(createMany, { input: records }), ['ALREADY_EXISTS', 'ALREADY_EXISTS'])
  const { createPartInventories } = await admin.get(createMany, { input: records.slice(1, 2) })
  assert.equal(createPartInventories.partInventories[0].serialNumber, 'SN-2')
})

test('recording 500 units sends as many statements as recording one', async () => {
  const floor = await openFloor()
  const part = await aPart(floor.admin)
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const input = Array.from({ length: size }, (_, nth) => ({
      partId: part.id,
      serialNumber: `${size}/${nth}`,
      quantity: 1,
    }))
    counts.push(await countStatements(floor.performer, () => floor.admin.get(createMany, { input })))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

test('a unit is counted, scrapped and moved by one update, and its status follows', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin, { trackingType: 'LOT' })
  const lot = await aUnit(admin, part.id, { serialNumber: null, lotNumber: 'L-1', quantity: 10 })
  const place = (await admin.get('mutation { createLocation(input: {name: "Rack 4"}) { location { id } } }'))
    .createLocation.location
  const counted = await admin.get(update, {
    input: {
      id: lot.id,
      etag: lot._etag,
      quantity: '8.50',
      quantityScrapped: 2,
      locationId: place.id,
      reason: 'Stocktaking',
    },
  })
  const {
    _etag: etag,
    quantity,
    quantityScrapped,
    locationId,
    status,
  } = counted.updatePartInventory.partInventory
  assert.deepEqual([quantity, quantityScrapped, locationId, status], [8.5, 2, place.id, 'AVAILABLE'])
  const scrapped = await admin.get(update, { input: { id: lot.id, etag, quantityScrapped: 8.5 } })
  assert.equal(scrapped.updatePartInventory.partInventory.status, 'SCRAPPED')
  assert.equal(scrapped.updatePartInventory.partInventory.quantity, 8.5, 'scrapping keeps the quantity')
  const again = { id: lot.id, etag: scrapped.updatePartInventory.partInventory._etag }
  assert.deepEqual(await admin.refused(update, { input: { ...again, quantityScrapped: 9 } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await admin.refused(update, { input: { id: lot.id, etag: lot._etag, quantity: 1 } }), [
    'CONCURRENCY_ERROR',
  ])
})

test('each of these acts has its own permission', async () => {
  const floor = await openFloor()
  const operator = await floor.person({ roles: ['Operator'] })
  const part = await aPart(floor.admin, { trackingType: 'LOT' })
  const lot = await aUnit(operator, part.id, { serialNumber: null, lotNumber: 'L-1', quantity: 10 })
  const { errors } = await operator.ask(update, {
    input: { id: lot.id, etag: lot._etag, quantity: 9, quantityScrapped: 1 },
  })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['permission']),
    ['AdjustPartInventory', 'ScrapPartInventory'],
  )
  await operator.get(update, { input: { id: lot.id, etag: lot._etag, locationId: null } })
})

test('a serial is corrected while nothing else names it, and never to one that is taken', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const [one, other] = [
    await aUnit(admin, part.id, { serialNumber: 'SN-1' }),
    await aUnit(admin, part.id, { serialNumber: 'SN-2' }),
  ]
  assert.deepEqual(
    await admin.refused(update, { input: { id: one.id, etag: one._etag, serialNumber: 'sn-2' } }),
    ['ALREADY_EXISTS'],
  )
  const { updatePartInventory } = await admin.get(update, {
    input: { id: one.id, etag: one._etag, serialNumber: 'SN-3' },
  })
  assert.equal(updatePartInventory.partInventory.serialNumber, 'SN-3')
  assert.deepEqual(
    await admin.refused(update, { input: { id: other.id, etag: other._etag, serialNumber: null } }),
    ['TRACKING'],
  )
  const otherPart = await aPart(admin)
  assert.deepEqual(
    await admin.refused(update, { input: { id: other.id, etag: other._etag, partId: otherPart.id } }),
    ['INVALID_INPUT'],
  )
})

test('of two people who give two units one serial at once, one is refused', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const units = [await aUnit(admin, part.id), await aUnit(admin, part.id)]
  const both = await Promise.all(
    units.map(({ id, _etag }) => admin.ask(update, { input: { id, etag: _etag, serialNumber: 'SN-9' } })),
  )
  assert.deepEqual(
    both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['ALREADY_EXISTS'],
  )
})

test('inventory is found by its part, its place, its status, and paged in the order of serials', async () => {
  const { admin } = await openFloor()
  const [pump, lamp] = [
    await aPart(admin, { partNumber: 'PUMP' }),
    await aPart(admin, { partNumber: 'LAMP' }),
  ]
  for (const nth of [3, 1, 2]) await aUnit(admin, pump.id, { serialNumber: `SN-${nth}` })
  await aUnit(admin, lamp.id, { serialNumber: 'SN-4', quantity: 0 })
  const page = `query ($f: PartInventoriesInputFilters, $after: String) {
    partInventories(filters: $f, sort: [SERIAL_NUMBER_ASC], first: 2, after: $after) {
      edges { node { serialNumber part { partNumber } } } pageInfo { hasNextPage endCursor totalCount } } }`
  const f = { part: { partNumber: { ilike: 'pump' } }, status: { eq: 'AVAILABLE' } }
  const first = (await admin.get(page, { f })).partInventories
  assert.deepEqual(
    first.edges.map((edge: { node: { serialNumber: string } }) => edge.node.serialNumber),
    ['SN-1', 'SN-2'],
  )
  assert.equal(first.pageInfo.totalCount, 3)
  const second = (await admin.get(page, { f, after: first.pageInfo.endCursor })).partInventories
  assert.deepEqual(second.edges, [{ node: { serialNumber: 'SN-3', part: { partNumber: 'PUMP' } } }])
  assert.equal(second.pageInfo.hasNextPage, false)
  const or = {
    or_: [
      { serialNumber: { eq: 'SN-4' } },
      { and_: [{ serialNumber: { eq: 'SN-1' } }, { quantity: { gt: 0 } }] },
    ],
  }
  assert.equal((await admin.get(page, { f: or })).partInventories.pageInfo.totalCount, 2)
})

/** Small steps of work on inventory, drawn without chance: every run of the test does the same. */
async function workOnInventory(floor: Floor): Promise<void> {
  const { admin } = floor
  const part = await aPart(admin, { trackingType: 'LOT' })
  const places = await Promise.all(
    ['Open', 'Shut'].map(
      async (name) =>
        (
          await admin.get(
            'mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { id _etag } } }',
            { input: { name } },
          )
        ).createLocation.location,
    ),
  )
  for (let nth = 0; nth < 24; nth++) {
    const lot = await aUnit(admin, part.id, {
      serialNumber: null,
      lotNumber: `L-${nth}`,
      quantity: nth % 4,
      quantityScrapped: nth % 3 === 0 ? nth % 4 : 0,
      locationId: places[nth % 3]?.id ?? null,
    })
    if (nth % 2 === 1)
      await admin.ask(update, {
        input: {
          id: lot.id,
          etag: lot._etag,
          quantity: 3,
          reason: 'Stocktaking',
          locationId: places[1]?.id,
        },
      })
    if (nth % 5 === 0)
      await admin.ask(update, { input: { id: lot.id, etag: lot._etag, quantityScrapped: nth % 2 } })
  }
  await admin.get(
    'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }',
    {
      input: { id: places[1]?.id, etag: places[1]?._etag, available: false },
    },
  )
}

test('the stored status of every unit and lot is what the rule gives', async () => {
  const floor = await openFloor()
  await workOnInventory(floor)
  const rows = await floor.rows<
    InventoryColumns & { status: string; status_reason: string | null; place_available: boolean }
  >(
    statement(`select u.*, coalesce(l.available, true) as place_available from part_inventory u
left join location l on l.organization_id = u.organization_id and l.id = u.location_id`),
  )
  assert.equal(rows.length, 24)
  assert.deepEqual(
    new Set(rows.map(({ status }) => status)),
    new Set(['AVAILABLE', 'UNAVAILABLE', 'SCRAPPED']),
  )
  for (const row of rows) {
    const { status, status_reason } = inventoryCopies(row, row.place_available)
    assert.deepEqual([row.status, row.status_reason], [status, status_reason])
  }
})

test('a unit has custom attributes, recorded with it or later', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id, { attributes: [{ key: 'Colour', value: 'black' }] })
  const set = `mutation ($input: UpdatePartInventoryAttributeInput!) {
    updatePartInventoryAttribute(input: $input) { partInventoryAttribute { key value entityId } } }`
  const made = await admin.get(set, { input: { partInventoryId: unit.id, key: 'Mass', value: 0.125 } })
  assert.deepEqual(made.updatePartInventoryAttribute.partInventoryAttribute, {
    key: 'Mass',
    value: 0.125,
    entityId: unit.id,
  })
  await admin.get(update, {
    input: { id: unit.id, etag: unit._etag, attributes: [{ key: 'Finish', value: 'matt' }] },
  })
  const seen = await admin.get('query ($id: ID!) { partInventory(id: $id) { attributes { key value } } }', {
    id: unit.id,
  })
  assert.deepEqual(seen.partInventory.attributes, [
    { key: 'Colour', value: 'black' },
    { key: 'Finish', value: 'matt' },
    { key: 'Mass', value: 0.125 },
  ])
})

const holdUnit = `mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id _etag status qualityHold qualityHoldReason qualityHeldBy { id } } } }`
const releaseUnit = `mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id status qualityHold qualityHoldReason } } }`

test('a unit on quality hold is nothing to build with, and another person than who held it releases it', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const [quinn, olga] = [
    await floor.person({ roles: ['Quality Engineer'] }),
    await floor.person({ roles: ['Operator'] }),
  ]
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  const asked = { id: unit.id, etag: unit._etag, reason: 'scratched' }
  assert.deepEqual(await quinn.refused(holdUnit, { input: { ...asked, reason: '  ' } }), ['INVALID_INPUT'])
  const held = (await quinn.get(holdUnit, { input: asked })).holdPartInventory.partInventory
  assert.equal(held.status, 'UNAVAILABLE')
  assert.deepEqual(
    [held.qualityHold, held.qualityHoldReason, held.qualityHeldBy.id],
    [true, 'scratched', Number(quinn.id)],
  )
  const again = { ...asked, etag: held._etag }
  assert.deepEqual(await quinn.refused(holdUnit, { input: again }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedStart(admin, { procedureId: procedure.id, partInventoryId: unit.id }), [
    'UNIT_ON_HOLD',
  ])
  assert.deepEqual(await quinn.refused(releaseUnit, { input: again }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(await olga.refused(releaseUnit, { input: again }), ['PERMISSION'])
  assert.deepEqual(await admin.refused(releaseUnit, { input: asked }), ['CONCURRENCY_ERROR'])
  const released = (await admin.get(releaseUnit, { input: { ...again, reason: 'polished' } }))
    .releasePartInventory
  assert.deepEqual(released.partInventory, {
    id: unit.id,
    status: 'AVAILABLE',
    qualityHold: false,
    qualityHoldReason: null,
  })
  await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
})

test('a unit whose begun run is canceled is held by the issue about it, and released by nobody past that', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const lena = await floor.person({ roles: ['Manufacturing Engineer', 'Quality Engineer'] })
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  const [step] = run.steps
  await admin.get(
    'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id } } }',
    {
      input: { id: step?.id, etag: step?._etag, status: 'IN_PROGRESS' },
    },
  )
  const seen = await lena.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: run.id })
  await lena.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: seen.run._etag, reason: 'wrong drawing' },
  })
  const { partInventory } = await lena.get(
    'query ($id: ID!) { partInventory(id: $id) { _etag qualityHold qualityHoldReason } }',
    { id: unit.id },
  )
  assert.equal(partInventory.qualityHold, true)
  assert.match(partInventory.qualityHoldReason, /^Issue \d+ .* was canceled/)
  const input = { id: unit.id, etag: partInventory._etag, reason: 'looked at' }
  for (const person of [lena, admin])
    assert.deepEqual(await person.refused(releaseUnit, { input }), ['UNIT_HELD_BY_ISSUE'])
})

const remove = 'mutation ($id: ID!, $etag: String!) { deletePartInventory(id: $id, etag: $etag) { id } }'
const seeUnit = `query ($id: ID!) { partInventory(id: $id) { ${fields} } }`

test('a record that was a mistake is voided: it stays, is not available, and its serial is not used again', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id, { serialNumber: 'SN-1' })
  const args = { id: unit.id, etag: unit._etag }
  assert.deepEqual((await admin.get(remove, args)).deletePartInventory, { id: unit.id })
  const seen = (await admin.get(seeUnit, { id: unit.id })).partInventory
  assert.deepEqual([seen.status, seen.statusReason, seen.quantity], ['UNAVAILABLE', 'VOIDED', 1])
  const again = { input: { partId: part.id, serialNumber: 'SN-1', quantity: 1 } }
  assert.deepEqual(await admin.refused(create, again), ['ALREADY_EXISTS'])
  assert.deepEqual(await admin.refused(remove, { id: unit.id, etag: seen._etag }), ['INVALID_INPUT'])
  const { id: procedureId } = await aReleasedProcedure(admin, [{ title: 'Weld' }])
  assert.deepEqual(await refusedStart(admin, { procedureId, partInventoryId: unit.id }), ['UNIT_STATE'])
})

test('what a run was made for is not voided', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const { id: procedureId } = await aReleasedProcedure(admin, [{ title: 'Weld' }])
  const unit = await aUnit(admin, part.id)
  await aRun(admin, { procedureId, partInventoryId: unit.id })
  const { _etag: etag } = (await admin.get(seeUnit, { id: unit.id })).partInventory
  assert.deepEqual(await admin.refused(remove, { id: unit.id, etag }), ['INVALID_INPUT'])
})

test('of a start on a unit and its voiding at once, one is refused', async () => {
  const floor = await openFloor()
  const part = await aPart(floor.admin)
  const { id: procedureId } = await aReleasedProcedure(floor.admin, [{ title: 'Weld' }])
  for (let round = 0; round < 3; round += 1) {
    const unit = await aUnit(floor.admin, part.id)
    const answers = await Promise.all([
      floor.admin.ask('mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }', {
        input: { procedureId, partInventoryId: unit.id },
      }),
      floor.admin.ask(remove, { id: unit.id, etag: unit._etag }),
    ])
    assert.equal(answers.filter(({ errors }) => errors === undefined).length, 1)
  }
})

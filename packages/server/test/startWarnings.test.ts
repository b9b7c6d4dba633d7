import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { startWarningCodes } from '@traveler/domain/run/startWarning.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import {
  aCertificate,
  aCertificateKind,
  aDraft,
  aPart,
  aPlace,
  aReleasedMbom,
  aReleasedProcedure,
  aRun,
  aUnit,
  type Made,
  release,
  unique,
} from './made.ts'
import { act, seeRun, seeStep } from './working.ts'
import { aStartConcession } from './world.ts'

let floor: Floor
let ada: Person
let quinn: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Weld' }])).id
})

type Start = Readonly<Record<string, unknown>>

async function link(partId: number, version: number): Promise<void> {
  const document =
    'mutation ($input: CreatePartProcedureInput!) { made: createPartProcedure(input: $input) { partProcedure { _etag } } }'
  const { made } = await ada.get(document, { input: { partId, procedureId: version } })
  await ada.get(
    'mutation ($input: UpdatePartProcedureInput!) { updatePartProcedure(input: $input) { partProcedure { status } } }',
    { input: { partId, procedureId: version, etag: made.partProcedure._etag, status: 'APPROVED' } },
  )
}

/** A start of which nothing is to be known before. */
async function quiet(version = procedureId, part?: number): Promise<Start & { readonly partId: number }> {
  const partId = part ?? (await aPart(ada)).id
  await link(partId, version)
  return { procedureId: version, partId, title: unique('PO'), assignedToId: ada.id }
}

/** An inspection that a unit has had started already, and what became of it. */
async function again(then: (run: Made) => Promise<void>): Promise<Start> {
  const start = await quiet((await aReleasedProcedure(ada, [{ title: 'Look' }])).id)
  const { id: locationId } = await aPlace(ada)
  const unit = await aUnit(ada, start.partId, { locationId })
  const inspection = { ...start, partInventoryId: unit.id, purpose: 'INSPECTION' }
  await then(await aRun(ada, inspection))
  return { ...inspection, title: unique('PO') }
}

/** What is to be known of a start, by code; and how it comes about. */
const cases: Readonly<Record<string, () => Promise<Start>>> = {
  PROCEDURE_UNLINKED: async () => ({ ...(await quiet()), partId: (await aPart(ada)).id }),
  SUPERSEDED_ALLOWED: async () => {
    const draft = await aDraft(ada, [{ title: 'Weld' }])
    await release(ada, draft.id)
    const { createProcedureVersion } = await ada.get(
      'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
      { id: draft.familyId },
    )
    await release(ada, createProcedureVersion.procedure.id)
    await aStartConcession(quinn, draft.id, 'customer frozen')
    return { ...(await quiet(draft.id)), allowSupersededRevision: true, reason: 'customer frozen' }
  },
  DRAFT_BOM: async () => {
    await ada.get(
      'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
      { input: { name: 'developmentBuildsAllowed', value: true } },
    )
    const start = await quiet()
    await ada.get('mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }', {
      input: { partId: start.partId },
    })
    return start
  },
  UNIT_BUILT_BEFORE: async () => {
    const part = await aPart(ada)
    const unit = await aUnit(ada, part.id)
    const { id, _etag } = await aRun(ada, { procedureId, partInventoryId: unit.id })
    await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
      input: { id, etag: _etag, reason: 'started too early' },
    })
    return { ...(await quiet(procedureId, part.id)), partInventoryId: unit.id }
  },
  BOM_CHANGED: async () => {
    const part = await aPart(ada)
    const nut = await aPart(ada)
    await aReleasedMbom(ada, part.id, [{ partId: nut.id, quantity: 4 }])
    const unit = await aUnit(ada, part.id)
    const { id, _etag } = await aRun(ada, { procedureId, partInventoryId: unit.id })
    await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
      input: { id, etag: _etag, reason: 'the BOM is being revised' },
    })
    await aReleasedMbom(ada, part.id, [{ partId: (await aPart(ada)).id, quantity: 6 }])
    return { ...(await quiet(procedureId, part.id)), partInventoryId: unit.id }
  },
  PROCEDURE_OPEN_ON_UNIT: () => again(() => Promise.resolve()),
  PROCEDURE_DONE_ON_UNIT: () =>
    again(async ({ id }) => {
      await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, id, 'Look')))
      const { _etag: etag } = await seeRun(ada, id)
      await ada.get('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }', {
        input: { id, etag, outcome: 'ACCEPTED', signature: ada.sign },
      })
    }),
  TITLE_DEFAULT: async () => ({ ...(await quiet()), title: null }),
  UNASSIGNED: async () => ({ ...(await quiet()), assignedToId: null }),
  TOOL_DUE: async () => {
    const tool = await aPart(ada, {
      partNumber: unique('TW'),
      trackingType: 'SERIAL',
      partType: 'TOOL',
      maintenanceIntervalSeconds: 86_400,
    })
    const unit = await aUnit(ada, tool.id, { serialNumber: unique('W') })
    await ada.get(
      'mutation ($input: RecordToolServiceInput!) { recordToolService(input: $input) { toolService { id } } }',
      { input: { partInventoryId: unit.id, result: 'GOOD', servicedAt: '2026-01-01T00:00:00Z' } },
    )
    const field = { name: 'Wrench', type: 'TOOL', partId: tool.id }
    return quiet((await aReleasedProcedure(ada, [{ title: 'Torque', fields: [field] }])).id)
  },
  CERTIFICATE_EXPIRING: async () => {
    const kind = await aCertificateKind(ada)
    const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)
    await aCertificate(ada, kind.id, ada.id, { validTo: tomorrow })
    // Whoever else has one does not do the work.
    await aCertificate(ada, kind.id, quinn.id)
    return quiet(
      (await aReleasedProcedure(ada, [{ title: 'Weld', input: { certificateKindIds: [kind.id] } }])).id,
    )
  },
  KIT_SHORT: async () => {
    const start = await quiet()
    const nut = await aPart(ada, { trackingType: 'LOT' })
    await aReleasedMbom(ada, start.partId, [{ partId: nut.id, quantity: 4 }])
    const lot = { serialNumber: null, lotNumber: unique('LOT') }
    await aUnit(ada, nut.id, { ...lot, quantity: 3 })
    await aUnit(ada, nut.id, { ...lot, lotNumber: unique('LOT'), quantity: 9, expiresOn: '2020-01-31' })
    return start
  },
  MATERIAL_EXPIRING: async () => {
    const start = await quiet()
    const glue = await aPart(ada, { trackingType: 'LOT' })
    await aReleasedMbom(ada, start.partId, [{ partId: glue.id, quantity: 4 }])
    const lot = () => ({ serialNumber: null, lotNumber: unique('LOT') })
    const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)
    await aUnit(ada, glue.id, { ...lot(), quantity: 9, expiresOn: tomorrow })
    await aUnit(ada, glue.id, { ...lot(), quantity: 3 })
    return start
  },
  LEAD_TIME_BEYOND_SHIFT: async () => {
    const { id: locationId } = await aPlace(ada, { type: 'WORKCENTER' })
    await ada.get('mutation ($input: CreateShiftInput!) { createShift(input: $input) { shift { id } } }', {
      input: { locationId, name: 'All day', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '00:00' },
    })
    const slow = await aReleasedProcedure(ada, [{ title: 'Cure', input: { leadTime: 30 * 3_600 } }])
    return { ...(await quiet(slow.id)), locationId }
  },
}

const readiness =
  'query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady warnings { code message } } }'

for (const [code, start] of Object.entries(cases)) {
  test(`${code} alone warns of a start, which is made all the same and keeps that it was said`, async () => {
    const input = await start()
    const { isReady, warnings } = (await ada.get(readiness, { input })).runReadiness
    assert.deepEqual([isReady, warnings.map((one: { code: string }) => one.code)], [true, [code]])
    const run = await aRun(ada, input)
    const owner = await floor.owner()
    const { rows } = await owner.query<{ warnings: unknown }>(
      `select body::jsonb -> 'facts' -> 'warnings' as warnings from event where stream_id = $1 and type = 'RUN_CREATED'`,
      [run.id],
    )
    assert.deepEqual(rows, [{ warnings: [code] }])
  })
}

test('every warning there is warns here alone', () => {
  assert.deepEqual(Object.keys(cases).toSorted(), startWarningCodes.toSorted())
})

/** The next version of a BOM: six of one part, none of another, and two of a new one. */
async function aRevisedMbom(
  partId: number,
  parts: { readonly changed: number; readonly removed: number; readonly added: number },
): Promise<void> {
  const { createMbom } = await ada.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id mbomItems { id _etag partId } } } }',
    { input: { partId } },
  )
  const itemOf = (wanted: number) =>
    createMbom.mbom.mbomItems.find((item: { partId: number }) => item.partId === wanted)
  const { id, _etag } = itemOf(parts.changed)
  await ada.get(
    'mutation ($input: UpdateMBomItemInput!) { updateMbomItem(input: $input) { mbomItem { id } } }',
    { input: { id, etag: _etag, quantity: 6 } },
  )
  const gone = itemOf(parts.removed)
  await ada.get('mutation ($id: ID!, $etag: String!) { deleteMbomItem(id: $id, etag: $etag) { id } }', {
    id: gone.id,
    etag: gone._etag,
  })
  const mbomId = createMbom.mbom.id
  await ada.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    { input: { mbomId, partId: parts.added, quantity: 2 } },
  )
  const { mbom } = await ada.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  await ada.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id } } }', {
    input: { id: mbomId, etag: mbom._etag, status: 'RELEASED' },
  })
}

test('a later build run brings its unit to the BOM version of now: shown before, approved by starting, kept in the record', async () => {
  const [part, nut, clip, bolt] = [await aPart(ada), await aPart(ada), await aPart(ada), await aPart(ada)]
  await aReleasedMbom(ada, part.id, [
    { partId: nut.id, quantity: 4 },
    { partId: clip.id, quantity: 1 },
  ])
  const unit = await aUnit(ada, part.id)
  const first = await aRun(ada, { procedureId, partInventoryId: unit.id })
  const lines = 'query ($id: ID!) { partInventory(id: $id) { buildRequirements { id partId quantity } } }'
  const linesNow = async () =>
    (await ada.get(lines, { id: unit.id })).partInventory.buildRequirements.map(
      ({ partId, quantity }: { partId: number; quantity: number }) => [partId, quantity],
    )
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: first.id, etag: first._etag, reason: 'the BOM is being revised' },
  })
  await aRevisedMbom(part.id, { changed: nut.id, removed: clip.id, added: bolt.id })
  const input = { procedureId, partInventoryId: unit.id }
  const { warnings } = (await ada.get(readiness, { input })).runReadiness
  const told = warnings.find(({ code }: { code: string }) => code === 'BOM_CHANGED')
  assert.match(told.message, /adds 2 × .*; changes .* from 4 to 6; takes away 1 × /)
  assert.deepEqual(
    await linesNow(),
    [
      [nut.id, 4],
      [clip.id, 1],
    ],
    'asking changes nothing',
  )
  const looking = await aRun(ada, { ...input, purpose: 'INSPECTION' })
  assert.ok(looking.id)
  assert.equal((await linesNow())[0][1], 4, 'who looks at a unit changes nothing')
  const second = await aRun(ada, input)
  assert.deepEqual(await linesNow(), [
    [nut.id, 6],
    [bolt.id, 2],
  ])
  const owner = await floor.owner()
  const { rows } = await owner.query<{ told: string }>(
    `select body::jsonb -> 'facts' ->> 'bomChange' as told from event where stream_id = $1 and type = 'WORK_STARTED'
order by version desc limit 1`,
    [unit.id],
  )
  assert.match(rows[0]?.told ?? '', /^adds 2 × /)
  assert.ok(second.id)
})

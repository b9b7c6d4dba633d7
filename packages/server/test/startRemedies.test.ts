import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { act } from '../src/operation/act.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { aStandardStep, make, move, moveStandard, newDraft } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aRun, aUnit, release } from './made.ts'
import { aStartConcession, aStop } from './world.ts'

let floor: Floor
let ada: Person
let quinn: Person
let reader: Person
let priya: Person
let withdrawnFamilyId: number | null
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  priya = await floor.person({ roles: ['Planner'] })
  reader = await floor.person({ roles: ['Read-only'] })
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Weld' }])).id
})

type Start = Readonly<Record<string, unknown>>

/** A start that one thing forbids, and what the sentence about it asks for. */
interface Case {
  readonly code: string
  /** Where one code has several causes: which. */
  readonly because?: string
  readonly by?: () => Person
  readonly start: () => Promise<Start>
  /** Carries out the remedy; gives the start as it is tried again. */
  readonly remedy: (start: Start) => Promise<Start>
  /** The type of the record that the blocker points to; null: to none. */
  readonly at: string | null
}

const onNewUnit = async (more: Start = {}): Promise<Start> => ({
  procedureId,
  partId: (await aPart(ada)).id,
  ...more,
})
const onUnit = async (unit: Start = {}, tracking: Start = {}): Promise<Start> => {
  const part = await aPart(ada, tracking)
  return { procedureId, partInventoryId: (await aUnit(ada, part.id, unit)).id }
}
const etagOf = async (field: string, id: unknown): Promise<string> =>
  (await ada.get(`query ($id: ID!) { record: ${field}(id: $id) { _etag } }`, { id })).record._etag
const setLinksRequired = (asker: Asker, value: boolean) =>
  asker.get(
    'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
    { input: { name: 'procedureLinksRequired', value } },
  )
const link = (partId: unknown) =>
  ada.get(
    `mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { _etag } } }`,
    { input: { partId, procedureId } },
  )
const archive = async (id: unknown, archived: boolean) =>
  ada.get('mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }', {
    input: { id, etag: await etagOf('location', id), archived },
  })

const cancel = ({ id, _etag: etag }: { readonly id: number; readonly _etag: string }) =>
  ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id, etag, reason: 'started twice' },
  })
const setScrapped = async (id: unknown, quantityScrapped: number) =>
  ada.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
    { input: { id, etag: await etagOf('partInventory', id), quantityScrapped, reason: 'counted' } },
  )

const cases: readonly Case[] = [
  {
    code: 'PERMISSION',
    by: () => reader,
    start: onNewUnit,
    at: null,
    remedy: async (start) => {
      const roles = await ada.get('{ roles(filters: { name: { eq: "Planner" } }) { edges { node { id } } } }')
      await ada.get('mutation ($input: RoleToUserInput!) { attachRoleToUser(input: $input) { userId } }', {
        input: { userId: reader.id, roleId: roles.roles.edges[0].node.id },
      })
      reader = await floor.again(reader)
      return start
    },
  },
  {
    code: 'PROCEDURE_UNRELEASED',
    start: async () => onNewUnit({ procedureId: (await aDraft(ada, [{ title: 'Weld' }])).id }),
    at: 'Procedure',
    remedy: async (start) => {
      await release(ada, Number(start['procedureId']))
      return start
    },
  },
  {
    code: 'PROCEDURE_UNRELEASED',
    because: 'a standard step is withdrawn',
    start: async () => {
      const standard = await aStandardStep(ada, 'Torque bolts')
      const draft = await newDraft(ada)
      await make(ada, 'copyStep', { stepId: standard.id, procedureId: draft.id })
      await move(ada, draft.id, 'RELEASED')
      await moveStandard(ada, standard.id, 'ARCHIVED')
      withdrawnFamilyId = standard.standardStepFamilyId
      return onNewUnit({ procedureId: draft.id })
    },
    at: 'Procedure',
    remedy: async (start) => {
      const next = await make(ada, 'createStandardStepVersion', { familyId: withdrawnFamilyId })
      await moveStandard(ada, next.id, 'RELEASED')
      return start
    },
  },
  {
    code: 'PROCEDURE_SUPERSEDED',
    start: () => onSuperseded(),
    at: 'Procedure',
    remedy: async (start) => ({ ...start, procedureId: await newestOf(start['procedureId']) }),
  },
  {
    code: 'PERMISSION',
    because: 'a superseded version takes another',
    by: () => priya,
    start: () => onConceded({ allowSupersededRevision: true, reason: 'frozen' }),
    at: null,
    remedy: async (start) => ({ ...start, procedureId: await newestOf(start['procedureId']) }),
  },
  {
    code: 'REASON_REQUIRED',
    start: () => onConceded({ allowSupersededRevision: true }),
    at: null,
    remedy: async (start) => ({ ...start, reason: 'customer frozen' }),
  },
  {
    code: 'CONCESSION_REQUIRED',
    start: () => onSuperseded({ allowSupersededRevision: true, reason: 'frozen' }),
    at: null,
    remedy: conceded,
  },
  {
    code: 'SEPARATION_OF_DUTIES',
    start: async () => {
      const start = await onSuperseded({ allowSupersededRevision: true, reason: 'frozen' })
      await aStartConcession(ada, Number(start['procedureId']), 'frozen')
      return start
    },
    at: null,
    remedy: conceded,
  },
  {
    code: 'PROCEDURE_STOPPED',
    start: async () => {
      const { id } = await aReleasedProcedure(ada)
      await aStop(quinn, id, 'wrong torque')
      return onNewUnit({ procedureId: id })
    },
    at: 'Procedure',
    remedy: async (start) => {
      const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { stops { id _etag } } }', {
        id: start['procedureId'],
      })
      const [stop] = procedure.stops
      await ada.get(
        'mutation ($input: LiftProcedureStopInput!) { liftProcedureStop(input: $input) { procedureStop { id } } }',
        { input: { id: stop.id, etag: stop._etag, reason: 'corrected', signature: ada.sign } },
      )
      return start
    },
  },
  {
    code: 'NO_PROCEDURES',
    start: async () => ({ partId: (await aPart(ada)).id }),
    at: 'Part',
    remedy: async (start) => {
      await link(start['partId'])
      return start
    },
  },
  {
    code: 'PROCEDURE_NOT_LINKED',
    start: async () => {
      await setLinksRequired(ada, true)
      return onNewUnit()
    },
    at: 'Part',
    remedy: async (start) => {
      const { createPartProcedure } = await link(start['partId'])
      await ada.get(
        'mutation ($input: UpdatePartProcedureInput!) { updatePartProcedure(input: $input) { partProcedure { status } } }',
        {
          input: {
            partId: start['partId'],
            procedureId,
            etag: createPartProcedure.partProcedure._etag,
            status: 'APPROVED',
          },
        },
      )
      return start
    },
  },
  {
    code: 'UNIT_STATE',
    because: 'it is consumed',
    start: () => onUnit({ quantity: 0 }),
    at: 'PartInventory',
    remedy: () => onUnit(),
  },
  {
    code: 'UNIT_STATE',
    because: 'all of it is scrapped',
    start: async () => {
      const start = await onUnit()
      await setScrapped(start['partInventoryId'], 1)
      return start
    },
    at: 'PartInventory',
    remedy: async (start) => {
      await setScrapped(start['partInventoryId'], 0)
      return start
    },
  },
  {
    code: 'UNIT_STATE',
    because: 'its run was canceled before anything was done',
    start: async () => {
      const run = await aRun(ada, await onNewUnit())
      await cancel(run)
      return { procedureId, partInventoryId: run.partInventory.id }
    },
    at: 'PartInventory',
    remedy: () => onNewUnit(),
  },
  {
    code: 'UNIT_ON_HOLD',
    start: async () => {
      const start = await onUnit()
      const id = start['partInventoryId']
      await quinn.get(
        'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }',
        { input: { id, etag: await etagOf('partInventory', id), reason: 'scratched' } },
      )
      return start
    },
    at: 'PartInventory',
    remedy: async (start) => {
      const id = start['partInventoryId']
      await ada.get(
        'mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id } } }',
        { input: { id, etag: await etagOf('partInventory', id), reason: 'polished' } },
      )
      return start
    },
  },
  {
    code: 'UNIT_IN_BUILD',
    start: async () => {
      const start = await onUnit()
      await aRun(ada, start)
      return start
    },
    at: 'Run',
    remedy: async (start) => {
      const { partInventory } = await ada.get(
        'query ($id: ID!) { partInventory(id: $id) { runs { id _etag } } }',
        { id: start['partInventoryId'] },
      )
      await cancel(partInventory.runs[0])
      return start
    },
  },
  {
    code: 'UNIT_EMPTY',
    start: async () => ({
      ...(await onUnit({ serialNumber: null, lotNumber: 'L-1', quantity: 3 }, { trackingType: 'LOT' })),
      quantity: 5,
    }),
    at: 'PartInventory',
    remedy: async (start) => ({ ...start, quantity: 3 }),
  },
  {
    code: 'WORK_CENTER_ARCHIVED',
    start: async () => {
      const { id } = await aPlace(ada, { type: 'WORKCENTER' })
      await archive(id, true)
      return onNewUnit({ locationId: id })
    },
    at: 'Location',
    remedy: async (start) => {
      await archive(start['locationId'], false)
      return start
    },
  },
  {
    code: 'INVALID_INPUT',
    because: 'a shelf is no work center',
    start: async () => onNewUnit({ locationId: (await aPlace(ada)).id }),
    at: null,
    remedy: async (start) => ({ ...start, locationId: (await aPlace(ada, { type: 'WORKCENTER' })).id }),
  },
  {
    code: 'INVALID_INPUT',
    because: 'the unit is one of another part',
    start: async () => ({ ...(await onUnit()), partId: (await aPart(ada)).id }),
    at: null,
    remedy: async (start) => ({ ...start, partId: null }),
  },
  {
    code: 'ASSIGNEE_INACTIVE',
    start: async () => {
      const left = await floor.person({ roles: ['Operator'] })
      await performAs(floor.performer, ada.caller, act(deactivateUser, { id: left.id }))
      return onNewUnit({ assignedToId: left.id })
    },
    at: 'User',
    remedy: async (start) => ({ ...start, assignedToId: quinn.id }),
  },
  {
    code: 'MBOM_MISSING',
    start: async () => {
      const part = await aPart(ada)
      await ada.get('mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }', {
        input: { partId: part.id },
      })
      return { procedureId, partId: part.id }
    },
    at: 'Part',
    remedy: async (start) => {
      const mboms = await ada.get(
        'query ($id: ID!) { mboms(filters: { partId: { eq: $id } }) { edges { node { id _etag } } } }',
        { id: start['partId'] },
      )
      const [{ node }] = mboms.mboms.edges
      const screw = await aPart(ada)
      await ada.get(
        'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
        { input: { mbomId: node.id, partId: screw.id, quantity: 1 } },
      )
      await ada.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { status } } }', {
        input: { id: node.id, etag: await etagOf('mbom', node.id), status: 'RELEASED' },
      })
      return start
    },
  },
  {
    code: 'TRACKING',
    start: () => onNewUnit({ quantity: 3 }),
    at: null,
    remedy: async (start) => ({ ...start, quantity: 1 }),
  },
  {
    code: 'ALREADY_EXISTS',
    start: async () => {
      const start = await onNewUnit({ serialNumber: 'SN-1' })
      await aUnit(ada, Number(start['partId']), { serialNumber: 'sn-1' })
      return start
    },
    at: null,
    remedy: async (start) => ({ ...start, serialNumber: 'SN-2' }),
  },
  {
    code: 'BATCH_NOT_FOUND',
    start: () => onNewUnit({ runBatchId: 999_999 }),
    at: null,
    remedy: async (start) => ({ ...start, runBatchId: null, addToNewBatch: true }),
  },
]

/** A start from a version of which a newer one is released. */
async function onSuperseded(more: Start = {}): Promise<Start> {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  await release(ada, draft.id)
  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
    { id: draft.familyId },
  )
  await release(ada, createProcedureVersion.procedure.id)
  return onNewUnit({ procedureId: draft.id, ...more })
}

async function conceded(start: Start): Promise<Start> {
  await aStartConcession(quinn, Number(start['procedureId']), 'customer frozen')
  return start
}

const onConceded = async (more: Start): Promise<Start> => conceded(await onSuperseded(more))

async function newestOf(id: unknown): Promise<number> {
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { familyId } }', { id })
  const { procedures } = await ada.get(
    'query ($family: ID!) { procedures(filters: { familyId: { eq: $family }, isLatestReleasedVersion: { eq: true } }) { edges { node { id } } } }',
    { family: procedure.familyId },
  )
  return procedures.edges[0].node.id
}

interface Blocker {
  readonly code: string
  readonly message: string
  readonly remedyAt: { readonly type: string; readonly id: string } | null
}

async function blockersOf(asker: Asker, start: Start): Promise<Blocker[]> {
  const { runReadiness } = await asker.get(
    'query ($input: CreateRunInput!) { runReadiness(input: $input) { blockers { code message remedyAt { type id } } } }',
    { input: start },
  )
  return runReadiness.blockers
}

const readers: Readonly<Record<string, string>> = {
  Procedure: 'procedure',
  Part: 'part',
  PartInventory: 'partInventory',
  Run: 'run',
  Location: 'location',
  User: 'user',
}

for (const { code, because, by, start, remedy, at } of cases) {
  test(`${code}${because === undefined ? '' : ` (${because})`} alone forbids a start, points to where it is put right, and its remedy removes it`, async (t) => {
    t.after(() => setLinksRequired(ada, false))
    const asker = () => by?.() ?? ada
    const wanted = await start()
    const blockers = await blockersOf(asker(), wanted)
    assert.deepEqual(
      blockers.map((blocker) => blocker.code),
      [code],
    )
    const place = blockers[0]?.remedyAt ?? null
    assert.equal(place?.type ?? null, at)
    if (place !== null) {
      const field = readers[place.type] ?? ''
      const { record } = await ada.get(`query ($id: ID!) { record: ${field}(id: $id) { id } }`, {
        id: place.id,
      })
      assert.equal(String(record.id), String(place.id), 'the record is there to open')
    }
    const again = await remedy(wanted)
    assert.deepEqual(await blockersOf(asker(), again), [])
  })
}

test('everything that the rules of the floor say forbids a start is forbidden here alone', () => {
  const rules = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
  const [, table = ''] = rules.split('| code | forbids when |')
  const codes = (table.split('\n\n')[0] ?? '').matchAll(/^ *\| ([A-Z_, ]+) \|/gm)
  const said = [...codes].flatMap(([, named = '']) => named.split(', '))
  assert.ok(said.length >= 14, said.join())
  assert.deepEqual(
    said.filter((code) => !cases.some((one) => one.code === code)),
    [],
  )
})

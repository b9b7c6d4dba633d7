import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { act } from '../src/operation/act.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aRun, aUnit, release } from './made.ts'

let floor: Floor
let ada: Person
let quinn: Person
let reader: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  reader = await floor.person({ roles: ['Read-only'] })
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Weld' }])).id
})

type Start = Readonly<Record<string, unknown>>

/** A start that one thing forbids, and what the sentence about it asks for. */
interface Case {
  readonly code: string
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
    code: 'PROCEDURE_SUPERSEDED',
    start: async () => {
      const draft = await aDraft(ada, [{ title: 'Weld' }])
      await release(ada, draft.id)
      const { createProcedureVersion } = await ada.get(
        'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
        { id: draft.familyId },
      )
      await release(ada, createProcedureVersion.procedure.id)
      return onNewUnit({ procedureId: draft.id })
    },
    at: 'Procedure',
    remedy: async (start) => ({ ...start, procedureId: await newestOf(start['procedureId']) }),
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
    start: () => onUnit({ quantity: 0 }),
    at: 'PartInventory',
    remedy: () => onUnit(),
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
      const [run] = partInventory.runs
      await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
        input: { id: run.id, etag: run._etag, reason: 'started twice' },
      })
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

for (const { code, by, start, remedy, at } of cases) {
  test(`${code} alone forbids a start, points to where it is put right, and its remedy removes it`, async (t) => {
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

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { act } from '../src/operation/act.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { type Answer, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aUnit, release } from './made.ts'
import { aStop, supersede } from './world.ts'

let floor: Floor
let ada: Person
let quinn: Person
/** Without clearance. */
let priya: Person
let gone: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  priya = await floor.person({ roles: ['Planner'] })
  gone = await floor.person({ roles: ['Operator'] })
  await performAs(floor.performer, ada.caller, act(deactivateUser, { id: gone.id }))
})

/** A factory with something of each kind. Units change, so a run of the property has its own. */
interface Factory {
  /** Of most units, of none, and one without a released BOM. */
  readonly parts: readonly number[]
  readonly units: readonly number[]
  readonly procedures: readonly number[]
  readonly workCenters: readonly number[]
}

async function aFactory(): Promise<Factory> {
  const [part, lots, unwritten] = [
    await aPart(ada),
    await aPart(ada, { trackingType: 'LOT' }),
    await aPart(ada),
  ]
  await ada.get('mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }', {
    input: { partId: unwritten.id },
  })
  const units = [
    await aUnit(ada, part.id),
    await aUnit(ada, part.id),
    await aUnit(ada, part.id, { quantity: 0 }),
    await aUnit(ada, lots.id, { serialNumber: null, lotNumber: 'L-1', quantity: 4 }),
  ]
  const old = await aDraft(ada, [{ title: 'Weld' }])
  await release(ada, old.id)
  await supersede(ada, old.familyId)
  const secret = await aDraft(ada, [{ title: 'Coat' }], { exportControlled: true })
  await release(ada, secret.id)
  const procedures = [
    await aReleasedProcedure(ada),
    await aDraft(ada, [{ title: 'Weld' }]),
    old,
    await aReleasedProcedure(ada),
    secret,
  ]
  const workCenters = [
    await aPlace(ada, { type: 'WORKCENTER' }),
    await aPlace(ada, { type: 'WORKCENTER' }),
    await aPlace(ada),
  ]
  const ids = (made: readonly { readonly id: number }[]) => made.map(({ id }) => id)
  return {
    parts: ids([part, lots, unwritten]),
    units: ids(units),
    procedures: ids(procedures),
    workCenters: ids(workCenters),
  }
}

const etagOf = async (field: string, id: number): Promise<string> =>
  (await ada.get(`query ($id: ID!) { record: ${field}(id: $id) { _etag } }`, { id })).record._etag

const requireLinks = (value: boolean) =>
  ada.get(
    'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
    { input: { name: 'procedureLinksRequired', value } },
  )

/** What happens in the factory between starts. What the rules refuse there does not happen. */
const happenings = {
  hold: async ({ units }: Factory, which: number) => {
    const id = units[which % units.length] ?? 0
    await quinn.ask(
      'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }',
      { input: { id, etag: await etagOf('partInventory', id), reason: 'scratched' } },
    )
  },
  release: async ({ units }: Factory, which: number) => {
    const id = units[which % units.length] ?? 0
    await ada.ask(
      'mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id } } }',
      { input: { id, etag: await etagOf('partInventory', id), reason: 'polished' } },
    )
  },
  archive: async ({ workCenters }: Factory, which: number) => {
    const id = workCenters[which % workCenters.length] ?? 0
    await ada.ask(
      'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }',
      { input: { id, etag: await etagOf('location', id), archived: which % 4 < 2 } },
    )
  },
  stop: async ({ procedures }: Factory, which: number) => {
    if (which % 3 === 0) await aStop(quinn, procedures[3] ?? 0, 'wrong torque').catch(() => {})
  },
  links: async (_factory: Factory, which: number) => requireLinks(which % 2 === 0),
  cancel: async ({ units }: Factory, which: number) => {
    const { partInventory } = await ada.get(
      'query ($id: ID!) { partInventory(id: $id) { runs { id _etag } } }',
      { id: units[which % units.length] },
    )
    const [run] = partInventory.runs.slice(-1)
    if (run === undefined) return
    await ada.ask('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
      input: { id: run.id, etag: run._etag, reason: 'not needed' },
    })
  },
} as const

const number = fc.nat({ max: 11 })
const happening = fc.record({
  what: fc.constantFrom('hold', 'release', 'archive', 'cancel', 'stop', 'links'),
  which: number,
})
/** Most starts say nothing of it. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
const start = fc.record({
  what: fc.constant('start'),
  procedure: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 3, 4),
  unit: fc.option(number),
  workCenter: seldom(number),
  purpose: fc.constantFrom(null, 'BUILD', 'REWORK', 'INSPECTION'),
  quantity: fc.constantFrom(null, null, 1, 3, 9),
  part: seldom(number),
  serialNumber: seldom(fc.constant('SN-1')),
  runBatchId: seldom(fc.constant(999_999)),
  isByPriya: fc.boolean(),
  isForGone: seldom(fc.constant(true)).map(Boolean),
  allowSupersededRevision: fc.constantFrom(null, true),
  exportControlled: seldom(fc.constant(true)),
})

function asInput(
  { parts, units, procedures, workCenters }: Factory,
  wish: {
    procedure: number
    unit: number | null
    part: number | null
    workCenter: number | null
    isForGone: boolean
  },
) {
  const { procedure, unit, part, workCenter, isForGone, ...more } = wish
  const partId = part === null ? null : parts[part % parts.length]
  return {
    ...more,
    procedureId: procedures[procedure % procedures.length],
    ...(unit === null
      ? { partId: partId ?? parts[0] }
      : { partInventoryId: units[unit % units.length], partId, serialNumber: null }),
    assignedToId: isForGone ? gone.id : null,
    locationId: workCenter === null ? null : workCenters[workCenter % workCenters.length],
  }
}

/** Nothing is in its way: each factory starts one, whatever happens after. */
const plainStart = {
  what: 'start',
  procedure: 0,
  unit: null,
  part: null,
  workCenter: null,
  purpose: null,
  quantity: null,
  isByPriya: false,
  isForGone: false,
} as const

const codesOf = (answer: Answer): unknown[] =>
  (answer.errors ?? []).map((error) => error.extensions?.['code'])

test('whatever happens in a factory, a run starts when readiness says so, and is refused for what it says', async () => {
  const answers = { started: 0, refused: 0 }
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 2, arbitrary: start }, { weight: 1, arbitrary: happening }), {
        minLength: 4,
        maxLength: 14,
      }),
      async (story) => {
        const factory = await aFactory()
        await requireLinks(false)
        for (const one of [plainStart, ...story]) {
          if (one.what !== 'start') {
            await happenings[one.what](factory, 'which' in one ? one.which : 0)
            continue
          }
          const { what: _, isByPriya, ...wish } = one
          const asker = isByPriya ? priya : ada
          const input = asInput(factory, wish)
          const asked = await asker.ask(
            'query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady blockers { code } } }',
            { input },
          )
          const tried = await asker.ask(
            'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }',
            { input },
          )
          // What cannot be seen, or contradicts itself, is refused before it is looked at.
          const said: string[] =
            asked.data?.runReadiness?.blockers.map(({ code }: { code: string }) => code) ?? codesOf(asked)
          assert.deepEqual(codesOf(tried), said, JSON.stringify(input))
          for (const code of said) seen.add(code)
          const isReady = asked.data?.runReadiness?.isReady === true
          assert.equal(isReady, tried.errors === undefined)
          if (isReady) answers.started += 1
          else answers.refused += 1
        }
      },
    ),
    { numRuns: 15 },
  )
  assert.ok(answers.started > 10 && answers.refused > 10, JSON.stringify(answers))
  assert.ok(seen.size >= 8, [...seen].join())
})

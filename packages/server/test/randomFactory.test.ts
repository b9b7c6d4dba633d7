import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { type Answer, type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aUnit } from './made.ts'

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
})

/** A factory with something of each kind. Units change, so a run of the property has its own. */
interface Factory {
  readonly partId: number
  readonly units: readonly number[]
  readonly procedures: readonly number[]
  readonly workCenters: readonly number[]
}

async function aFactory(): Promise<Factory> {
  const [part, lots] = [await aPart(ada), await aPart(ada, { trackingType: 'LOT' })]
  const units = [
    await aUnit(ada, part.id),
    await aUnit(ada, part.id),
    await aUnit(ada, part.id, { quantity: 0 }),
    await aUnit(ada, lots.id, { serialNumber: null, lotNumber: 'L-1', quantity: 4 }),
  ]
  const procedures = [await aReleasedProcedure(ada), await aDraft(ada, [{ title: 'Weld' }])]
  const workCenters = [await aPlace(ada, { type: 'WORKCENTER' }), await aPlace(ada, { type: 'WORKCENTER' })]
  const ids = (made: readonly { readonly id: number }[]) => made.map(({ id }) => id)
  return { partId: part.id, units: ids(units), procedures: ids(procedures), workCenters: ids(workCenters) }
}

const etagOf = async (field: string, id: number): Promise<string> =>
  (await ada.get(`query ($id: ID!) { record: ${field}(id: $id) { _etag } }`, { id })).record._etag

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
  what: fc.constantFrom('hold', 'release', 'archive', 'cancel'),
  which: number,
})
const start = fc.record({
  what: fc.constant('start'),
  procedure: number,
  unit: fc.option(number),
  workCenter: fc.option(number),
  purpose: fc.constantFrom(null, 'BUILD', 'REWORK', 'INSPECTION'),
  quantity: fc.constantFrom(null, null, 1, 3, 9),
})

function asInput(
  { partId, units, procedures, workCenters }: Factory,
  wish: { procedure: number; unit: number | null; workCenter: number | null },
) {
  const { procedure, unit, workCenter, ...more } = wish
  return {
    ...more,
    procedureId: procedures[procedure % procedures.length],
    ...(unit === null ? { partId } : { partInventoryId: units[unit % units.length] }),
    locationId: workCenter === null ? null : workCenters[workCenter % workCenters.length],
  }
}

const codesOf = (answer: Answer): unknown[] =>
  (answer.errors ?? []).map((error) => error.extensions?.['code'])

test('whatever happens in a factory, a run starts when readiness says so, and is refused for what it says', async () => {
  const answers = { started: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 2, arbitrary: start }, { weight: 1, arbitrary: happening }), {
        minLength: 4,
        maxLength: 14,
      }),
      async (story) => {
        const factory = await aFactory()
        for (const one of story) {
          if (one.what !== 'start') {
            await happenings[one.what](factory, 'which' in one ? one.which : 0)
            continue
          }
          const { what: _, ...wish } = one
          const input = asInput(factory, wish)
          const { runReadiness } = await ada.get(
            'query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady blockers { code } } }',
            { input },
          )
          const tried = await ada.ask(
            'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }',
            { input },
          )
          const said = runReadiness.blockers.map(({ code }: { code: string }) => code)
          assert.deepEqual(codesOf(tried), said, JSON.stringify(input))
          assert.equal(runReadiness.isReady, tried.errors === undefined)
          if (runReadiness.isReady) answers.started += 1
          else answers.refused += 1
        }
      },
    ),
    { numRuns: 20 },
  )
  assert.ok(answers.started > 10 && answers.refused > 10, JSON.stringify(answers))
})

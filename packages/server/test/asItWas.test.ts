import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { statement } from '../src/db/statement.ts'
import { Reader } from '../src/graphql/reader.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDispositionType } from './issuing.ts'
import { aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { aRunOf, doing, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let typeIds: readonly number[]

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer', 'Operator'] })
  typeIds = [await aDispositionType(ada, kinds[0]), await aDispositionType(ada, kinds[1])]
})

const kinds = [
  { kind: 'REWORK', availability: 'RELEASE_ON_RESOLVE' },
  { kind: 'USE_AS_IS', availability: 'AVAILABLE_IMMEDIATELY' },
] as const

const steps = `steps { id _etag title number status attempt startTime endTime startedById holdKind holdReason failReason skipReason
  availableToWork waitsFor assignedToId correcting verifyAfterReopening
  fields { id _etag value notApplicable result source shownDigest signature { id } }
  gates { number outcome } attempts { number fields { value } }
  signatures { id meaning decision attempt printedName siteTime contentDigest voidedAt voidReason }
  sessions { id checkIn checkOut endedBy kind } comments { content } }`
const runFields = `id _etag title status percentComplete isOpen startedAt completedAt canceledAt heldAt holdKind holdReason
  scheduledStart dueDate priority outcome lastActivity attributes { key value } signatures { id meaning } ${steps}`
const unitFields = `id _etag serialNumber quantity quantityScrapped status statusReason installed qualityHold qualityHoldReason location { id available }
  parentPartInventory { id status } containers { depth partInventory { id status } }
  contents { depth partInventory { id status quantity } abomInstallation { id quantity runStepId } }
  buildRequirements { id quantity quantityInstalled isSatisfied abomInstallations { id partInventoryId } }
  removedAbomInstallations { id removedAt removeReason }`
const runNow = `query ($id: ID!) { run(id: $id) { ${runFields} partInventory { ${unitFields} } } }`
const runThen = `query ($id: ID!, $at: DateTime!) { run(id: $id, at: $at) { ${runFields} partInventory { ${unitFields} } } }`
const unitNow = `query ($id: ID!) { partInventory(id: $id) { ${unitFields} } }`
/** What else is read of a moment: by field of the query, what it shows. */
const shownOf = {
  issue: `id _etag title status approvedKind approved gate openFields holdsUnits partInventories { id status }
    approvals { status decision } approvalRequests { id status } buildRequirements { id } relatedIssues { id status }
    redlines { id status } comments { content }`,
  partKit: `id _etag status fulfilled percentFulfilled percentKitted locationId deliveryLocationId
    partKitItems { id _etag quantity quantityFulfilled partInventories { id status quantity } }`,
  redline:
    'id _etag status reason approved required { roleName } differences { part name } approvals { status } step { status }',
  partInventory:
    'id lastMaintainedDate serviceDueDate maintenanceStatus lastServiceResult toolServices { id result }',
} as const
type Shown = keyof typeof shownOf
const now = (what: Shown) => `query ($id: ID!) { ${what}(id: $id) { ${shownOf[what]} } }`
const then = (what: Shown) =>
  `query ($id: ID!, $at: DateTime!) { ${what}(id: $id, at: $at) { ${shownOf[what]} } }`
const unitThen = `query ($id: ID!, $at: DateTime!) { partInventory(id: $id, at: $at) { ${unitFields} } }`

/** When the newest act of these streams happened. */
async function lastActOf(ids: readonly (string | number)[]): Promise<string> {
  const [row] = await floor.rows<{ at: string }>(
    statement('select max(recorded_at) as at from stream where id = any($1::bigint[])', [ids.map(String)]),
  )
  assert.ok(row)
  return row.at
}

/** A unit being built of a pump and of four nuts of a lot, with what can go in. */
async function aBuild() {
  const [part, pump, nut] = [await aPart(ada), await aPart(ada), await aPart(ada, { trackingType: 'LOT' })]
  await aReleasedMbom(ada, part.id, [
    { partId: pump.id, quantity: 1 },
    { partId: nut.id, quantity: 4 },
  ])
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Measure',
      fields: [
        { name: 'Torque', type: 'NUMBER' },
        { name: 'Signed', type: 'SIGNOFF' },
      ],
    },
    { title: 'Assemble' },
    { title: 'Look', input: { required: false } },
  ])
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const { partInventory } = (await ada.get(runNow, { id: run.id })).run
  const lot = { serialNumber: null, lotNumber: unique('LOT'), quantity: 9 }
  const { issue } = (await attempt(ada, 'createIssue', { title: 'Crack' }, 'issue { id }')).createIssue
  const { partKit } = (await attempt(ada, 'createPartKit', { runId: run.id }, 'partKit { id }')).createPartKit
  const wrench = await aPart(ada, {
    partType: 'TOOL',
    trackingType: 'SERIAL',
    maintenanceIntervalSeconds: 60,
  })
  return {
    issueId: Number(issue.id),
    kitId: Number(partKit.id),
    nutId: nut.id,
    toolId: (await aUnit(ada, wrench.id, { serialNumber: unique('W') })).id,
    runId: run.id,
    unitId: Number(partInventory.id),
    lines: partInventory.buildRequirements.map(({ id }: { id: number }) => id),
    stock: [(await aUnit(ada, pump.id)).id, (await aUnit(ada, nut.id, lot)).id],
  }
}
type Build = Awaited<ReturnType<typeof aBuild>>

const input = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`
/** Does it where the rules let it; what they refuse does not happen. */
const attempt = async (by: Person, name: string, given: Record<string, unknown>, shown = '__typename') =>
  (
    await by.ask(`mutation ($input: ${input(name)}!) { ${name}(input: $input) { ${shown} } }`, {
      input: given,
    })
  ).data

/** What people do to a run and its unit. `which` chooses among its steps, or how. */
const happenings = {
  start: (build: Build, which: number) => onStep(build, which, 'startRunStep'),
  unstart: (build: Build, which: number) => onStep(build, which, 'unstartRunStep'),
  complete: (build: Build, which: number) => onStep(build, which, 'completeRunStep'),
  fail: (build: Build, which: number) => onStep(build, which, 'failRunStep', { reason: 'bent' }),
  redo: (build: Build, which: number) => onStep(build, which, 'redoRunStep'),
  skip: (build: Build, which: number) => onStep(build, which, 'skipRunStep', { reason: 'not needed' }),
  holdStep: (build: Build, which: number) => onStep(build, which, 'holdRunStep', { kind: 'MATERIAL' }),
  resumeStep: (build: Build, which: number) => onStep(build, which, 'resumeRunStep'),
  async record({ runId }: Build, which: number) {
    const field = (await seeRun(ada, runId)).steps[0]?.fields[0]
    await attempt(ada, 'updateRunStepFieldValue', { id: field?.id, etag: field?._etag, value: which + 0.5 })
  },
  async sign({ runId }: Build) {
    const field = (await seeRun(ada, runId)).steps[0]?.fields[1]
    const signed = { id: field?.id, etag: field?._etag, value: true, signature: quinn.sign }
    await attempt(quinn, 'updateRunStepFieldValue', signed)
  },
  async holdRun({ runId }: Build) {
    await attempt(ada, 'holdRun', {
      id: runId,
      etag: (await seeRun(ada, runId))._etag,
      kind: 'PRODUCTION',
      reason: 'wait',
    })
  },
  async resumeRun({ runId }: Build) {
    await attempt(ada, 'resumeRun', { id: runId, etag: (await seeRun(ada, runId))._etag })
  },
  async rename({ runId }: Build, which: number) {
    await attempt(ada, 'updateRun', { id: runId, etag: (await seeRun(ada, runId))._etag, priority: which })
  },
  async cancel({ runId }: Build, which: number) {
    if (which > 0) return
    await attempt(ada, 'cancelRun', { id: runId, etag: (await seeRun(ada, runId))._etag, reason: 'late' })
  },
  async install({ lines, stock }: Build, which: number) {
    const one = { buildRequirementId: lines[which % 2], partInventoryId: stock[which % 2] }
    await ada.ask(
      'mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { __typename } }',
      { input: [which % 2 === 0 ? one : { ...one, quantity: 2 }] },
    )
  },
  async remove({ unitId }: Build) {
    const { partInventory } = await ada.get(
      'query ($id: ID!) { partInventory(id: $id) { contents { abomInstallation { id _etag } } } }',
      { id: unitId },
    )
    const [first] = partInventory.contents
    if (first === undefined) return
    await ada.ask(
      'mutation ($id: ID!, $etag: String) { deleteAbomInstallation(id: $id, etag: $etag, reason: "worn", condition: SUSPECT) { __typename } }',
      { id: first.abomInstallation.id, etag: first.abomInstallation._etag },
    )
  },
  async holdUnit({ unitId }: Build) {
    await attempt(quinn, 'holdPartInventory', { id: unitId, etag: await etagOf(unitId), reason: 'scratch' })
  },
  async releaseUnit({ unitId }: Build) {
    await attempt(ada, 'releasePartInventory', { id: unitId, etag: await etagOf(unitId), reason: 'polished' })
  },
  async changeIssue({ issueId }: Build, which: number) {
    const { issue } = await ada.get(now('issue'), { id: issueId })
    const type = which % 2 === 0 ? typeIds[0] : typeIds[1]
    const changed = which < 3 ? { title: `Crack ${which}` } : { issueDispositionTypeId: type }
    await attempt(ada, 'updateIssue', { id: issueId, etag: issue._etag, ...changed })
  },
  async aboutUnit({ issueId, stock }: Build, which: number) {
    const about = { issueId, partInventoryId: stock[which % 2] }
    const { issuePartInventories } = await ada.get(
      `query ($of: ID!) { issuePartInventories(filters: {issueId: {eq: $of}}) { edges { node { _etag partInventoryId } } } }`,
      { of: issueId },
    )
    const links: { readonly node: { readonly _etag: string; readonly partInventoryId: number } }[] =
      issuePartInventories.edges
    const had = links.find(({ node }) => String(node.partInventoryId) === String(about.partInventoryId))
    if (had === undefined) await attempt(ada, 'createIssuePartInventory', about)
    else await attempt(ada, 'deleteIssuePartInventory', { ...about, etag: had.node._etag })
  },
  async approveIssue({ issueId }: Build) {
    const decided = { issueApprovalGateType: 'IN_PROGRESS', status: 'APPROVED', signature: quinn.sign }
    await attempt(quinn, 'createIssueApproval', { issueId, ...decided })
    const { issue } = await ada.get(now('issue'), { id: issueId })
    await attempt(ada, 'updateIssue', { id: issueId, etag: issue._etag, status: 'IN_PROGRESS' })
  },
  async kitItem({ kitId, nutId }: Build, which: number) {
    const { partKit } = await ada.get(now('partKit'), { id: kitId })
    const [item] = partKit.partKitItems
    if (item === undefined)
      return void (await attempt(ada, 'createPartKitItem', {
        partKitId: kitId,
        partId: nutId,
        quantity: 2 + which,
      }))
    await ada.ask(
      'mutation ($id: ID!, $etag: String!) { deletePartKitItem(id: $id, etag: $etag) { __typename } }',
      {
        id: item.id,
        etag: item._etag,
      },
    )
  },
  async reserveKit({ kitId }: Build) {
    const etag = async () => (await ada.get(now('partKit'), { id: kitId })).partKit._etag
    await attempt(ada, 'updatePartKit', { id: kitId, etag: await etag(), status: 'REQUESTED' })
    await attempt(ada, 'reservePartKit', { id: kitId, etag: await etag() })
  },
  async redline({ runId }: Build) {
    const step = (await seeRun(ada, runId)).steps[2]
    if (step?.status !== 'REDLINE')
      return void (await attempt(ada, 'createRedline', {
        stepId: step?.id,
        etag: step?._etag,
        reason: 'drawing',
      }))
    await ada.ask(
      'mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag) { __typename } }',
      { id: step.id, etag: step._etag },
    )
  },
  async service({ toolId }: Build, which: number) {
    const result = which % 2 === 0 ? 'GOOD' : 'OUT_OF_TOLERANCE'
    await attempt(ada, 'recordToolService', { partInventoryId: toolId, result })
  },
  async comment({ runId }: Build, which: number) {
    const step = (await seeRun(ada, runId)).steps[which % 3]
    await attempt(ada, 'createComment', { entityId: step?.id, content: `Seen ${which}` })
  },
} as const

async function redlinesOf(runId: number): Promise<number[]> {
  const rows = await floor.rows<{ id: string }>(
    statement('select id from redline where run_id = $1::bigint order by id', [String(runId)]),
  )
  return rows.map(({ id }) => Number(id))
}

async function onStep({ runId }: Build, which: number, name: string, more: object = {}) {
  const step = (await seeRun(ada, runId)).steps[which % 3]
  await attempt(ada, name, { id: step?.id, etag: step?._etag, ...more })
}

const etagOf = async (id: number): Promise<string> =>
  (await ada.get('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id })).partInventory._etag

const story = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
    which: fc.nat(5),
  }),
  { minLength: 8, maxLength: 16 },
)
// Long stories that get somewhere: chance alone seldom signs, fails and takes out again.
const opening = (
  [
    ['start', 0],
    ['record', 1],
    ['sign', 0],
    ['install', 0],
    ['install', 1],
    ['record', 2],
    ['fail', 0],
    ['redo', 0],
    ['start', 0],
    ['remove', 0],
    ['holdUnit', 0],
    ['kitItem', 1],
    ['reserveKit', 0],
    ['aboutUnit', 1],
    ['changeIssue', 4],
    ['aboutUnit', 1],
    ['approveIssue', 0],
    ['redline', 0],
    ['service', 0],
    ['redline', 0],
  ] as const
).map(([what, which]) => ({ what, which }))

test('whatever is done to a run, its unit, issue, kit, redline and tool, each can be read as it was read at every moment', {
  timeout: 120_000,
}, async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(story, async (wishes) => {
      const build = await aBuild()
      const read: {
        readonly at: string
        readonly run: object
        readonly unit: object
        readonly beside: object[]
      }[] = []
      const beside = async (at?: string): Promise<object[]> => {
        const of = at === undefined ? {} : { at }
        const asked: [Shown, number][] = [
          ['issue', build.issueId],
          ['partKit', build.kitId],
          ['partInventory', build.toolId],
          ...(await redlinesOf(build.runId)).map((id): [Shown, number] => ['redline', id]),
        ]
        const query = at === undefined ? now : then
        const found = await Promise.all(
          asked.map(async ([what, id]) => (await ada.get(query(what), { id, ...of }))[what]),
        )
        // A redline that is not there yet is nothing then.
        return found.filter((one) => one !== null)
      }
      for (const { what, which } of [...opening, ...wishes]) {
        await happenings[what](build, which)
        const { runId, unitId, stock, issueId, kitId, toolId } = build
        const at = await lastActOf([runId, unitId, ...stock, issueId, kitId, toolId])
        if (read.at(-1)?.at === at) continue
        seen.add(what)
        const { run } = await ada.get(runNow, { id: build.runId })
        const { partInventory: unit } = await ada.get(unitNow, { id: build.unitId })
        read.push({ at, run, unit, beside: await beside() })
      }
      for (const { at, run, unit, beside: others } of read) {
        assert.deepEqual(await beside(at), others)
        assert.deepEqual((await ada.get(runThen, { id: build.runId, at })).run, run)
        assert.deepEqual((await ada.get(unitThen, { id: build.unitId, at })).partInventory, unit)
      }
    }),
    { numRuns: 2, seed: 20_261_127, endOnFailure: true },
  )
  assert.ok(seen.size >= 17, [...seen].join())
})

test('what a redline makes of the order of work was not so before it was applied', async () => {
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  const runId = await aRunOf(ada, [{ title: 'Solder' }, { title: 'Clean' }, { title: 'Pack' }])
  const seen: { readonly at: string; readonly run: object }[] = []
  const see = async () => {
    const { run } = await ada.get(runNow, { id: runId })
    seen.push({ at: await lastActOf([runId]), run })
  }
  await see()
  const { id: stepId, _etag } = await seeStep(ada, runId, 'Pack')
  const input = { stepId, etag: _etag, reason: 'packed in foil first' }
  const begun = await doing(ada, 'createRedline', 'redline { id _etag }', input)
  const { id, _etag: first } = begun.redline
  const moved = await doing(ada, 'updateRedline', 'redline { _etag }', { id, etag: first, afterStepId: null })
  await doing(ada, 'submitRedline', 'redline { id }', { id, etag: moved.redline._etag })
  const approval = { redlineId: id, status: 'APPROVED', signature: engineer.sign }
  await doing(engineer, 'createRedlineApproval', 'approval { id }', approval)
  await see()
  const { _etag: etag } = await seeStep(ada, runId, 'Pack')
  await doing(ada, 'applyRedline', 'redline { id }', { id: stepId, etag })
  await see()
  const waits = ({ run }: { readonly run: object }) => JSON.stringify(run).match(/"waitsFor":[^,]*/g)
  assert.notDeepEqual(seen.map(waits)[1], seen.map(waits)[2])
  for (const { at, run } of seen) assert.deepEqual((await ada.get(runThen, { id: runId, at })).run, run)
})

test('what was not there yet is nowhere, and another organization sees nothing of the past either', async () => {
  const build = await aBuild()
  const made = await lastActOf([build.runId])
  const before = new Date(Date.parse(made) - 60_000).toISOString()
  assert.equal((await ada.get(runThen, { id: build.runId, at: before })).run, null)
  assert.equal((await ada.get(unitThen, { id: build.unitId, at: before })).partInventory, null)
  const other = await openFloor()
  assert.equal((await other.admin.get(runThen, { id: build.runId, at: made })).run, null)
  const { rows } = await (await floor.owner()).query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'past'::regnamespace and relkind = 'v'`,
  )
  assert.ok(rows.length >= 26)
  for (const { name } of rows) {
    const past = new Reader(floor.performer.pool, other.admin.caller, made)
    const theirs = await past.rows(
      statement(`select 1 from ${name} where organization_id = $1::bigint limit 1`, [floor.organizationId]),
    )
    assert.deepEqual(theirs, [], name)
  }
})

test('a person without clearance sees nothing of a controlled run, whenever it was', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const uncleared = await floor.person({ roles: ['Admin'] })
  const part = await aPart(cleared)
  const procedure = await aReleasedProcedure(cleared)
  const run = await aRun(cleared, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
    exportControlled: true,
  })
  const [row] = await floor.rows<{ at: string }>(
    statement('select recorded_at as at from stream where id = $1::bigint', [run.id]),
    cleared.caller,
  )
  assert.ok(row)
  const { at } = row
  assert.notEqual((await cleared.get(runThen, { id: run.id, at })).run, null)
  assert.equal((await uncleared.get(runThen, { id: run.id, at })).run, null)
  const sessions = new Reader(floor.performer.pool, uncleared.caller, at)
  assert.deepEqual(
    await sessions.rows(
      statement('select * from sessions_beside(array(select id from run_step where run_id = $1), now())', [
        run.id,
      ]),
    ),
    [],
  )
})

test('one request looks at one moment that has passed', async () => {
  const { runId, unitId } = await aBuild()
  const at = await lastActOf([runId])
  const later = new Date(Date.now() + 60_000).toISOString()
  const both = `query ($run: ID!, $unit: ID!, $at: DateTime) { run(id: $run, at: $at) { id } partInventory(id: $unit) { id } }`
  const ids = { run: runId, unit: unitId }
  assert.deepEqual(await ada.refused(both, { ...ids, at }), ['INVALID_INPUT'])
  assert.equal((await ada.get(both, ids)).run.id, runId)
  assert.deepEqual(await ada.refused(runThen, { id: runId, at: later }), ['INVALID_INPUT'])
  const inFragment = `query ($run: ID!, $at: DateTime) { ...Asked parts { edges { node { id } } } }
    fragment Asked on Query { run(id: $run, at: $at) { id } }`
  assert.deepEqual(await ada.refused(inFragment, { run: runId, at }), ['INVALID_INPUT'])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, newDraft } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, aUnit, type Made, release, unique } from './made.ts'
import { act, fieldNamed, type StepSeen, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const day = 86_400
const ago = (days: number): string => new Date(Date.now() - days * day * 1_000).toISOString()

async function aToolPart(intervalDays: number | null = 30): Promise<Made> {
  return aPart(ada, {
    partNumber: unique('TW'),
    trackingType: 'SERIAL',
    partType: 'TOOL',
    maintenanceIntervalSeconds: intervalDays === null ? null : intervalDays * day,
  })
}

async function aTool(intervalDays: number | null = 30): Promise<Made> {
  const part = await aToolPart(intervalDays)
  return aUnit(ada, part.id, { serialNumber: unique('W') })
}

const service = `mutation ($input: RecordToolServiceInput!) { recordToolService(input: $input) { toolService { id suspectSince suspectUntil
    issue { id title causeCondition partInventories { id qualityHoldIssue { id } } toolServices { id } } } } }`
const serviced = async (toolId: number, input: object) =>
  (await ada.get(service, { input: { partInventoryId: toolId, ...input } })).recordToolService.toolService

async function seeTool(id: number) {
  const { partInventory } = await ada.get(
    `query ($id: ID!) { partInventory(id: $id) { lastMaintainedDate serviceDueDate maintenanceStatus lastServiceResult
      toolServices { result } } }`,
    { id },
  )
  return partInventory
}

/** A step in work with a field for a tool. */
async function torqueStep(fields: readonly object[] = [{ name: 'Wrench', type: 'TOOL' }]): Promise<StepSeen> {
  const procedure = await aReleasedProcedure(ada, [
    { title: 'Torque', fields: fields as readonly { name: string; type: string }[] },
  ])
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  return act(ada, 'startRunStep', await seeStep(ada, run.id, 'Torque'))
}

const recording =
  'mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) { runStepField { id } } }'
function use(asker: Asker, step: StepSeen, toolId: number, name = 'Wrench') {
  const { id, _etag } = fieldNamed(step, name)
  return asker.ask(recording, { input: { id, etag: _etag, value: String(toolId) } })
}
const codes = (answer: Awaited<ReturnType<typeof use>>) =>
  (answer.errors ?? []).map(({ extensions }) => extensions['code'])

async function usesOf(toolId: number, since?: string) {
  const filters = { toolId: { eq: toolId }, ...(since === undefined ? {} : { usedAt: { gt: since } }) }
  const { toolUses } = await ada.get(
    `query ($filters: ToolUsesInputFilters) { toolUses(filters: $filters) { edges { node {
      fieldName runId runStepId partInventoryId partInventory { serialNumber } user { id } } } } }`,
    { filters },
  )
  return toolUses.edges.map((edge: { node: unknown }) => edge.node)
}

test('a tool is due an interval after its last good service; one without a service or an interval is never due', async () => {
  const tool = await aTool()
  assert.deepEqual(await seeTool(tool.id), {
    lastMaintainedDate: null,
    serviceDueDate: null,
    maintenanceStatus: 'AVAILABLE',
    lastServiceResult: null,
    toolServices: [],
  })
  await serviced(tool.id, { result: 'GOOD', servicedAt: ago(10) })
  const seen = await seeTool(tool.id)
  assert.equal(Date.parse(seen.serviceDueDate) - Date.parse(seen.lastMaintainedDate), 30 * day * 1_000)
  assert.equal(seen.maintenanceStatus, 'AVAILABLE')
  await serviced((await aTool(null)).id, { result: 'GOOD' })
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  assert.deepEqual(
    await ada.refused(service, { input: { partInventoryId: unit.id, result: 'GOOD' } }),
    ['INVALID_INPUT'],
    'what is no tool is not serviced as one',
  )
  assert.deepEqual(
    await ada.refused(service, {
      input: { partInventoryId: tool.id, result: 'GOOD', servicedAt: ago(-1) },
    }),
    ['INVALID_INPUT'],
  )
})

test('a client of the reference says with the unit when it was serviced, when it is made and later', async () => {
  const part = await aToolPart()
  const unit = await aUnit(ada, part.id, { serialNumber: unique('W'), lastMaintainedDate: ago(40) })
  assert.equal((await seeTool(unit.id)).maintenanceStatus, 'UNAVAILABLE')
  const update =
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { lastMaintainedDate } } }'
  const today = ago(0)
  await ada.get(update, { input: { id: unit.id, etag: unit._etag, lastMaintainedDate: today } })
  const seen = await seeTool(unit.id)
  assert.deepEqual([seen.maintenanceStatus, seen.toolServices.length], ['AVAILABLE', 2])
  assert.deepEqual(
    await ada.refused(update, {
      input: { id: unit.id, etag: '0'.repeat(32), lastMaintainedDate: today },
    }),
    ['CONCURRENCY_ERROR'],
  )
})

test('an overdue tool is refused in a step, with the remedy, and serves again when it was serviced', async () => {
  const tool = await aTool()
  await serviced(tool.id, { result: 'GOOD', servicedAt: ago(31) })
  assert.equal((await seeTool(tool.id)).maintenanceStatus, 'UNAVAILABLE')
  const step = await torqueStep()
  const refused = await use(ada, step, tool.id)
  assert.deepEqual(codes(refused), ['TOOL_OVERDUE'])
  assert.match(refused.errors?.[0]?.message ?? '', /service/)
  assert.deepEqual(await usesOf(tool.id), [])
  await serviced(tool.id, { result: 'GOOD' })
  assert.deepEqual(codes(await use(ada, step, tool.id)), [])
})

test('every use of a tool is kept, with the unit that was worked on', async () => {
  const tool = await aTool()
  const step = await torqueStep()
  await use(ada, step, tool.id)
  const [used] = await usesOf(tool.id)
  assert.deepEqual([used.fieldName, used.runStepId, String(used.user.id)], ['Wrench', step.id, ada.id])
  assert.match(used.partInventory.serialNumber, /^SN-/)
})

test('a tool that is recorded in a data grid is used, or refused, as in a field', async () => {
  const [good, overdue] = [await aTool(), await aTool()]
  await serviced(good.id, { result: 'GOOD' })
  await serviced(overdue.id, { result: 'GOOD', servicedAt: ago(31) })
  const draft = await newDraft(ada)
  const made = await aStepIn(ada, draft.id, 'Torque', { type: 'DATAGRID' })
  await make(ada, 'createDatagridColumn', { stepId: made.id, header: 'Driver', type: 'TOOL' })
  await make(ada, 'createDatagridRow', { stepId: made.id })
  const procedure = await release(ada, draft.id)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const step = await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Torque'))
  const paste = (text: string) =>
    ada.ask(
      'mutation ($input: PasteDatagridValuesInput!) { pasteDatagridValues(input: $input) { runStep { id } } }',
      { input: { runStepId: step.id, text } },
    )
  assert.deepEqual(codes(await paste(String(overdue.id))), ['TOOL_OVERDUE'])
  assert.deepEqual(codes(await paste(String(good.id))), [])
  const [used] = await usesOf(good.id)
  assert.deepEqual([used.fieldName, used.runStepId], ['Driver', step.id])
})

test('found out of tolerance, a tool is used no more, and one issue names all that it was used for since its last good service', async () => {
  const tool = await aTool()
  const before = await torqueStep()
  await use(ada, before, tool.id)
  await serviced(tool.id, { result: 'GOOD' })
  const [first, second] = [await torqueStep(), await torqueStep()]
  await use(ada, first, tool.id)
  const finding = await serviced(tool.id, { result: 'OUT_OF_TOLERANCE', note: '3 % high' })
  assert.deepEqual(codes(await use(ada, second, tool.id)), ['TOOL_OUT_OF_TOLERANCE'])
  assert.equal(finding.suspectUntil, null)
  const suspects = await usesOf(tool.id, finding.suspectSince)
  assert.deepEqual(
    suspects.map((one: { runStepId: number }) => one.runStepId),
    [first.id],
  )
  const { issue } = finding
  assert.match(issue.title, /was found out of tolerance$/)
  assert.match(JSON.stringify(issue.causeCondition), /3 % high.*1 value on 1 unit or lot/)
  assert.deepEqual(
    issue.partInventories,
    [{ id: suspects[0].partInventoryId, qualityHoldIssue: null }],
    'what is in work goes on',
  )
  assert.deepEqual(issue.toolServices, [{ id: finding.id }])

  const again = await serviced(tool.id, { result: 'OUT_OF_TOLERANCE', note: 'Still high' })
  assert.equal(again.issue.id, issue.id, 'found so again, it is about the same')
  await serviced(tool.id, { result: 'GOOD' })
  const { toolService } = await ada.get('query ($id: ID!) { toolService(id: $id) { suspectUntil } }', {
    id: finding.id,
  })
  assert.ok(toolService.suspectUntil, 'it was found good again')
  assert.deepEqual(codes(await use(ada, second, tool.id)), [])
  const next = await serviced(tool.id, { result: 'OUT_OF_TOLERANCE' })
  assert.notEqual(next.issue.id, issue.id, 'what was done since is another matter')
})

test('a tool that was never found good puts all of its work in doubt; finished units are held, and many take as many statements', async () => {
  const find = async (uses: number) => {
    const tool = await aTool()
    for (let nth = 0; nth < uses; nth++) await use(ada, await torqueStep(), tool.id)
    let finding = { suspectSince: '', issue: { partInventories: [] } }
    const statements = await countStatements(floor.performer, async () => {
      finding = await serviced(tool.id, { result: 'OUT_OF_TOLERANCE' })
    })
    assert.equal(finding.suspectSince, null)
    assert.equal(finding.issue.partInventories.length, uses)
    return statements
  }
  assert.equal(await find(4), await find(1))

  const tool = await aTool()
  const step = await torqueStep()
  await use(ada, step, tool.id)
  await act(ada, 'completeRunStep', await seeStep(ada, (await usesOf(tool.id))[0].runId, 'Torque'))
  const place = await ada.get(
    'mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { id } } }',
    { input: { name: unique('Rack') } },
  )
  const run = await seeRun(ada, (await usesOf(tool.id))[0].runId)
  await ada.get('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }', {
    input: {
      id: run.id,
      etag: run._etag,
      outcome: 'ACCEPTED',
      locationId: place.createLocation.location.id,
      signature: ada.sign,
    },
  })
  const { issue } = await serviced(tool.id, { result: 'OUT_OF_TOLERANCE' })
  assert.deepEqual(issue.partInventories[0].qualityHoldIssue, { id: issue.id })
})

test('who may not record services does not', async () => {
  const tool = await aTool()
  const omar = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await omar.refused(service, { input: { partInventoryId: tool.id, result: 'GOOD' } }), [
    'PERMISSION',
  ])
})

test('a list of twelve tools with their services takes as many statements as one of one', async () => {
  const part = await aToolPart()
  const list = (first: number) =>
    countStatements(floor.performer, () =>
      ada.get(
        `query ($id: ID!, $first: Int) { partInventories(filters: { partId: { eq: $id } }, first: $first) {
          edges { node { serviceDueDate maintenanceStatus toolServices { id } } } } }`,
        { id: part.id, first },
      ),
    )
  for (let nth = 0; nth < 12; nth++) await aUnit(ada, part.id, { serialNumber: unique('W') })
  assert.equal(await list(12), await list(1))
})

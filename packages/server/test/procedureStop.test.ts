import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act as asAct } from '../src/operation/act.ts'
import { stopProcedure } from '../src/procedureStop/stopProcedure.ts'
import { createRun } from '../src/run/createRun.ts'
import { startRunStep } from '../src/runStep/startRunStep.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, refusedStart } from './made.ts'
import { act, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const stopFields = `procedureStop { id _etag stepId stepName reason liftedAt
  runs { id } runsPast { id } stoppedBy { name } procedure { stops { id } } }`
const stopDocument = `mutation ($input: StopProcedureInput!) { stopProcedure(input: $input) { ${stopFields} } }`
const liftDocument = `mutation ($input: LiftProcedureStopInput!) { liftProcedureStop(input: $input) { ${stopFields} } }`
const resumeDocument = 'mutation ($input: ResumeRunInput!) { resumeRun(input: $input) { run { id status } } }'

async function stop(procedureId: number, more: object = {}) {
  const input = { procedureId, reason: 'wrong torque', signature: ada.sign, ...more }
  return (await ada.get(stopDocument, { input })).stopProcedure.procedureStop
}

async function lift({ id, _etag }: { id: number; _etag: string }) {
  const input = { id, etag: _etag, reason: 'corrected', signature: ada.sign }
  return (await ada.get(liftDocument, { input })).liftProcedureStop.procedureStop
}

async function stepIds(procedureId: number): Promise<Record<string, number>> {
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { steps { id title } } }', {
    id: procedureId,
  })
  return Object.fromEntries(
    procedure.steps.map(({ id, title }: { id: number; title: string }) => [title, id]),
  )
}

const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id).toSorted()

async function anyRun(procedureId: number): Promise<number> {
  return (await aRun(ada, { procedureId, partId: (await aPart(ada)).id })).id
}

async function resume(runId: number): Promise<unknown[]> {
  const { _etag } = await seeRun(ada, runId)
  const { errors } = await ada.ask(resumeDocument, { input: { id: runId, etag: _etag, reason: 'looked at' } })
  return (errors ?? []).map(({ extensions }) => extensions['code'])
}

test('nobody starts a run of a stopped version; lifting the stop lets it start', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const start = { procedureId, partId: (await aPart(ada)).id }
  const stopped = await stop(procedureId)
  assert.deepEqual([stopped.stepId, stopped.reason, stopped.stoppedBy.name], [null, 'wrong torque', ada.name])
  assert.deepEqual(await refusedStart(ada, start), ['PROCEDURE_STOPPED'])
  const { runReadiness } = await ada.get(
    'query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady blockers { code message } } }',
    { input: start },
  )
  assert.deepEqual(
    runReadiness.blockers.map(({ code }: { code: string }) => code),
    ['PROCEDURE_STOPPED'],
  )
  assert.match(runReadiness.blockers[0].message, /wrong torque/)
  assert.notEqual((await lift(stopped)).liftedAt, null)
  assert.equal((await aRun(ada, start)).status, 'TODO')
})

test('a stop on one step stops the starts too, and says where', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const stopped = await stop(procedureId, { stepId: (await stepIds(procedureId))['Assemble'] })
  assert.equal(stopped.stepName, '2 Assemble')
  const { errors } = await ada.ask(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }',
    { input: { procedureId, partId: (await aPart(ada)).id } },
  )
  assert.deepEqual(
    errors?.map(({ extensions }) => [extensions['code'], extensions['step']]),
    [['PROCEDURE_STOPPED', '2 Assemble']],
  )
})

test('every open run of a stopped version goes on engineering hold, and stays there until the stop is lifted and somebody releases it', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const runs = [await anyRun(procedureId), await anyRun(procedureId)]
  const [first = 0, second = 0] = runs
  await act(ada, 'startRunStep', await seeStep(ada, first, 'Prepare'))
  const stopped = await stop(procedureId)
  assert.deepEqual(ids(stopped.runs), runs.toSorted())
  const { run } = await ada.get(
    'query ($id: ID!) { run(id: $id) { status holdKind holdReason heldBy { name } stops { runStepId reason } steps { status } } }',
    { id: first },
  )
  assert.deepEqual(run, {
    status: 'HOLD',
    holdKind: 'ENGINEERING',
    holdReason: 'wrong torque',
    heldBy: { name: ada.name },
    stops: [{ runStepId: null, reason: 'wrong torque' }],
    steps: [{ status: 'IN_PROGRESS' }, { status: 'TODO' }],
  })
  assert.deepEqual(await resume(second), ['PROCEDURE_STOPPED'])
  const lifted = await lift(stopped)
  assert.deepEqual(ids(lifted.runs), runs.toSorted(), 'the page of runs to release')
  assert.deepEqual(await resume(second), [])
  assert.deepEqual(ids((await seeStop(stopped.id)).runs), [first])
  assert.equal((await seeRun(ada, second)).status, 'TODO')
  // Of many that are released together, one that is not on hold keeps all of them.
  const [released, kept] = [await releasing([first, second]), await releasing([second, first])]
  assert.deepEqual(await ada.refused(releaseDocument, released), ['UNITS_IN_THE_WAY'])
  assert.deepEqual(await ada.refused(releaseDocument, kept), ['RUN_NOT_ON_HOLD'])
  assert.equal((await seeRun(ada, first)).status, 'HOLD')
  await ada.get(releaseDocument, await releasing([first]))
  assert.equal((await seeRun(ada, first)).status, 'IN_PROGRESS')
})

const releaseDocument =
  'mutation ($input: ResumeRunsInput!) { resumeRuns(input: $input) { runs { id status } } }'

async function releasing(runIds: readonly number[]) {
  const runs = await Promise.all(runIds.map(async (id) => ({ id, etag: (await seeRun(ada, id))._etag })))
  return { input: { runs, reason: 'looked at' } }
}

async function seeStop(id: number) {
  return (
    await ada.get(
      'query ($id: ID!) { procedureStop(id: $id) { runs { id } runsWaiting { id } runsPast { id } } }',
      { id },
    )
  ).procedureStop
}

test('a stopped step holds the runs before it and at it; those past it go on and are listed', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const [before, at, past] = [await anyRun(procedureId), await anyRun(procedureId), await anyRun(procedureId)]
  await act(ada, 'startRunStep', await seeStep(ada, at, 'Prepare'))
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, past, 'Prepare')))
  const stopped = await stop(procedureId, { stepId: (await stepIds(procedureId))['Prepare'] })
  assert.deepEqual([ids(stopped.runs), ids(stopped.runsPast)], [[before, at].toSorted(), [past]])
  await act(ada, 'startRunStep', await seeStep(ada, past, 'Assemble'))
})

test('nobody begins a stopped step, in a run that was released before the stop was lifted neither', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const runId = await anyRun(procedureId)
  const stopped = await stop(procedureId, { stepId: (await stepIds(procedureId))['Prepare'] })
  assert.deepEqual(ids((await seeStop(stopped.id)).runsWaiting), [], 'it is on hold')
  assert.deepEqual(await resume(runId), [])
  const released = await seeStop(stopped.id)
  assert.deepEqual([ids(released.runs), ids(released.runsWaiting)], [[], [runId]])
  const start = async () =>
    ada.ask(
      'mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { waitsFor } } }',
      {
        input: await stepInput(runId),
      },
    )
  const { errors } = await start()
  assert.equal(errors?.[0]?.extensions['code'], 'RUN_STEP_NOT_AVAILABLE')
  assert.match(errors?.[0]?.message ?? '', /stop on step 1 Prepare to be lifted \(wrong torque\)/)
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { steps { waitsFor } } }', { id: runId })
  assert.match(run.steps[0].waitsFor, /stop on step 1 Prepare/)
  await lift(stopped)
  assert.equal((await start()).errors, undefined)
})

async function stepInput(runId: number) {
  const { id, _etag } = await seeStep(ada, runId, 'Prepare')
  return { id, etag: _etag }
}

test('a run that is held already keeps its hold, and is among those to look at', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const runId = await anyRun(procedureId)
  const { _etag } = await seeRun(ada, runId)
  await ada.get('mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { id } } }', {
    input: { id: runId, etag: _etag, kind: 'QUALITY', reason: 'scratch' },
  })
  assert.deepEqual(ids((await stop(procedureId)).runs), [runId])
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { holdKind holdReason } }', { id: runId })
  assert.deepEqual(run, { holdKind: 'QUALITY', holdReason: 'scratch' })
})

test('a stop takes a permission, a reason and a signature; a draft is not stopped, nor what is stopped already', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const input = { procedureId, reason: 'wrong torque' }
  const olga = await floor.person({ roles: ['Operator'] })
  const refused = (person: Person, more: object = {}) =>
    person.refused(stopDocument, { input: { ...input, signature: person.sign, ...more } })
  assert.deepEqual(await refused(olga), ['PERMISSION'])
  assert.deepEqual(await refused(ada, { signature: {} }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(await refused(ada, { reason: ' ' }), ['INVALID_INPUT'])
  assert.deepEqual(await refused(ada, { stepId: procedureId }), ['NOT_FOUND'])
  const { createProcedure } = await ada.get(
    'mutation { createProcedure(title: "Draft") { procedure { id } } }',
  )
  assert.deepEqual(await refused(ada, { procedureId: createProcedure.procedure.id }), [
    'PROCEDURE_TRANSITION',
  ])
  const stopped = await stop(procedureId)
  assert.deepEqual(await refused(ada), ['PROCEDURE_STOPPED'])
  const lifted = await lift(stopped)
  const again = { id: lifted.id, etag: lifted._etag, reason: 'corrected', signature: ada.sign }
  assert.deepEqual(await ada.refused(liftDocument, { input: again }), ['STOP_LIFTED'])
  await stop(procedureId)
})

async function ending(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
    throw error
  }
}

test('a run that is started while its version is being stopped is held, or is not started', async () => {
  const procedureId = String((await aReleasedProcedure(ada)).id)
  const partId = String((await aPart(ada)).id)
  const performer = atOnce(floor.performer, 2)
  const stopping = { procedureId, reason: 'wrong torque', signature: ada.sign }
  const [started] = await Promise.all([
    ending(performAs(performer, ada.caller, asAct(createRun, { procedureId, partId }))),
    ending(performAs(performer, ada.caller, asAct(stopProcedure, stopping))),
  ])
  const { runs } = await ada.get(
    'query ($id: ID!) { runs(filters: { procedureId: { eq: $id } }) { edges { node { status } } } }',
    { id: procedureId },
  )
  const statuses = runs.edges.map(({ node }: { node: { status: string } }) => node.status)
  assert.deepEqual(statuses, started === 'done' ? ['HOLD'] : [])
})

test('a step that is begun while it is being stopped stands in a held run, or is not begun', async () => {
  const procedureId = (await aReleasedProcedure(ada)).id
  const runId = await anyRun(procedureId)
  const stepId = String((await stepIds(procedureId))['Prepare'])
  const { id, etag } = await stepInput(runId)
  const performer = atOnce(floor.performer, 2)
  const stopping = { procedureId: String(procedureId), stepId, reason: 'torque', signature: ada.sign }
  const [begun] = await Promise.all([
    ending(performAs(performer, ada.caller, asAct(startRunStep, { id: String(id), etag }))),
    ending(performAs(performer, ada.caller, asAct(stopProcedure, stopping))),
  ])
  const { status, steps } = await seeRun(ada, runId)
  assert.deepEqual([status, steps[0]?.status], ['HOLD', begun === 'done' ? 'IN_PROGRESS' : 'TODO'])
})

test('500 runs are stopped with as many statements as one, and released with as many as fifty', async () => {
  const [counts, releases]: [number[], number[]] = [[], []]
  for (const size of [1, 50, 500]) {
    const procedureId = (await aReleasedProcedure(ada)).id
    const partId = (await aPart(ada, { trackingType: null })).id
    await ada.get('mutation ($input: [CreateRunInput!]!) { createRuns(input: $input) { runs { id } } }', {
      input: Array.from({ length: size }, () => ({ procedureId, partId })),
    })
    let stopped = { id: 0, _etag: '', runs: [] as { id: number }[] }
    counts.push(
      await countStatements(floor.performer, async () => {
        stopped = await stop(procedureId)
      }),
    )
    if (size === 1) continue
    await lift(stopped)
    const given = await releasing(ids(stopped.runs))
    releases.push(await countStatements(floor.performer, () => ada.get(releaseDocument, given)))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
  assert.equal(new Set(releases).size, 1, releases.join())
})

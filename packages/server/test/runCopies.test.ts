import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import fc from 'fast-check'
import { statement } from '../src/db/statement.ts'
import type { Row } from '../src/generated/tables.ts'
import { act as asAct } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { completeRunStep } from '../src/runStep/completeRunStep.ts'
import { failRunStep } from '../src/runStep/failRunStep.ts'
import { redoRunStep } from '../src/runStep/redoRunStep.ts'
import { resumeRunStep } from '../src/runStep/resumeRunStep.ts'
import { holdAct } from '../src/runStep/runStepUpdates.graphql.ts'
import { startRunStep } from '../src/runStep/startRunStep.ts'
import { unstartRunStep } from '../src/runStep/unstartRunStep.ts'
import { counting } from './barrier.ts'
import { assertRunCopies } from './derivedCopies.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import type { StepToMake } from './made.ts'
import { aRunAsDrawn, aRunOf, type StepSeen, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const seen = (step: Pick<StepSeen, 'id' | '_etag'>) => ({ id: String(step.id), etag: step._etag })
const side = (title: string, more: Partial<StepToMake> = {}): StepToMake => ({ title, ...more })

async function tryIt(by: Asker, does: Act): Promise<void> {
  try {
    await performAs(floor.performer, by.caller, does)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

const acts = ['start', 'unstart', 'complete', 'fail', 'redo', 'hold', 'qualityHold', 'resume'] as const

function randomAct(name: (typeof acts)[number], step: { id: string; etag: string }): Act {
  switch (name) {
    case 'start':
      return asAct(startRunStep, step)
    case 'unstart':
      return asAct(unstartRunStep, step)
    case 'complete':
      return asAct(completeRunStep, step)
    case 'fail':
      return asAct(failRunStep, { ...step, reason: 'bent' })
    case 'redo':
      return asAct(redoRunStep, step)
    case 'hold':
      return holdAct({ ...step, kind: 'MATERIAL' })
    case 'qualityHold':
      return holdAct({ ...step, kind: 'QUALITY', reason: 'burr' })
    case 'resume':
      return asAct(resumeRunStep, step)
  }
}

type StepRow = Row<'run_step'>

test('whatever is done to the steps of a run, its stored status is what its steps say', {
  timeout: 120_000,
}, async () => {
  const other = await floor.person({ roles: ['Quality Engineer', 'Admin'] })
  const tree = [
    side('A', { steps: [side('A1'), side('A2')] }),
    side('B', { input: { required: false } }),
    side('C'),
  ]
  const wish = fc.record({ act: fc.constantFrom(...acts), nth: fc.nat(4), by: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 8, maxLength: 30 }), async (wishes) => {
      const runId = String(await aRunOf(ada, tree))
      for (const { act: name, nth, by } of wishes) {
        const steps = await floor.rows<StepRow>(
          statement('select * from run_step where run_id = $1::bigint order by id', [runId]),
        )
        const step = steps[nth]
        assert.ok(step)
        await tryIt(by ? ada : other, randomAct(name, { id: step.id, etag: step.etag.replaceAll('-', '') }))
        await assertRunCopies(floor, runId)
      }
    }),
    { numRuns: 15 },
  )
})

test('an act on a step takes as many statements in a run of 1, 50 and 500 steps', {
  timeout: 120_000,
}, async () => {
  const counts = []
  for (const size of [1, 50, 500]) {
    const runId = await aRunAsDrawn(
      ada,
      Array.from({ length: size }, (_none, nth) => side(`Step ${nth}`)),
    )
    const { performer, count } = counting(floor.performer)
    // Looked at first: the first look of a process at new definitions reads them once.
    const step = await seeStep(ada, runId, 'Step 0')
    await performAs(performer, ada.caller, asAct(startRunStep, seen(step)))
    counts.push(count())
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

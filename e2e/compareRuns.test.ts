import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { checkScreen, logIn, openPage, press } from './screen.ts'
import { startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser

before(async () => {
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
})

test('who asks why one unit failed puts its run beside one that passed, and the address keeps both', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, traveler.person('Quality Engineer'))
  await page.getByRole('searchbox').fill('TI-0009')
  await page.getByRole('link', { name: /TI-0009/ }).click()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await page.getByText('Choose another run').waitFor()
  await page.getByPlaceholder('Scan or search').fill('TI-0007')
  await page.getByRole('option', { name: /TI-0007/ }).click()
  const differences = page.getByRole('table', { name: /differ/ })
  const failed = differences.getByRole('row', { name: /2\.4 Fit the spark plug Status/ })
  await failed.waitFor()
  assert.match(await failed.innerText(), /Failed\s+Complete/)
  await checkScreen(page, 'compare-runs')
  await page.reload()
  await failed.waitFor()
  await page.getByRole('link', { name: 'Open the run' }).click()
  await page.getByRole('heading', { level: 1, name: /TI-0009/ }).waitFor()
})

const versionsShape = z.object({
  procedures: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.number(), familyId: z.number() }) })),
  }),
})
const draftShape = z.object({
  createProcedureVersion: z.object({
    procedure: z.object({
      id: z.number(),
      steps: z.array(z.object({ id: z.number(), title: z.string(), _etag: z.string() })),
    }),
  }),
})

/** The next version of a procedure, in which one step says more. */
async function draftWith(title: string, content: string): Promise<number> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const { procedures } = await engineer.ask(
    `{ procedures(filters: { title: { ilike: "Assemble%" } }) { edges { node { id familyId } } } }`,
    versionsShape,
  )
  const { createProcedureVersion } = await engineer.ask(
    `mutation ($familyId: ID!) { createProcedureVersion(familyId: $familyId) {
      procedure { id steps { id title _etag } } } }`,
    draftShape,
    { familyId: procedures.edges[0]?.node.familyId },
  )
  const { id, steps } = createProcedureVersion.procedure
  const step = steps.find((one) => one.title === title)
  await engineer.make(['updateStep', 'UpdateStepInput', 'step'], { id: step?.id, etag: step?._etag, content })
  return id
}

test('what a draft changes is read beside the version before, with the open runs that are past it', async () => {
  const draft = await draftWith('Fit the orifices', 'Look at both under the microscope.')
  const page = await openPage(browser, traveler)
  await page.goto(`/procedures/${draft}`)
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: 'Compare versions' }).click()
  await page.getByRole('combobox', { name: 'What changed since' }).click()
  await page.getByRole('option', { name: /version 1/ }).click()
  const line = page.getByRole('row', { name: /Fit the orifices instructions/ })
  await line.waitFor()
  assert.match(await line.innerText(), /Look at both under the microscope/)
  const behind = page.getByRole('table', { name: 'Runs of older versions' })
  await behind
    .getByRole('row', { name: /TI-0008.*a changed step is done or in work in it.*Fit the orifices/ })
    .waitFor()
  await behind.getByRole('row', { name: /TI-0012.*nobody has worked on a changed step in it/ }).waitFor()
  await checkScreen(page, 'compare-versions')
  await release(draft)
  await page.reload()
  await page.getByRole('checkbox', { name: /TI-0012/ }).check()
  await press(page, 'Apply to one open run')
  await page.getByRole('textbox', { name: 'Why' }).fill('The orifices came mixed')
  await page.getByRole('dialog').getByRole('button', { name: 'Apply', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  assert.equal(await behind.getByRole('row', { name: /TI-0012/ }).count(), 0)
})

/** Releases a draft as its engineer. */
async function release(id: number): Promise<void> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const etags = z.object({ procedure: z.object({ _etag: z.string() }) })
  const { procedure } = await engineer.ask('query ($id: ID!) { procedure(id: $id) { _etag } }', etags, { id })
  const input = { id, etag: procedure._etag, status: 'RELEASED' }
  await engineer.make(['updateProcedure', 'UpdateProcedureInput', 'procedure'], input)
}

/** A draft of version 3 that was begun from version 1, whose first step it calls otherwise than version 2 does. */
async function draftBesides(): Promise<number> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const title = 'Clean the tank'
  const made = z.object({
    createProcedure: z.object({
      procedure: z.object({ id: z.number(), familyId: z.number(), _etag: z.string() }),
    }),
  })
  const { procedure } = (
    await engineer.ask(
      'mutation ($title: String!) { createProcedure(title: $title) { procedure { id familyId _etag } } }',
      made,
      { title },
    )
  ).createProcedure
  await engineer.make(['createStep', 'CreateStepInput', 'step'], {
    procedureId: procedure.id,
    title: 'Rinse',
    content: 'Rinse it.',
  })
  await engineer.make(['createStep', 'CreateStepInput', 'step'], { procedureId: procedure.id, title: 'Dry' })
  const next = async (from: number, change: object) => {
    const { id, steps } = (
      await engineer.ask(
        'mutation ($familyId: ID!, $from: ID) { createProcedureVersion(familyId: $familyId, procedureId: $from) { procedure { id steps { id title _etag } } } }',
        draftShape,
        { familyId: procedure.familyId, from },
      )
    ).createProcedureVersion.procedure
    const step = steps.find((one) => one.title === 'Rinse')
    await engineer.make(['updateStep', 'UpdateStepInput', 'step'], {
      id: step?.id,
      etag: step?._etag,
      ...change,
    })
    return id
  }
  await release(procedure.id)
  await release(await next(procedure.id, { title: 'Rinse twice', content: 'Rinse it twice.', leadTime: 60 }))
  return next(procedure.id, { title: 'Rinse with water', content: 'Rinse it with water.' })
}

test('what two versions changed otherwise is settled side by side, by keyboard, before it is in the draft', async () => {
  const draft = await draftBesides()
  const page = await openPage(browser, traveler)
  await page.goto(`/procedures/${draft}`)
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: 'Merge into this draft' }).click()
  await page.getByRole('combobox', { name: 'What is merged in' }).click()
  await page.getByRole('option', { name: /version 2/ }).click()
  const title = page.getByRole('group', { name: /Rinse with water · title/ })
  const text = page.getByRole('group', { name: /Rinse with water · instructions/ })
  await title.getByRole('radio', { name: /From what is merged in/ }).focus()
  await page.keyboard.press('Space')
  await text.getByRole('radio', { name: 'Something else' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Merge' }).waitFor()
  await checkScreen(page, 'merge')
  await page.getByRole('textbox', { name: 'What it is to be' }).fill('Rinse it twice, with water.')
  await page.getByRole('button', { name: 'Merge' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Clean the tank' }).waitFor()
  await page.getByText('Rinse it twice, with water.').waitFor()
  await page.getByRole('heading', { name: 'Rinse twice' }).waitFor()
})

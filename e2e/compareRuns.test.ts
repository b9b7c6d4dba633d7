import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { checkScreen, logIn, openPage } from './screen.ts'
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
  await page.getByRole('option', { name: /rev 1/ }).click()
  const line = page.getByRole('row', { name: /Fit the orifices instructions/ })
  await line.waitFor()
  assert.match(await line.innerText(), /Look at both under the microscope/)
  const behind = page.getByRole('table', { name: 'Runs of older versions' })
  await behind.getByRole('row', { name: /TI-0008.*a changed step is done in it.*Fit the orifices/ }).waitFor()
  await behind.getByRole('row', { name: /TI-0012.*no changed step is done in it/ }).waitFor()
  await checkScreen(page, 'compare-versions')
})

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

test('a run is started from the schedule: planned work fills the dialog in, and becomes its runs', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('link', { name: 'Schedule' }).click()
  await page.getByRole('link', { name: 'Planned work' }).click()
  const table = page.getByRole('table', { name: 'Planned work' })
  await table.getByRole('row', { name: /SO-2231/ }).waitFor()
  await checkScreen(page, 'planned-work')
  await page.getByRole('searchbox').fill('SO-2240')
  await table.getByRole('row', { name: /SO-2231/ }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Start run of Igniters for the Cinder 05 hot fire' }).click()
  const dialog = page.getByRole('dialog')
  assert.match(await dialog.getByLabel('Part', { exact: true }).inputValue(), /^EP-1000 C/)
  assert.equal(await dialog.getByLabel('Quantity').inputValue(), '2')
  assert.equal(await dialog.getByLabel('Order reference').inputValue(), 'SO-2240')
  assert.equal(await dialog.getByLabel('Work center').inputValue(), 'WC-10 Clean assembly')
  await dialog.getByLabel(/^Serial numbers/).fill('TI-PLAN-1')
  await dialog.getByText('1 serial number for 2 units').waitFor()
  await dialog.getByLabel(/^Serial numbers/).fill('TI-PLAN-1\nTI-PLAN-2')
  await dialog.getByText('Ready to start').waitFor()
  await checkScreen(page, 'start-from-schedule')
  await dialog.getByRole('button', { name: 'Create 2 runs' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('Started as 2 runs of one batch:').waitFor()
  await page.getByText('No planned work matches').waitFor()
  await checkScreen(page, 'planned-started')
  await page.getByText('Started', { exact: true }).click()
  await table.getByRole('row', { name: /SO-2240/ }).waitFor()
  await page
    .getByRole('link', { name: /TI-PLAN-1$/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /EP-1000 · TI-PLAN-1$/ }).waitFor()
})

test('work that somebody else started meanwhile is not started twice, and the second is told', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/planned?q=SO-2231')
  await logIn(page, traveler.person('Planner'))
  const start = 'Start run of 1 × EP-1000 C'
  await page.getByRole('button', { name: start }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ready to start').waitFor()
  const other = await openPage(browser, traveler)
  await other.goto('/schedule/planned?q=SO-2231')
  await logIn(other, traveler.person('Lead Operator'))
  await other.getByRole('button', { name: start }).click()
  await other.getByText('Ready to start').waitFor()
  await other.getByRole('button', { name: 'Create run' }).click()
  await other.getByRole('navigation', { name: 'Steps' }).waitFor()
  await dialog.getByText(/Somebody started or canceled this work meanwhile/).waitFor()
  assert.ok(await dialog.getByRole('button', { name: 'Create run' }).isDisabled())
})

const procedureShape = z.object({
  createProcedure: z.object({ procedure: z.object({ id: z.number() }) }),
})
const partShape = z.object({
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

test('planned work whose procedure is a draft says so in words, with the way to it', async () => {
  const [engineer, planner] = [
    await openPerson(traveler, traveler.person('Manufacturing Engineer')),
    await openPerson(traveler, traveler.person('Planner')),
  ]
  const { createProcedure } = await engineer.ask(
    'mutation { createProcedure(title: "Flush the igniter", type: BUILD) { procedure { id } } }',
    procedureShape,
  )
  const procedureId = createProcedure.procedure.id
  const { parts } = await planner.ask(
    'query { parts(filters: { partNumber: { eq: "EP-1000" } }) { edges { node { id } } } }',
    partShape,
  )
  await planner.make(['createPlannedRun', 'CreatePlannedRunInput', 'plannedRun'], {
    title: 'Flushing',
    partId: parts.edges[0]?.node.id,
    quantity: 40,
    procedureId,
  })
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/planned?q=Flushing')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('button', { name: /^Procedure is a draft, \d+ parts short: Flushing/ }).press('Enter')
  await page.getByText('It cannot be started now').waitFor()
  await page.getByText('They do not forbid the start.').waitFor()
  await checkScreen(page, 'planned-blocked')
  assert.equal(
    await page.getByRole('link', { name: 'Open the procedure' }).getAttribute('href'),
    `/procedures/${procedureId}`,
  )
  await page.keyboard.press('Escape')
})

test('the queue of a work center says what is overdue, for now, next and blocked, each with its one next action', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/queue')
  await logIn(page, traveler.person('Lead Operator'))
  await page.getByRole('heading', { level: 2, name: /^Blocked · \d+$/ }).waitFor()
  await page.getByText(/whatever its times say/).waitFor()
  await checkScreen(page, 'queue')
  const overdue = page.getByRole('region', { name: 'Now' })
  await overdue.waitFor()
  await page
    .getByRole('button', { name: /^Start step: / })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await page.locator('section header').getByText('In progress', { exact: true }).waitFor()
})

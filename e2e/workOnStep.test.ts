import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openProgram } from './program.ts'
import { checkScreen, fieldRow, logIn, openPage, press, pressMore, seeStep, type } from './screen.ts'
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

/** A body that nobody inspects yet, found by its serial, with a run of its own that has just been started. */
async function inspect(page: Page, serial: string): Promise<void> {
  await page.goto('/units')
  await logIn(page, traveler.person('Quality Engineer'))
  await page.getByRole('searchbox').fill(serial)
  await page.getByRole('link', { name: serial }).waitFor()
  // The list as it was before the search gives way under whoever presses too early.
  await page.getByRole('link', { name: /^EB-/ }).nth(1).waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: serial }).click()
  await press(page, 'Start run')
  await page.getByPlaceholder('Search by title').fill('Inspect')
  await page.getByRole('option', { name: /Inspect igniter body/ }).click()
  await page.getByText('Ready to start').waitFor()
  await press(page, 'Create run')
  await page.getByRole('heading', { level: 2, name: 'Read the papers' }).waitFor()
}

async function readPapers(page: Page): Promise<void> {
  await press(page, 'Start')
  await page.getByRole('group', { name: 'Certificate' }).getByText('EN 10204 3.1').click()
  await fieldRow(page, 'Certificate').getByText('Saved').first().waitFor()
  await type(page, 'Heat number', 'H-1')
  await page.getByLabel('Certificate dated').fill('2026-01-31')
  await page.getByLabel('Certificate dated').press('Enter')
  await fieldRow(page, 'Certificate dated').getByText('Saved').waitFor()
  await press(page, 'Complete')
  await press(page, 'Start')
  await page.getByRole('group', { name: 'Surfaces good' }).getByText('Yes').click()
  await fieldRow(page, 'Surfaces good').getByText('Saved').waitFor()
  await press(page, 'Complete')
  await press(page, 'Start')
  await seeStep(page, 'In progress')
}

test('a bore out of range is said at once, saved, fails the step with one tap, and is measured again', async () => {
  const page = await openPage(browser, traveler)
  await inspect(page, 'EB-0031')
  await readPapers(page)
  const bore = page.getByRole('textbox', { name: 'Chamber bore' })
  await bore.fill('8.020')
  await fieldRow(page, 'Chamber bore').getByText('Out of range').waitFor()
  await bore.press('Enter')
  await fieldRow(page, 'Chamber bore').getByText('Saved').waitFor()
  await page.getByText('Chamber bore 8.020 mm (8 to 8.015 mm)').first().waitFor()
  await checkScreen(page, 'out-of-range')
  await press(page, 'Fail this step')
  await seeStep(page, 'Failed')
  await checkScreen(page, 'failed')

  await press(page, 'Redo')
  await page.getByText('Attempt 2').first().waitFor()
  await press(page, 'Start')
  await seeStep(page, 'In progress')
  assert.equal(await bore.inputValue(), '')
  await type(page, 'Chamber bore', '8.006')
  await type(page, 'Seal groove, depth', '1.27')
  await page.getByText('Attempt 1', { exact: true }).click()
  await page.getByText('8.020 mm · Out of range').waitFor()
  await press(page, 'Complete')
  await page.getByRole('heading', { level: 2, name: 'Gauge the threads' }).waitFor()
})

test('what is typed while the network is gone is kept, and recorded once when it is back', async () => {
  const page = await openPage(browser, traveler)
  await inspect(page, 'EB-0032')
  await readPapers(page)
  await page.context().setOffline(true)
  const bore = page.getByRole('textbox', { name: 'Chamber bore' })
  await bore.fill('8.001')
  await bore.press('Enter')
  const row = fieldRow(page, 'Chamber bore')
  await row.getByText('Traveler does not answer').waitFor()
  await row.getByText('Not saved yet').waitFor()
  await checkScreen(page, 'offline')

  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Read the papers').click()
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Not saved yet').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Measure').click()
  assert.equal(await bore.inputValue(), '8.001')
  await bore.press('Enter')
  await row.getByText('Saved').waitFor()
  assert.equal(await page.getByText('Not saved yet').count(), 0)
})

test('two people at one run see each other’s work', async () => {
  const [one, other] = [await openPage(browser, traveler), await openPage(browser, traveler)]
  await inspect(one, 'EB-0033')
  await other.goto(new URL(one.url()).pathname)
  await logIn(other, traveler.person('Operator'))
  await other.getByRole('heading', { level: 2, name: 'Read the papers' }).waitFor()
  await press(one, 'Start')
  await seeStep(other, 'In progress')
  await type(one, 'Heat number', 'H-77')
  await other.waitForFunction(() => document.querySelector('textarea')?.value === 'H-77')
})

test('the keyboard goes from step to step, and a button that waits says for what', async () => {
  const page = await openPage(browser, traveler)
  await inspect(page, 'EB-0034')
  await page.keyboard.press('j')
  await page.getByRole('heading', { level: 2, name: 'Look at the surfaces' }).waitFor()
  const start = page.getByRole('button', { name: 'Start', exact: true })
  assert.equal(await start.getAttribute('aria-disabled'), 'true')
  await page.getByText('it waits for step 1 Read the papers').first().waitFor()
  await page.keyboard.press('k')
  await page.getByRole('heading', { level: 2, name: 'Read the papers' }).waitFor()
})

test('a step is held with its kind and reason and resumed, and so is the whole run', async () => {
  const page = await openPage(browser, traveler)
  await inspect(page, 'EB-0035')
  await press(page, 'More')
  await page.getByRole('menuitem', { name: /Resume.*must be/ }).waitFor()
  await checkScreen(page, 'step-more')
  await page.keyboard.press('Escape')
  await pressMore(page, 'Hold')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Material').click()
  await dialog.getByLabel('Reason').fill('no ring gauge')
  await checkScreen(page, 'hold')
  await dialog.getByRole('button', { name: 'Hold' }).click()
  await page.getByText('Material hold').waitFor()
  await press(page, 'Resume')
  await seeStep(page, 'To do')

  await press(page, 'Hold run')
  await dialog.getByLabel('Reason').fill('audit')
  await dialog.getByRole('button', { name: 'Hold run' }).click()
  await page.getByRole('button', { name: 'Resume run' }).waitFor()
  assert.equal(
    await page.getByRole('button', { name: 'Start', exact: true }).getAttribute('aria-disabled'),
    'true',
  )
  await press(page, 'Resume run')
  await page.getByRole('button', { name: 'Hold run' }).waitFor()
})

const shownRuns = z.object({
  createRuns: z.object({ runs: z.array(z.object({ id: z.number() })) }),
})
const found = z.object({
  procedures: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

test('a step is started on the units of a batch but one that is left out, and says so on its button', async () => {
  const program = await openProgram(traveler)
  const { procedures, parts } = await program.ask(
    `{ procedures(filters: {title: {eq: "Inspect igniter body"}, status: {eq: RELEASED}}) { edges { node { id } } }
      parts(filters: {partNumber: {eq: "EP-1010"}}) { edges { node { id } } } }`,
    found,
  )
  const batch = await program.make(['createRunBatch', 'CreateRunBatchInput', 'runBatch'], { title: 'Bodies' })
  const input = ['EB-0091', 'EB-0092', 'EB-0093'].map((serialNumber) => ({
    procedureId: procedures.edges[0]?.node.id,
    partId: parts.edges[0]?.node.id,
    serialNumber,
    runBatchId: batch.id,
  }))
  const { createRuns } = await program.ask(
    'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
    shownRuns,
    { input },
  )
  const page = await openPage(browser, traveler)
  await page.goto(`/runs/${createRuns.runs[0]?.id}`)
  await logIn(page, traveler.person('Quality Engineer'))
  await press(page, 'Choose units')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'EB-0092' }).click()
  await checkScreen(page, 'batch-units')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await press(page, 'Start · 2 units')
  await seeStep(page, 'In progress')
  await press(page, 'Choose units')
  await dialog.getByText('In progress').waitFor()
  await dialog.getByText('To do').waitFor()
  assert.equal(await dialog.getByRole('checkbox', { name: 'EB-0092' }).isChecked(), false)
  await dialog.getByRole('button', { name: 'Done' }).click()
  // The heat is one for the batch; the units it is recorded on are named beside the input.
  await page.getByText('One value for EB-0091 and EB-0093').last().waitFor()
  const heat = page.getByRole('textbox', { name: 'Heat number' })
  await heat.fill('HT-78004')
  await heat.press('Enter')
  await page.getByText(/Saved · Quinn/).waitFor()
  await page.goto(`/runs/${createRuns.runs[2]?.id}`)
  await heat.waitFor()
  assert.equal(await heat.inputValue(), 'HT-78004')
})

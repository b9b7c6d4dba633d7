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

const long =
  'Igniter for the second hot fire of Cinder, with the long leads and the gold-plated connectors of lot 7'

test('an engineer says what a run is called, who does it, when and in which step, and what others call it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs?q=TI-0012')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: /TI-0012/ }).click()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Edit' }).click()
  const form = page.getByRole('form', { name: 'Edit the run' })
  await form.getByLabel('Title').fill(long)
  await form.getByRole('combobox', { name: 'Assigned to' }).fill('Omar')
  await page.getByRole('option', { name: /Omar/ }).click()
  await form.getByLabel('Due').fill('2031-04-01')
  await form.getByLabel('Priority').fill('soon')
  await form.getByText('Is not a whole number. Write 5 or -5.').waitFor()
  await form.getByLabel('Priority').fill('20')
  await form.getByLabel('Charge number').fill('CH-77')
  await press(page, 'Save')
  await page.getByRole('heading', { level: 1, name: long }).waitFor()
  await form.getByText('Saved', { exact: true }).waitFor()
  await form.locator('input[value*="Omar"]').first().waitFor()
  await checkScreen(page, 'run-edit')

  await press(page, 'Put it into a batch')
  const batching = page.getByRole('dialog')
  await batching.getByLabel('Or a new batch').fill('Second hot fire')
  await batching.getByRole('button', { name: 'Put it in' }).click()
  await page.getByRole('link', { name: /Second hot fire/ }).click()
  const inBatch = page.getByRole('table', { name: 'Its runs' })
  await inBatch.getByRole('row', { name: /TI-0012/ }).waitFor()
  await press(page, 'Add a run')
  // The choices that stand there while it searches give way to what it finds.
  await batching.getByRole('combobox', { name: 'Run' }).fill('TI-0008')
  await page.getByRole('option', { name: /TI-0011/ }).waitFor({ state: 'hidden' })
  await page.getByRole('option', { name: /TI-0008/ }).click()
  await batching.getByRole('button', { name: 'Add a run' }).click()
  await inBatch.getByRole('row', { name: /TI-0008/ }).waitFor()
  await checkScreen(page, 'batch')
  await press(page, 'What do the words here mean?')
  await page.getByText('Runs that are worked together. A run is in one at most.').waitFor()
  await checkScreen(page, 'terms')
  await page.keyboard.press('Escape')
  await inBatch
    .getByRole('row', { name: /TI-0008/ })
    .getByRole('button')
    .click()
  await inBatch.getByRole('row', { name: /TI-0008/ }).waitFor({ state: 'hidden' })
  await inBatch.getByRole('link').first().click()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Edit' }).click()
  await form.waitFor()

  const steps = page.getByRole('table', { name: 'Steps' })
  await steps.getByRole('button', { name: /^Plan 3\.3 / }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lead time').fill('45')
  await dialog.getByLabel('Scheduled start').fill('2031-03-04T09:00')
  await dialog.getByLabel('Scheduled end').fill('2031-03-04T08:00')
  await dialog.getByText('Is before the start.').waitFor()
  await dialog.getByLabel('Scheduled end').fill('2031-03-04T10:00')
  await checkScreen(page, 'step-plan')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText(/Final inspection must begin after step 3 Test allows it: at 4 Mar/).waitFor()
  await dialog.getByText('Put off what comes after it').click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await steps.getByText('takes 45 min').waitFor()

  await press(page, 'Add attribute')
  await dialog.getByLabel('Name').fill('Customer')
  await dialog.getByLabel('Value').fill('Northwind Launch')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('table', { name: 'Attributes' }).getByText('Northwind Launch').waitFor()
  await press(page, 'Add')
  await dialog.getByLabel('System').fill('SAP')
  await dialog.getByLabel('Called there').fill('100047')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('table', { name: 'Known elsewhere as' }).getByText('100047').waitFor()
  await page.getByRole('table', { name: 'Known elsewhere as' }).scrollIntoViewIfNeeded()
  await checkScreen(page, 'run-edit-attributes')
  await press(page, 'Remove SAP 100047')
  await page.getByText('No other system calls it anything.').waitFor()
})

const runShape = z.object({
  runs: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number(), title: z.string() }) })) }),
})

test('an open run cannot be archived, and a completed one leaves the lists and comes back', async () => {
  const planner = await openPerson(traveler, traveler.person('Planner'))
  const find = async (status: string) => {
    const { runs } = await planner.ask(
      `query ($status: RunStatus) { runs(filters: { status: { eq: $status } }) { edges { node { id title } } } }`,
      runShape,
      { status },
    )
    const found = runs.edges[0]?.node
    assert.ok(found)
    return found
  }
  const page = await openPage(browser, traveler)
  await page.goto(`/runs/${(await find('FAILED')).id}/edit`)
  await logIn(page, traveler.person('Planner'))
  assert.equal(await page.getByRole('button', { name: 'Archive' }).getAttribute('aria-disabled'), 'true')
  await page.getByText('Complete or cancel the run first.').first().waitFor({ state: 'attached' })

  const done = await find('COMPLETE')
  await page.goto(`/runs/${done.id}/edit`)
  await press(page, 'Archive')
  await page.getByText('This run is archived').waitFor()
  await checkScreen(page, 'run-archived')
  await page.goto('/runs')
  await page.getByRole('row').nth(1).waitFor()
  assert.equal(await page.getByRole('link', { name: done.title, exact: true }).count(), 0)
  await page.getByText('Archived', { exact: true }).click()
  await page.getByRole('link', { name: done.title, exact: true }).waitFor()
  await checkScreen(page, 'runs-archived')
  await page.goto(`/runs/${done.id}/edit`)
  await press(page, 'Bring back')
  await page.getByText('This run is archived').waitFor({ state: 'hidden' })
})

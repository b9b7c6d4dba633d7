import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
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
  'Igniters for the second hot fire of Cinder, with the long leads and the gold-plated connectors of lot 7'

test('work is planned, changed, canceled and planned again on a screen', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/planned')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('link', { name: 'Plan work' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plan work' }).waitFor()
  await checkScreen(page, 'plan-new')
  await page.getByLabel('Title').fill(long)
  await page.getByText('Say what is to be made.').waitFor()
  await page.getByPlaceholder('Search by number or description').fill('EP-1000')
  await page.getByRole('option', { name: /EP-1000 C/ }).click()
  await page.getByLabel('Quantity').fill('1.5')
  await press(page, 'Plan it')
  await page.getByText('Is 1.5, and serials are whole units. Give a whole number.').waitFor()
  await checkScreen(page, 'plan-refused')
  await page.getByLabel('Quantity').fill('3')
  await page.getByRole('combobox', { name: 'Procedure' }).fill('igniter')
  await page.getByRole('option').first().click()
  await page.getByRole('combobox', { name: 'Work center' }).fill('WC-10')
  await page.getByRole('option', { name: /WC-10/ }).click()
  await page.getByLabel('To be worked on from').fill('2031-03-04T06:00')
  await page.getByLabel('Needed by').fill('2031-03-20')
  await page.getByLabel('Order reference').fill('SO-9001')
  await press(page, 'Plan it')
  await page.getByRole('heading', { level: 1, name: long }).waitFor()
  await page.getByText('Saved', { exact: true }).waitFor()
  assert.equal(await page.getByLabel('Quantity').inputValue(), '3')
  assert.equal(await page.getByLabel('Needed by').inputValue(), '2031-03-20')
  assert.equal(await page.getByLabel('To be worked on from').inputValue(), '2031-03-04T06:00')
  await checkScreen(page, 'plan')

  await page.getByLabel('Until').fill('2031-03-03T06:00')
  await page.getByText('Is before the start. Give a later end, or an earlier start.').waitFor()
  assert.ok(await page.getByRole('button', { name: 'Save' }).isDisabled())
  await page.getByLabel('Until').fill('2031-03-08T06:00')
  await page.getByLabel('Quantity').fill('4')
  await press(page, 'Save')
  await page.getByText('Saved', { exact: true }).waitFor()

  await press(page, 'Cancel this work')
  await page.getByRole('dialog').getByLabel('Reason').fill('The customer moved to Ember 06.')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel this work' }).click()
  await page.getByText('The customer moved to Ember 06.').waitFor()
  await checkScreen(page, 'plan-canceled')
  await press(page, 'Plan it again')
  await page.getByText('Saved', { exact: true }).waitFor()
  assert.equal(await page.getByLabel('Quantity').inputValue(), '4')
})

test('what somebody else saved meanwhile is asked about where both changed the same, and nothing typed is lost', async () => {
  const [page, other] = [await openPage(browser, traveler), await openPage(browser, traveler)]
  for (const one of [page, other]) {
    await one.goto('/schedule/planned?q=SO-2240')
    await logIn(one, traveler.person('Planner'))
    await one.getByRole('link', { name: /SO-2240/ }).click()
    await one.getByText('Saved', { exact: true }).waitFor()
  }
  await page.getByLabel('Priority').fill('7')
  await page.getByLabel('Order reference').fill('SO-2240-A')
  await other.getByLabel('Priority').fill('9')
  await other.getByLabel('Title').fill('Igniters, second campaign')
  await press(other, 'Save')
  await other.getByText('Saved', { exact: true }).waitFor()
  await page.getByText('Priority was changed by somebody else meanwhile').waitFor()
  await checkScreen(page, 'plan-conflict')
  await press(page, 'Keep mine')
  await press(page, 'Save')
  await page.getByText('Saved', { exact: true }).waitFor()
  assert.equal(await page.getByLabel('Title').inputValue(), 'Igniters, second campaign')
  await page.getByRole('heading', { level: 1, name: 'Igniters, second campaign' }).waitFor()
  assert.equal(await page.getByLabel('Priority').inputValue(), '7')
})

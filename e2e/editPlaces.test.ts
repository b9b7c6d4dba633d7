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
  'WC-77 Electron-beam welding of thrust chambers and of everything else that fits the vacuum vessel'

test('a work center is made, with its stations, its shifts and its closed days, and shows on the board', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('link', { name: 'Places' }).click()
  await page.getByRole('table', { name: 'Work centers and places' }).getByRole('row').nth(1).waitFor()
  await checkScreen(page, 'places')
  await press(page, 'New place')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(long)
  await dialog.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('heading', { level: 1, name: long }).waitFor()

  await page.getByLabel('Stations').fill('two')
  await page.getByText('Is not a whole number. Give digits only, or nothing.').waitFor()
  await page.getByLabel('Stations').fill('2')
  await press(page, 'Save')
  await page.getByText('Saved', { exact: true }).waitFor()

  await press(page, 'Add shift')
  await dialog.getByLabel('Name').fill('Early')
  await dialog.getByLabel('Until').fill('14:30')
  await dialog.getByText('Sat', { exact: true }).click()
  await checkScreen(page, 'shift')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const shifts = page.getByRole('table', { name: 'Shifts' })
  await shifts.getByText('Mon – Sat').waitFor()
  await press(page, 'Add shift')
  await dialog.getByLabel('Name').fill('Overlapping')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Overlaps the shift Early. Let one begin when the other ends.').waitFor()
  await checkScreen(page, 'shift-refused')
  await dialog.getByRole('button', { name: 'Cancel' }).last().click()
  await press(page, 'Change Early')
  await dialog.getByLabel('From').fill('05:00')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await shifts.getByText('05:00 – 14:30').waitFor()

  await press(page, 'Add closed day')
  await dialog.getByLabel('Day').fill('2031-12-24')
  await dialog.getByLabel('Reason').fill('Christmas')
  await dialog.getByRole('button', { name: 'Add closed day' }).click()
  await page.getByRole('table', { name: 'Closed days' }).getByText('Christmas').waitFor()
  await checkScreen(page, 'place')
  await press(page, 'Open again on 2031-12-24')
  await page.getByText('No closed days of its own.').waitFor()

  await page.goto('/schedule')
  await page.getByText(long).first().waitFor()
  await page.getByText('2 stations').first().waitFor()
})

test('an administrator corrects the clock of a site, and a place that is in use is not archived', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/places?kind=all')
  await logIn(page, traveler.person('Admin'))
  await page.getByRole('table', { name: 'Sites' }).getByRole('button').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill('Berlin')
  await dialog.getByText('No time zone is called so.').waitFor()
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Berlin')
  await page.keyboard.press('Escape')
  await checkScreen(page, 'site')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('table', { name: 'Sites' }).getByText('Europe/Berlin').waitFor()
  await page.getByRole('link', { name: /^Finished goods/ }).click()
  await press(page, 'Archive')
  await page.getByRole('alert').first().waitFor()
  assert.equal(await page.getByText('This place is archived').count(), 0)
})
